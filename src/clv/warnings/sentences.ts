/** What each warning says; {name} stands for a figure of the inputs that it is about. */
export const sentences = {
  periodMix:
    "{retention} kept and a discount rate of {discount} seldom belong to one period. If retention is monthly, that is {yearly} a year, and {discount} a year is {monthly} a month.",
  churnPeriodMix:
    "{churn} lost and a discount rate of {discount} seldom belong to one period. If churn is monthly, {yearly} are lost in a year, and {discount} a year is {monthly} a month.",
  unitDiscount:
    "The discount rate is that of one period of the fit, of which a year has {periods}. If {discount} is meant for a year, it is {converted} for a period.",
  highDiscount:
    "A discount rate of {discount} for one period is high: 10% to 20% a year is usual, and that is 0.8% to 1.53% a month.",
  negativeDiscount: "A discount rate below 0 makes later money worth more than money now.",
  looksLikeChurn: "Only {retention} stay: that looks like churn. Retention is 1 − churn, here {kept}.",
  looksLikeRetention: "{churn} leave in one period: that looks like retention. Churn is 1 − retention, here {lost}.",
  timesTwelve:
    "{churn} is 12 × {monthly}. If it was made from a monthly rate: those who left in January cannot leave again, so {monthly} a month is {yearly} a year.",
  longLifespan:
    "This counts on an average lifespan of {lifespan} periods, longer than most data reach back. Count a number of periods, or discount; vendors cap silently at 60 months.",
  growthOutruns:
    "The margin grows by {growth} a period and is discounted by {discount}: without an end, most of the value lies far in the future. Count a number of periods.",
  expansionOutruns:
    "Accounts that stay grow by {expansion}, more than the {churn} that leave take away: the revenue never fades, and only discounting gives it a value. Set a cap.",
  lifetimeMargin:
    "One margin is {times} times the acquisition cost. The margin is that of one period: one already multiplied by the lifespan counts it twice.",
  revenueNotMargin: "With a gross margin of 100% this is lifetime revenue, not profit: the cost of serving is not taken off.",
  revenueLessCost: "A cost is subtracted here from revenue: give the margin as a share of the purchase value as well.",
  lifespanUnit:
    "{lifespan} periods with {frequency} purchases in each are {purchases} purchases. If the lifespan is in months, the frequency is that of a month too.",
  moneyNotRate: "The growth is an amount of money. If {growth} is meant as a rate, it is {money} in the first period.",
  rateKind: "Only {rate} stay: if this is churn, say so with the kind \"churn\"; as it stands it is read as retention.",
  rateKindChurn: "{rate} leave in one period: if this is retention, say so with the kind \"survival\".",
  periodsPerYear: "{count} counts periods in a year: 12 is monthly, 4 quarterly, 1 yearly. {count} is a period of {years} years.",
  netOfCost:
    "The lifetime value is below the acquisition cost. If that cost was already subtracted from it, add it back: the ratio is then {ratio}.",
  ratioTooGood:
    "A ratio of {ratio} is rarely real. Look whether the acquisition cost holds sales, onboarding and rewards, and whether the value is margin and not revenue.",
  targetBelowOne: "A target ratio below 1 pays more for a customer than the customer brings.",
  paybackWithoutChurn:
    "{payments} payments with nobody leaving. Even at 2% churn a period it would be {later}: give the retention rate.",
  paybackBeyondLifespan:
    "It pays back after {payments} payments, and customers stay {lifespan} periods on average: most leave before they have paid for themselves.",
  expansionTooGood: "The same customers bring {rate} of what they brought at the start. Look whether revenue of new customers is counted as expansion.",
  moreLostThanStart: "More is lost than there was at the start: losses of customers who came later do not count here.",
  percentTwice: "A share of {score} satisfied is next to nobody. If {meant} is meant, it was divided by 100 once too often.",
  promoterShare: "An NPS of {score} is all but 0 on its scale from −100 to 100. If it was reported as a share, it is {points}.",
  largeScoreChange: "A change of {change} is half of the whole scale or more. Ten points of a hundred are 0.1.",
  largeEffect:
    "An effect of {beta} multiplies the odds of staying by {odds} from the bottom of the scale to its top. Such a slope mostly holds more than experience: compare with an experiment, or lower causal_share.",
  largeAmountEffect:
    "An effect of {beta} multiplies the amount by {times} from the bottom of the scale to its top. Look whether it was measured per point of a five-point scale.",
  thinLoyalty:
    "Nobody is counted who would have bought anyway. If {share} of the extra margin would have come without the programme, nothing is left of the benefit.",
  rewardAboveMargin: "Each member costs {cost} and brings {margin}: the more members, the larger the loss.",
  rewardAboveReferral: "A reward of {reward} is more than a referral brings, which is {brought}.",
  everyReferralNew: "Every referred customer is counted as one who would not have come anyway. Some would: what they save is the acquisition cost.",
  manyReferrals: "{rate} referrals of every customer in every period: each of those refers as many again. Look whether invitations are meant, not customers won.",
  everyAttemptWorks: "Every customer who is reached and would have left stays: no rescue works always.",
  returnTooGood:
    "A return of {roi}: the first question will be how much of the benefit is profit, and how much would have come anyway.",
  percentAsNumber: "A return of {roi} is wanted. If {number}% is meant, that is {share}.",
  savingOutgrows: "The saving grows by {growth} a year and is discounted by {discount}: later years count for more than the first.",
  lossPerCustomer: "A new customer costs {cac} and is worth {clv}: more customers make the loss larger.",
  gapLooksLikeRate: "A gap of {gap} looks like the rate itself. The gap is the target less the rate: how much first-contact resolution falls short.",
  selfServiceDearer: "A contact by self-service costs as much as an assisted one or more: moving contacts saves nothing.",
  everyContactContained: "Every contact that moves is settled there: in practice some come back, and come back dearer.",
} as const;

export type WarningKey = keyof typeof sentences;
