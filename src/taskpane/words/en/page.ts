export const page = {
  back: "Back to all functions",
  formula: "Formula",
  inWords: "In words",
  symbols: "Symbols",
  assumptions: "Assumptions",
  example: "Worked example",
  argument: "Argument",
  value: "Value",
  result: "Result",
  useNumbers: "Use these numbers",
  sources: "Sources",
  /** A timing with what it means. */
  convention: (value: string, meaning: string): string => `“${value}”: ${meaning}`,
  /** A formula that depends on a comparison. */
  either: (then: string, test: string, otherwise: string): string => `${then} if ${test}, else ${otherwise}`,
  sumOfPowers: (base: string, count: string): string => `sum of ${base} ^ t for t from 0 to ${count} − 1`,
};
