const sum = (q: string): string => `IF({ctl/horizon}=0,IF(${q}<1,1/(1-${q}),LN(1-${q})),IF(${q}=1,{ctl/horizon},(1-(${q})^{ctl/horizon})/(1-${q})))`;
const falls = (kept: string): string => `(1-{ctl/renewing}*(1-${kept}))/(1+{calc/discount.base})^{ctl/delay}`;

/** Value kept from period to period, with growth. */
export const keptRatio = (kept: string): string => `${kept}*(1+{calc/growth.base})/(1+{calc/discount.base})`;

/* What a retention of its own is worth: the multiples of a margin and of what does not grow, and what a referral brings. */
export const ownMultiple = (kept: string): string => `${sum(keptRatio(kept))}*${falls(kept)}`;
export const flatMultiple = (kept: string): string => `${sum(`${kept}/(1+{calc/discount.base})`)}*${falls(kept)}`;
/** What falls away of a cost to serve as it falls with tenure, in periods, by the ratio of `keptRatio`; it ends where CLV does. */
export const tenureMultiple = (kept: string, ratio: string): string => {
  const falling = `(${ratio}*(1-{calc/cost_decline.base}))`;
  const annuity = (q: string): string => `IF(${q}=1,{ctl/horizon},(1-${q}^{ctl/horizon})/(1-${q}))`;
  return `IF({ctl/horizon}=0,1/(1-${ratio})-1/(1-${falling}),${annuity(ratio)}-${annuity(falling)})*${falls(kept)}`;
};
export const referralWorth = "({calc/share_new.base}*{calc/base_value.base}+(1-{calc/share_new.base})*{calc/acquisition_cost.base}-{calc/referral_reward.base})";

/** The tier that a value belongs to, and its treatment. */
export const tierOf = (value: string, tiers: number): string =>
  `IF(${value}<{tier/0.from},{tier/0.name},INDEX({tier/0.name:tier/${tiers - 1}.name},MATCH(${value},{tier/0.from:tier/${tiers - 1}.from},1)))`;
export const treatmentOf = (tier: string, sensitive: string, tiers: number): string =>
  `INDEX(IF(${sensitive}="Y",{tier/0.sensitive:tier/${tiers - 1}.sensitive},{tier/0.treatment:tier/${tiers - 1}.treatment}),MATCH(${tier},{tier/0.name:tier/${tiers - 1}.name},0))`;
