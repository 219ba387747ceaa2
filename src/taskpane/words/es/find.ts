import { counted } from "../region";
import type { Words } from "../words";

export const find: Words["find"] = {
  title: "Funciones",
  search: "Buscar una función",
  placeholder: "recuperación, abandono, NPS…",
  found: (count) => (count === 1 ? "1 función encontrada" : `${counted(count)} funciones encontradas`),
  nothing: (query) =>
    `Ninguna función coincide con «${query}». Pruebe con una palabra como recuperación, retención o satisfacción.`,
  clear: "Mostrar todas las funciones",
  families: {
    value: "Valor de vida del cliente (CLV)",
    experience: "Experiencia del cliente (CXLV, CX)",
    acquisition: "Costo de adquisición (CAC)",
    levers: "Palancas de crecimiento y servicio (LEVER)",
    retention: "Curvas de retención (RETENTION)",
    other: "Más funciones",
  },
};
