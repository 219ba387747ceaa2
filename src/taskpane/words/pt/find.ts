import { counted } from "../region";
import type { Words } from "../words";

export const find: Words["find"] = {
  title: "Funções",
  search: "Procurar uma função",
  placeholder: "payback, cancelamento, NPS…",
  found: (count) => (count === 1 ? "1 função encontrada" : `${counted(count)} funções encontradas`),
  nothing: (query) =>
    `Nenhuma função corresponde a “${query}”. Tente uma palavra como payback, retenção ou satisfação.`,
  clear: "Mostrar todas as funções",
  families: {
    value: "Valor do ciclo de vida do cliente (CLV)",
    experience: "Experiência do cliente (CXLV, CX)",
    acquisition: "Custo de aquisição (CAC)",
    levers: "Alavancas de crescimento e atendimento (LEVER)",
    retention: "Curvas de retenção (RETENTION)",
    other: "Mais funções",
  },
};
