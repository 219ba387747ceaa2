import { count, money, share } from "../../arguments";
import { defineFunction } from "../../define";

export const leverLoyalty = defineFunction({
  id: "LEVER.LOYALTY",
  title: "Return of a loyalty programme",
  about: "What a loyalty programme earns in a period after its costs, and the return on them.",
  symbol: "B_net",
  arguments: {
    members: count("M", "Members of the programme", { typical: [100, 100000] }),
    extra_margin: money("e", "Extra margin of one member in the period", { typical: [0, 200] }),
    variable_cost: money("v", "Rewards and handling per member in the period", { min: 0, typical: [0, 50] }),
    fixed_cost: money("F", "Cost of running the programme in the period", { min: 0, typical: [0, 100000] }),
    deadweight: share("w", "Share of the extra margin that would have come anyway", { default: 0 }),
  },
  returns: "money",
  layout: "Left to right: net benefit; return on the cost.",
  first: { name: "B_net", about: "Extra margin less all costs of the programme" },
  formula: "earned - cost",
  where: { earned: "members * extra_margin * (1 - deadweight)", cost: "members * variable_cost + fixed_cost" },
  further: [
    {
      name: "ROI",
      about: "Return: net benefit per unit of cost",
      returns: "rate",
      formula: "(earned - cost) / cost",
      checks: [{ when: "cost = 0", why: "zero denominator", message: "the programme costs nothing, so there is no return on its cost" }],
    },
  ],
  warnings: [
    {
      key: "rewardAboveMargin",
      argument: "variable_cost",
      when: ["variable_cost > extra_margin"],
      figures: { cost: { formula: "variable_cost", quantity: "money" }, margin: { formula: "extra_margin", quantity: "money" } },
    },
    {
      key: "thinLoyalty",
      argument: "deadweight",
      when: ["deadweight = 0", "members > 0", "extra_margin > 0", "(extra_margin - variable_cost - fixed_cost / members) > 0", "(extra_margin - variable_cost - fixed_cost / members) < 0.3 * extra_margin"],
      figures: { share: { formula: "(extra_margin - variable_cost - fixed_cost / members) / extra_margin", quantity: "share" } },
      source: "kyros, brandmovers: what would have been bought anyway",
    },
  ],
  assumptions: ["Extra margin is against the same members without the programme. Rewards given for purchases that would have come anyway still cost."],
  sources: ["ROI = (benefit − cost) ÷ cost; Exchange Solutions, programme ROI"],
  keywords: ["loyalty", "programme", "rewards", "points", "promotion", "deadweight", "roi"],
  example: { given: { members: 2000, extra_margin: 30, variable_cost: 8, fixed_cost: 20000 }, gives: [[24000, 0.6666666667]] },
});
