import type { Words } from "../words";

export const page: Words["page"] = {
  back: "Volver a todas las funciones",
  formula: "Fórmula",
  inWords: "En palabras",
  symbols: "Símbolos",
  assumptions: "Supuestos",
  example: "Ejemplo resuelto",
  argument: "Argumento",
  value: "Valor",
  result: "Resultado",
  useNumbers: "Usar estos números",
  sources: "Fuentes",
  convention: (value, meaning) => `«${value}»: ${meaning}`,
  either: (then, test, otherwise) => `${then} si ${test}; si no, ${otherwise}`,
  sumOfPowers: (base, count) => `suma de ${base} ^ t para t de 0 a ${count} − 1`,
};
