import { calculated } from "../plan/cells";
import type { DraftCell } from "../plan/draft";
import { formats } from "../plan/formats";

const sum = (q: string): string => `IF({ctl/horizon}=0,IF(${q}<1,1/(1-${q}),LN(1-${q})),IF(${q}=1,{ctl/horizon},(1-${q}^{ctl/horizon})/(1-${q})))`;

/** What each of the columns of `multiples` holds. */
export const multipleWords = { falls: "When margins fall", ratio: "q", multiple: "Multiple φ", flat: "Without growth", saving: "Saved with tenure" } as const;

/**
 * What a retention of its own is worth, step by step: when margins fall, value kept from one to the next (q), multiples of a
 * margin and of what does not grow, and what falls away of the cost to serve with tenure. `at` names the cell of a step.
 */
export function multiples(kept: string, served: string, at: (step: keyof typeof multipleWords) => string): Record<keyof typeof multipleWords, DraftCell> {
  const [falls, ratio] = [at("falls"), at("ratio")];
  return {
    falls: calculated(`(1-{ctl/renewing}*(1-${kept}))/(1+{calc/discount.base})^{ctl/delay}`, formats.factor),
    ratio: calculated(`${kept}*(1+{calc/growth.base})/(1+{calc/discount.base})`, formats.factor),
    multiple: calculated(`${sum(ratio)}*${falls}`, formats.factor),
    flat: calculated(`${sum(`(${kept}/(1+{calc/discount.base}))`)}*${falls}`, formats.factor),
    saving: calculated(`${served}*(${at("multiple")}-${sum(`(${ratio}*(1-{calc/cost_decline.base}))`)}*${falls})`, formats.money),
  };
}

/** The tier that a value belongs to, and its treatment. */
export const tierOf = (value: string, tiers: number): string =>
  `IF(${value}<{tier/0.from},{tier/0.name},INDEX({tier/0.name:tier/${tiers - 1}.name},MATCH(${value},{tier/0.from:tier/${tiers - 1}.from},1)))`;
export const treatmentOf = (tier: string, sensitive: string, tiers: number): string =>
  `INDEX(IF(${sensitive}="Y",{tier/0.sensitive:tier/${tiers - 1}.sensitive},{tier/0.treatment:tier/${tiers - 1}.treatment}),MATCH(${tier},{tier/0.name:tier/${tiers - 1}.name},0))`;
