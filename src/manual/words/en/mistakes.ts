import type { MistakeKey } from "../../mistakes";

export interface MistakeWords {
  readonly title: string;
  readonly published: string;
  readonly right: string;
  readonly says: string;
}
export type Mistakes = Readonly<Record<MistakeKey, MistakeWords>>;

export const mistakeWords: Mistakes = {
  roi: {
    title: "A saved share called a return",
    published: "A return on investment of {0} from {1} saved with {2}.",
    right: "The expression is the share of the cost that stays saved, with the percent sign set two places off. The return is the gain over the investment, divided by the investment.",
    says: "ROI = (benefit − investment) ÷ investment.",
  },
  periodMix: {
    title: "A yearly rate with monthly retention",
    published: "A customer base worth {0}, from monthly margin and retention with the yearly rate of {1}.",
    right: "All inputs belong to one period. A nominal 12% a year is 1% a month; with it a customer is worth a good deal more than with 12% taken as monthly.",
    says: "Periods of one length: convert the rate with `CLV.RATE` first.",
  },
  annualTwin: {
    title: "3% a month taken for 95% a year",
    published: "Monthly churn of {0}, “{1} annual retention”.",
    right: "Twelve months of 97% each leave far fewer than that.",
    says: "The yearly equivalent of a monthly rate, from `CLV.RATE`.",
  },
  timesTwelve: {
    title: "Twelve times the monthly churn",
    published: "{0} a month is {1} a year.",
    right: "Those who left in January cannot leave again: shares compound, they do not add up.",
    says: "Rates compound: `CLV.RATE` with kind \"churn\".",
  },
  forgottenCost: {
    title: "A cost left out and another timing",
    published: "A lifetime value of {0}, from a margin of {1}.",
    right: "The loyalty cost of {2} a month was not taken off, and the first margin was taken as certain. The answer key values the customer at renewal. The second call gives the published number.",
    says: "The timing stands in every formula the pane writes; list what was taken off the margin.",
  },
  outrun: {
    title: "Expansion that outruns churn",
    published: "A margin of {0} becomes an expansion-adjusted value of {1}.",
    right: "The denominator is {2}: below zero, so the sum has no end and no value. Without expansion it has one.",
    says: "An error with a sentence, instead of a number with the wrong sign turned round.",
  },
  needsEnd: {
    title: "A sum without an end, rightly refused",
    published: "1 + 0.0093 − 1.0095 = {0}: the page says itself that the formula fails here.",
    right: "It does: retention with growth exceeds the discounting. Count a number of periods instead, and name it beside the result.",
    says: "Give a number of periods, a higher discount rate or a lower retention.",
  },
  rounding: {
    title: "Rounded on the way",
    published: "33% of {0} is {1}; 2,084 × 7.69 is {2}.",
    right: "The first is an arithmetic slip, the second a factor of 1 ÷ 13% rounded to two places before it was used.",
    says: "Values keep all their digits; only what a cell shows is rounded.",
  },
  payback: {
    title: "Payback divided by retention",
    published: "Payback = (CAC ÷ margin) ÷ (1 − churn): {0} months for 600, 80 and 3%.",
    right: "Churn takes its share every month, not once. The expected margins form a geometric series, and payback is where its sum reaches the acquisition cost.",
    says: "Payback with churn; #N/A where the cost is never recovered.",
  },
  answerKey: {
    title: "An answer key that its own numbers do not give",
    published: "{0} is the option marked right.",
    right: "The stated numbers give {1}. The inputs are not repeated here; the sister question of the same test shows how to check such a key: its 940.49 is the first value below within a cent, and the other timing gives another number.",
    says: "Work it out with `CLV.SERIES` and say the timing.",
  },
  lifespanTwice: {
    title: "The lifespan counted twice",
    published: "A lifetime margin of {0} put into m·r ÷ (1 + i − r).",
    right: "The formula wants the margin of one period, here {1} a year; retention already says how long it lasts. With 75% and 10% the slip multiplies the value by 20.",
    says: "The margin of one period, not of the lifetime.",
  },
  lastTerm: {
    title: "Support cost taken off twice",
    published: "(revenue − support cost) × length − support cost.",
    right: "The last term is the acquisition cost. Support is already taken off every year.",
    says: "The four elements by name: revenue, support cost, years, acquisition cost.",
  },
};
