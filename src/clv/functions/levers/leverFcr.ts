import { count, money, share } from "../../arguments";
import { defineFunction } from "../../define";

export const leverFcr = defineFunction({
  id: "LEVER.FCR",
  title: "Cost of contacts not solved at first",
  about: "What the repeat contacts cost that arise because issues are not solved at the first contact.",
  symbol: "C",
  arguments: {
    contacts: count("n", "Contacts in a year", { typical: [1000, 1000000] }),
    fcr_gap: share("Δ", "Share of contacts that first-contact resolution falls short by"),
    extra_contacts: count("e", "Further contacts per issue that is not solved at first", { typical: [0, 4] }),
    cost: money("c", "Cost of one contact", { min: 0, typical: [1, 40] }),
  },
  returns: "money",
  formula: "contacts * fcr_gap * extra_contacts * cost",
  warnings: [
    {
      key: "gapLooksLikeRate",
      argument: "fcr_gap",
      when: ["fcr_gap > 0.5", "fcr_gap < 1"],
      figures: { gap: { formula: "fcr_gap", quantity: "share" } },
    },
  ],
  assumptions: ["The customers' own time and the churn that follows are left out; LEVER.RECOVERY and LEVER.PREVENT count those."],
  sources: ["Contact Center Economics 101 (customerthink.com): contacts × gap × extra contacts"],
  keywords: ["first contact resolution", "repeat calls", "contact centre", "fcr"],
  example: { given: { contacts: 1000000, fcr_gap: 0.1, extra_contacts: 1.5, cost: 8 }, gives: 1200000 },
});
