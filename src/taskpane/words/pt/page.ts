import type { Words } from "../words";

export const page: Words["page"] = {
  back: "Voltar a todas as funções",
  formula: "Fórmula",
  inWords: "Em palavras",
  symbols: "Símbolos",
  assumptions: "Premissas",
  example: "Exemplo resolvido",
  argument: "Argumento",
  value: "Valor",
  result: "Resultado",
  useNumbers: "Usar estes números",
  sources: "Fontes",
  convention: (value, meaning) => `“${value}”: ${meaning}`,
  either: (then, test, otherwise) => `${then} se ${test}; senão, ${otherwise}`,
  sumOfPowers: (base, count) => `soma de ${base} ^ t para t de 0 a ${count} − 1`,
};
