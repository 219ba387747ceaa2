const sum = (q: string): string => `IF({ctl/horizon}=0,IF(${q}<1,1/(1-${q}),LN(1-${q})),IF(${q}=1,{ctl/horizon},(1-(${q})^{ctl/horizon})/(1-${q})))`;
const falls = (kept: string): string => `(1-{ctl/renewing}*(1-${kept}))/(1+{calc/discount.base})^{ctl/delay}`;

/* What a retention of its own is worth: the multiples of a margin and of what does not grow, and what a referral brings. */
export const ownMultiple = (kept: string): string => `${sum(`${kept}*(1+{calc/growth.base})/(1+{calc/discount.base})`)}*${falls(kept)}`;
export const flatMultiple = (kept: string): string => `${sum(`${kept}/(1+{calc/discount.base})`)}*${falls(kept)}`;
export const referralWorth = "({calc/share_new.base}*{calc/base_value.base}+(1-{calc/share_new.base})*{calc/acquisition_cost.base}-{calc/referral_reward.base})";

/** The tier that a value belongs to, and its treatment. */
export const tierOf = (value: string, tiers: number): string =>
  `IF(${value}<{tier/0.from},{tier/0.name},INDEX({tier/0.name:tier/${tiers - 1}.name},MATCH(${value},{tier/0.from:tier/${tiers - 1}.from},1)))`;
export const treatmentOf = (tier: string, sensitive: string, tiers: number): string =>
  `INDEX(IF(${sensitive}="Y",{tier/0.sensitive:tier/${tiers - 1}.sensitive},{tier/0.treatment:tier/${tiers - 1}.treatment}),MATCH(${tier},{tier/0.name:tier/${tiers - 1}.name},0))`;
