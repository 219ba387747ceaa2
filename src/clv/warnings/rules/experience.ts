import type { Figure, Warning } from "../warning";

const effect = (formula: string): Figure => ({ formula, quantity: "effect" });

export const largeScoreChange: Warning = {
  key: "largeScoreChange",
  argument: "score_change",
  when: ["score_change * score_change >= 0.25"],
  figures: { change: { formula: "score_change", quantity: "score" } },
};

/** `name` is the slope on the log-odds of staying. */
export const largeEffect = (name: string): Warning => ({
  key: "largeEffect",
  argument: name,
  when: [`${name} * ${name} > 9`, `${name} * ${name} < 400`],
  figures: { beta: effect(name), odds: effect(`EXP(${name})`) },
  source: "de Haan, Verhoef & Wiesel (2015), IJRM 32(2): what scores explain of retention",
});

/** `name` is the slope on the logarithm of an amount. */
export const largeAmountEffect = (name: string): Warning => ({
  key: "largeAmountEffect",
  argument: name,
  when: [`${name} > 2`, `${name} < 20`],
  figures: { beta: effect(name), times: effect(`EXP(${name})`) },
});
