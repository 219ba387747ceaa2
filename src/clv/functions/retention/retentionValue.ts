import { discountRate, money, wholeCount } from "../../arguments";
import { defineFunction } from "../../define";
import { discountedRenewals } from "../../models/residualLifetime";
import { timing } from "../../timing";
import { renewalFit } from "../customers/fitBlock";
import { notInACell } from "../customers/notInACell";
import { publishedRenewalFit, renewalFitArgument } from "./retentionCurve";

/** What the margins are worth per unit of margin, from the discounted renewals to come. */
const multiples: Readonly<Record<string, (renewals: number, discount: number) => number>> = {
  begin: (renewals) => 1 + renewals,
  end: (renewals, discount) => (1 + renewals) / (1 + discount),
  mid: (renewals, discount) => (1 + renewals) / Math.sqrt(1 + discount),
  renewal: (renewals) => renewals,
};

export const retentionValue = defineFunction({
  id: "RETENTION.VALUE",
  title: "Lifetime value of a subscriber by age",
  about: "Present value of the margins of a customer who has renewed so many times, when retention rises with age as a fit says; 0 renewals is a new customer.",
  symbol: "V_n",
  arguments: {
    fit: renewalFitArgument,
    margin: money("m", "Margin from a customer in each period", { typical: [10, 1000] }),
    discount: discountRate("d", "Discount rate for one period", { above: undefined, min: 0, typical: [0.02, 0.3] }),
    renewals: wholeCount("n", "Times that the customer has renewed", { default: 0 }),
    timing: timing(),
  },
  returns: "money",
  fromData: true,
  notation:
    '<math display="block"><mrow><msub><mi>V</mi><mi>n</mi></msub><mo>=</mo><mi>m</mi><munderover><mo>∑</mo><mrow><mi>j</mi><mo>=</mo><mn>0</mn></mrow><mi>∞</mi></munderover><mfrac><mrow><mi>S</mi><mo>(</mo><mi>n</mi><mo>+</mo><mi>j</mi><mo>)</mo></mrow><mrow><mi>S</mi><mo>(</mo><mi>n</mi><mo>)</mo></mrow></mfrac><msup><mrow><mo>(</mo><mn>1</mn><mo>+</mo><mi>d</mi><mo>)</mo></mrow><mrow><mo>−</mo><mi>j</mi></mrow></msup></mrow></math>',
  compute: ({ fit, margin, discount, renewals, timing: when }) => {
    const read = renewalFit("fit", fit);
    if (!read.ok) return read.failure;
    const sum = discountedRenewals(read.value.model, read.value.parameters, renewals, discount);
    return sum.ok ? margin * multiples[when]!(sum.value, discount) : sum.failure;
  },
  native: notInACell,
  assumptions: [
    'The timings are those of CLV: with "begin" the margin of today is counted, with "renewal" only those after it. The formula shown is that of "begin".',
    'The expected residual lifetime of the papers (DERL), just before the next renewal, is the value with timing "renewal" and margin 1, times 1 + discount.',
    "Without a discount rate the sum has no end where customers who stay are likely enough to stay for ever; then discount should be above 0.",
  ],
  sources: [
    "Fader & Hardie (2010), Marketing Science 29(1): customer-base valuation in a contractual setting",
    "Fader & Hardie (2007), Journal of Interactive Marketing 21(1)",
  ],
  keywords: ["subscriber value", "residual lifetime value", "derl", "contract", "renewal", "clv", "retention", "existing customer"],
  example: { given: { fit: publishedRenewalFit, margin: 100, discount: 0.1, renewals: 2, timing: "begin" }, gives: 672.2055106 },
});
