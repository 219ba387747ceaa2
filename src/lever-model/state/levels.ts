/** How much of a customer's value a model counts, from the least to the most, by the line of the equations that says it. */
export const levelWords = {
  simple: { label: "L0 Simple value: margin × life span", line: "simple" },
  CLV: { label: "L1 CLV: discounted", line: "clv" },
  CXLV: { label: "L2 CXLV: with referrals", line: "net" },
} as const;

export type Level = keyof typeof levelWords;
