/** What must hold, and what a reader should know. */
export interface CheckWords {
  readonly label: string;
  readonly must: boolean;
  /** What to do where it does not hold. */
  readonly advice: string;
}

const must = (label: string, advice: string): CheckWords => ({ label, must: true, advice });
const should = (label: string, advice: string): CheckWords => ({ label, must: false, advice });

export const checkWords = {
  shares: must("Retention and shares lie between 0 and 1", "Retention, contribution margin, the shares of new referrals, of fixed cost and of segments should be numbers from 0 to 1."),
  finite: must("The value has an end: q is below 1, or the horizon is finite", "Retention × (1 + growth) should stay below 1 + discount: give a horizon, a higher discount rate or a lower retention."),
  periods: must("Every rate is of the model's period", "The discount rate of a period, compounded over a year, should be the yearly rate."),
  segments: must("The shares of the segments add up to 1", "The shares of the segments should add up to 100 %."),
  lifespan: must("Without discounting, CLV is margin × average life span", "The value without discounting should be the margin times the average life span: somebody has changed a formula."),
  unmoved: must("Without a change of the score, CXLV is CLV + referrals", "At the base CXLV should be CLV plus referral, influence and knowledge value: somebody has changed a formula."),
  bridge: must("The bridge adds up", "The contributions of the levers should add up to target less base: somebody has changed a formula."),
  index: must("The index of the base is 100", "The index of the base should be 100."),
  gross: must("The ratio to CAC uses the value before acquisition", "CLV ÷ CAC times CAC should be the value before acquisition cost is subtracted."),
  churn: must("Less than all churn is removed", "The shares of churn removed should leave some churn: nobody keeps every customer."),
  thresholds: must("The thresholds of the tiers ascend", "The thresholds of the tiers should stand in ascending order."),
  functions: must("The native result is that of the add-in's functions", "The rows by the add-in's functions should show the same numbers: update the model, or somebody has changed a formula."),
  evidence: must("Every effect of the score has its evidence", "Each effect should have a grade A, B, C or D."),
  footnotes: should("Every input has source, scope and limitations", "Write a footnote for each input: source, scope, limitations."),
  percentages: should("Every customer number has its percentage", "Revenue, costs and profit should be other than 0, so that amounts can be compared with them."),
  insights: should("Every lever in use has insight, owner, review date and programme", "Give each lever in use a customer insight, an owner, the day of its next review and a programme: the process or policy that changes."),
  recovery: should("Recovery reaches no more than those who speak", "The reach of recovery, or the churn it is typed to remove, should be at most 1 − the share who leave without a word, unless a leading indicator finds them."),
  twice: should("No effect is entered in 2a and again in 3", "Recovery and customer success both remove churn: make sure they are not the same customers."),
  skimp: should("Costs do not fall while the experience suffers", "Costs fall while the score or retention falls or nobody watches the score: this may be skimping, which costs more than it saves."),
  expansion: should("Expansion stays below churn and discount", "Growth reaches churn + discount: give a finite horizon."),
  lifetime: should("The margin is that of one period", "The margin is more than ten times the acquisition cost: make sure it is not multiplied by the life span already."),
  stale: should("The data are younger than a year", "Give run date and data date, and renew data older than 12 months."),
  basis: should("What counts is profit", "The basis is revenue: the values hold no costs, so do not compare them with CAC or investments."),
  revenueWithoutScore: should("Revenue does not rise while the score falls", "The revenue lever rises and the score falls: more sold today may be fewer customers tomorrow."),
  discount: should("The discount rate is at most 30 % a year", "The discount rate is above 30 % a year: check that it is not that of another period."),
  valued: should("Only cost that customers do not value is cut", "Row 4b cuts what customers value: expect the score to fall."),
  experience: should("The score is one of experience", "The score measures a screen (UX) or a service desk (CS) alone: its effect on retention is not that of the whole experience."),
} as const satisfies Record<string, CheckWords>;

export type CheckId = keyof typeof checkWords;
