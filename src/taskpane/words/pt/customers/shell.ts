import type { Words } from "../../words";
import { counted } from "../../region";

export const shell: Words["customers"]["shell"] = {
  open: "Clientes a partir de um registo",
  openMeans: "De um registo de compras a quem ainda é cliente e quanto vale cada um",
  title: "Das compras ao valor",
  back: "Todas as funções",
  stepList: "Passos do percurso",
  steps: { data: "Dados", setup: "Definições", look: "Ver", fit: "Ajustar", pictures: "Gráficos", write: "Escrever" },
  next: (step) => `Seguinte: ${step}`,
  previous: (step) => `Voltar: ${step}`,
  notYet: "Abre quando o passo anterior estiver terminado",
  working: "A calcular…",
  share: (share) => `A calcular: ${share}`,
  readSoFar: "A ler o registo…",
  cancel: "Parar",
  cancelled: "Parado. Nada foi alterado.",
  again: "Começar de novo",
  failed: "Isto não funcionou e nada foi alterado. Tente outra vez.",
  units: { day: "dia", week: "semana", month: "mês", quarter: "trimestre", year: "ano" },
  unitsOf: { day: (count) => (count === 1 ? "1 dia" : `${counted(count)} dias`), week: (count) => (count === 1 ? "1 semana" : `${counted(count)} semanas`), month: (count) => (count === 1 ? "1 mês" : `${counted(count)} meses`), quarter: (count) => (count === 1 ? "1 trimestre" : `${counted(count)} trimestres`), year: (count) => (count === 1 ? "1 ano" : `${counted(count)} anos`) },
};
