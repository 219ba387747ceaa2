import { discountRate, money, rate, share } from "../../arguments";
import { defineFunction } from "../../define";
import { choose } from "../../formula/choices";
import { timing } from "../../timing";
import { retentionAndDiscount } from "../../warnings/rules/rates";

export const leverUpsell = defineFunction({
  id: "LEVER.UPSELL",
  title: "Value of upselling",
  about: "Extra margin per customer when a share of the customers takes an upgrade or a second product: in a period and over the lifetime.",
  symbol: "Δm",
  arguments: {
    take_rate: share("a", "Share of customers who take the offer"),
    extra_margin: money("e", "Extra margin in a period from a customer who takes it", { typical: [0, 200] }),
    retention: rate("r", "Share of customers who stay from one period to the next"),
    discount: discountRate("d", "Discount rate for one period"),
    timing: timing(),
  },
  returns: "money",
  layout: "Left to right: extra margin per customer and period; its value over the lifetime.",
  first: { name: "Δm", about: "Extra margin per customer and period" },
  formula: "extra",
  where: { extra: "take_rate * extra_margin", lasting: "extra / (1 - retention / (1 + discount))" },
  further: [
    {
      name: "ΔCLV",
      about: "Its present value over the customer's lifetime",
      returns: "money",
      formula: choose("timing", {
        begin: "lasting",
        end: "lasting / (1 + discount)",
        mid: "lasting / (1 + discount) ^ 0.5",
        renewal: "lasting * retention / (1 + discount)",
      }),
      checks: [
        {
          when: "retention / (1 + discount) >= 1",
          why: "no finite value",
          message: "retention reaches 1 + discount, so the margins never fall in value: give a higher discount rate or a lower retention",
        },
      ],
    },
  ],
  warnings: [...retentionAndDiscount],
  assumptions: ["Who takes the offer stays as long as the others. Give the margin of the extra sale, not its price."],
  sources: ["CLV of the extra margin"],
  keywords: ["upsell", "cross-sell", "upgrade", "second product", "share of wallet", "take rate"],
  example: { given: { take_rate: 0.15, extra_margin: 60, retention: 0.8, discount: 0.1 }, gives: [[9, 33]] },
});
