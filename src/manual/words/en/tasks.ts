import type { GroupKey, TaskKey } from "../../tasks";

export interface TaskWords {
  readonly groups: Readonly<Record<GroupKey, string>>;
  readonly tasks: Readonly<Record<TaskKey, string>>;
  /** Other words that people search a task by. */
  readonly also: Readonly<Partial<Record<TaskKey, string>>>;
}

export const taskWords: TaskWords = {
  groups: {
    worth: "What is a customer worth?",
    acquisition: "What may winning customers cost?",
    retention: "How long do they stay?",
    experience: "What is their experience worth?",
    base: "And all of them together?",
    data: "What do my own data say?",
    drivers: "What moves the value?",
    levers: "What does an improvement bring?",
  },
  tasks: {
    customer: "I want to know what a customer is worth",
    subscriber: "I want the lifetime value of a subscriber from revenue and churn",
    changing: "My margins or retention change from year to year",
    migrating: "My customers move between states: active, lapsing, lost",
    support: "I know revenue, support cost and years, nothing more",
    mayPay: "I want to know how much I may pay for a customer",
    cost: "I want to know what a new customer costs me",
    payback: "I want to know when a customer has paid back what it cost to win",
    spend: "I want to know how much to spend on acquisition",
    convert: "I have a monthly rate and need a yearly one, or the reverse",
    stay: "I want to know how long customers stay",
    needed: "I want to know how much retention I need",
    revenueKept: "I want to know how much revenue the customers I have keep bringing",
    experienceWorth: "I want to know what a better experience is worth",
    score: "I want NPS, CSAT, CES and stars on one scale",
    link: "I want to measure how the score moves retention or spend",
    predict: "I want retention, spend or cost at another score",
    mix: "I want to value promoters, passives and detractors together",
    justify: "I have to justify a budget for customer experience",
    equity: "I want the value of all my customers, those I have and those to come",
    index: "I want to follow the value from period to period as an index",
    tiers: "I want to sort customers into tiers and treat each one accordingly",
    newcomer: "I know little of a customer yet and need a first estimate",
    percent: "I want an amount as a share of revenue, costs and profit",
    history: "I have a list of purchases and want a table of customers or cohorts",
    fitModel: "I want a model of purchases or of spend, and to see how well it holds",
    alive: "I want to know who is still a customer",
    valueEach: "I want to forecast purchases, spend and value of each customer",
    chance: "I want the probability of a number of purchases, or of none",
    renewals: "I want a retention curve from contracts or renewals, and its projection",
    subscriberAge: "I want to know what a subscriber is worth after so many renewals",
    matters: "I want to know which input matters most",
    explain: "I want to explain why the value changed",
    referrals: "I want to know what referrals are worth",
    upsell: "I want to know what selling more, or to more customers, brings",
    faster: "I want to know what selling or being paid faster is worth",
    complaints: "I want to know what handling or preventing problems is worth",
    loyalty: "I want to know whether a loyalty programme pays",
    rootCauses: "I want to know what poor quality costs and what its removal saves",
    contacts: "I want to know what fewer or cheaper contacts save",
  },
  also: {
    mayPay: "affordable bid maximum cost per acquisition",
    tiers: "segment abc gold platinum",
    justify: "business case return",
    index: "track trend",
  },
};
