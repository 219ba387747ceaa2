/** The terms of the glossary: their order is that of the page, their key the place on it. */
export const glossaryTerms = [
  "clv", "ltv", "cxlv", "cac", "ratio", "nrr", "churn", "retention", "margin", "discount", "timing", "period", "cs", "ux", "cx", "score", "causal",
] as const;
export type GlossaryTerm = (typeof glossaryTerms)[number];

export interface Term {
  readonly term: string;
  readonly means: string;
  readonly trap: string;
  /** Other words it is searched by. */
  readonly also: string;
}
export type Glossary = Readonly<Record<GlossaryTerm, Term>>;

export const glossary: Glossary = {
  clv: {
    term: "CLV: customer lifetime value",
    means: "The expected present value of the profit one customer brings over the whole relationship. See `CLV`. Its roots are said to lie with direct marketers of the 1970s and 1980s (BuiltIn 2021; second-hand, not checked).",
    trap: "Three published formulas give three values on the same inputs, because they place the first margin differently: [Which CLV?](which-clv.html) Some sources mean revenue and call it CLV.",
    also: "customer value lifetime",
  },
  ltv: {
    term: "LTV: lifetime value",
    means: "Another name for CLV, usual with subscriptions: revenue per account × gross margin ÷ churn. See `CLV.SAAS`.",
    trap: "It is CLV with timing \"begin\" and no discounting, no more. It explodes when churn nears 0, and has no value at all when expansion exceeds churn; then give a number of periods.",
    also: "ltv lifetime value arpu arpa",
  },
  cxlv: {
    term: "CXLV: customer experience lifetime value",
    means: "CLV given the level of experience: retention, spend and referrals move with the score. Its gap to CLV is the experience premium. See `CXLV` and `CXLV.PREMIUM`.",
    trap: "Value each band of customers and add up. The value of the average score is not the average value: see `CXLV.MIX`.",
    also: "experience value premium",
  },
  cac: {
    term: "CAC: customer acquisition cost",
    means: "All that was spent to win new customers, divided by their number: campaigns, sales, onboarding, rewards. See `CAC.COST`.",
    trap: "Leaving out salaries or onboarding makes every ratio look better. Do not subtract CAC from CLV and then divide by it.",
    also: "acquisition cost",
  },
  ratio: {
    term: "CLV:CAC",
    means: "Gross lifetime value for each unit of acquisition cost; 3 or more is a common rule. See `CLVCAC`.",
    trap: "CLV must be gross, before CAC is taken off. In Excel, CLV:CAC typed into a formula is a range of columns; the function is `CLVCAC`.",
    also: "ltv to cac ratio",
  },
  nrr: {
    term: "NRR: net revenue retention",
    means: "The revenue of the customers you had, one period later, expansion included, divided by what it was. See `CLV.NRR`; without expansion, `CLV.GRR`.",
    trap: "NRR counts revenue, not customers: above 100% it is no retention rate and does not go into `CLV`. Growth has an argument of its own.",
    also: "grr ndr net dollar retention expansion",
  },
  churn: {
    term: "Churn",
    means: "The share of customers who leave in one period: 1 − retention. The average lifespan is 1 ÷ churn periods. See `CLV.LIFESPAN`.",
    trap: "3% a month is not 36% a year: rates compound, and it is 30.6%. Convert with `CLV.RATE`. Customers lost and revenue lost are two churns.",
    also: "attrition turnover cancel leave",
  },
  retention: {
    term: "Retention",
    means: "The share of customers who stay from one period to the next, from 0 to 1.",
    trap: "Retention rises with tenure by sorting alone, as those likely to leave have left. A single rate from the first year makes old customers look too short-lived.",
    also: "loyalty stay renewal rate",
  },
  margin: {
    term: "Margin",
    means: "What one customer leaves in one period after the costs that come with it. All values here rest on margin, not revenue.",
    trap: "Revenue in place of margin overstates the value by 1 ÷ margin rate. A margin already multiplied by the lifespan counts the lifespan twice.",
    also: "profit contribution revenue",
  },
  discount: {
    term: "Discount rate",
    means: "What a later payment is worth less, per period.",
    trap: "It belongs to the same period as margin and retention. 10% a year is 0.797% a month, not 0.833%, unless your rate is nominal: `CLV.RATE` knows both.",
    also: "interest wacc present value",
  },
  timing: {
    term: "Timing: begin, end, mid, renewal",
    means: "When the first margin falls: now and certain (\"begin\"), at the end of the first period (\"end\"), in its middle (\"mid\"), or after the first renewal (\"renewal\").",
    trap: "\"renewal\" leaves out today's payment: right for a customer who has just paid, too low by exactly one margin for one not yet won.",
    also: "begin end renewal convention first payment",
  },
  period: {
    term: "Period",
    means: "The step in which margins and rates are counted: a month, a quarter, a year. All inputs of one call share it.",
    trap: "The most common mistake of all: monthly retention with a yearly discount rate, or a yearly margin with monthly churn.",
    also: "month year mixing",
  },
  cs: {
    term: "CS: customer satisfaction as an area",
    means: "The area responsible for the satisfaction of customers: service, complaints, success.",
    trap: "A department is not the experience. Its scores cover those who got in touch.",
    also: "customer service success satisfaction",
  },
  ux: {
    term: "UX: user experience",
    means: "The interaction itself, at one touchpoint: a page, an app, a desk.",
    trap: "A good page does not make a good experience. A score of one touchpoint must not stand for the whole relationship in `CXLV`.",
    also: "usability touchpoint website app",
  },
  cx: {
    term: "CX: customer experience",
    means: "What the customer perceives after contact, and the set of actions that shape the whole purchase journey.",
    trap: "Perception and action belong together: a score without actions cannot be improved, actions without a score cannot be valued.",
    also: "journey perception",
  },
  score: {
    term: "Score: NPS, CSAT, CES",
    means: "A measure of the experience. The functions take it between 0 and 1: `CX.SCORE` converts.",
    trap: "NPS runs from −100 to 100, and for effort (CES) low is good on some scales. A change of 15 points is 0.075 in NPS and 0.15 in CSAT.",
    also: "nps csat ces survey stars",
  },
  causal: {
    term: "Causal share",
    means: "The part of a measured link between score and retention that the experience really causes, from 0 to 1. See `CX.RETENTION`.",
    trap: "Satisfied customers stay longer for other reasons too. Taking the whole correlation for an effect (1) needs an experiment.",
    also: "causality theta evidence correlation",
  },
};
