export const whichClv = {
  /** What tells the timings apart, in one sentence each. */
  tells: {
    begin: "The first payment is certain, and comes now.",
    end: "The first payment is certain, and comes at the end of the period.",
    mid: "The first payment is certain, and comes in the middle of the period.",
    renewal: "The first payment comes in a period, only from those who renew.",
  },
  use: {
    begin: "For a customer not yet won: compare it with the acquisition cost. Without discounting it is margin × average lifespan.",
    end: "For a customer whose payments come in arrears.",
    mid: "For payments that come evenly through the period.",
    renewal: "For a customer who has just paid: what is still to come.",
  },
  publishedBy: (names: string): string => `Published by ${names}`,
  chosen: "chosen",
  /** Read out with a difference such as +10%. */
  difference: (percent: string): string => `${percent} against the chosen one`,
  reconciled: "Fader & Hardie (2012), note 024, set these formulas side by side.",
  /** Which of several results the comparison shows. */
  firstRow: (rows: string): string => `The first of ${rows} rows is compared.`,
  firstCell: "The first cell of the table is compared.",
  column: (name: string): string => `${name} is compared.`,
};
