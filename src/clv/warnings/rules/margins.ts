import type { Figure, Warning } from "../warning";

const count = (formula: string): Figure => ({ formula, quantity: "count" });

/** One margin that pays the acquisition cost ten times over is mostly that of a whole lifetime. */
export const lifetimeMargin: Warning = {
  key: "lifetimeMargin",
  argument: "margin",
  when: ["cac > 0", "margin > 10 * cac"],
  figures: { times: count("margin / cac") },
  source: "papersdude.com, after the KISSmetrics case on Starbucks (a lifetime margin put into m·r ÷ (1 + i − r))",
};

export const paybackWithoutChurn: Warning = {
  key: "paybackWithoutChurn",
  argument: "retention",
  when: ["retention = 1", "margin > 0", "cac / margin > 12", "cac / margin < 50"],
  figures: { payments: count("cac / margin"), later: count("PAYMENTS(0.98, cac / margin)") },
  source: "winsights.io, payback under churn",
};

export const paybackBeyondLifespan: Warning = {
  key: "paybackBeyondLifespan",
  argument: "cac",
  when: ["retention < 1", "margin > 0", "cac * (1 - retention) < margin", "PAYMENTS(retention, cac / margin) > 1 / (1 - retention)"],
  figures: { payments: count("PAYMENTS(retention, cac / margin)"), lifespan: count("1 / (1 - retention)") },
};
