import { count, periods, share } from "../../arguments";
import { defineFunction } from "../../define";
import { whenGiven } from "../../formula/choices";

export const leverKFactor = defineFunction({
  id: "LEVER.KFACTOR",
  title: "Viral factor and reach",
  about: "New customers that each customer brings (the K-factor), and how many customers there are in the end or after some cycles.",
  symbol: "K",
  arguments: {
    invites: count("i", "Invitations sent by one customer in a cycle", { typical: [0, 10] }),
    conversion: share("c", "Share of the invitations that win a customer", { typical: [0, 0.3] }),
    cycles: periods("n", "Cycles of inviting that are counted", { absent: "no end", typical: [1, 12] }),
    initial: count("n_0", "Customers at the start", { default: 1, typical: [1, 1000] }),
  },
  returns: "ratio",
  layout: "Left to right: K-factor; customers reached, the initial ones included.",
  first: { name: "K", about: "New customers that each customer brings in a cycle" },
  formula: "brought",
  where: { brought: "invites * conversion" },
  further: [
    {
      name: "N",
      about: "Customers reached, the initial ones included",
      returns: "count",
      formula: whenGiven("cycles", "initial * ANNUITY(brought, cycles + 1)", "initial / (1 - brought)"),
      checks: [
        {
          when: whenGiven("cycles", null, "brought >= 1"),
          why: "no finite value",
          message: "each customer brings at least one more, so the reach has no end: give a number of cycles",
        },
      ],
    },
  ],
  assumptions: ["Every customer invites once, in the cycle after joining, and the share that converts stays the same."],
  sources: ["Sum of a geometric series; Brown, the viral equation (morganbrown.co)"],
  keywords: ["viral", "k-factor", "k factor", "invites", "growth loop", "reach", "network"],
  example: { given: { invites: 5, conversion: 0.08, cycles: 3, initial: 1000 }, gives: [[0.4, 1624]] },
});
