import type { ContactCentre, ContactCentreNumbers, LeverModel } from "../state/state";
import type { Evaluation } from "./equations";

export interface ContactValue {
  /** Per customer and period. */
  readonly self: number;
  readonly assisted: number;
  readonly costToServe: number;
  /** From 0 to 1, and on the scale of the model. */
  readonly serviceScore: number;
  readonly score: number;
}

export interface ContactCentreValue {
  readonly base: ContactValue;
  readonly target: ContactValue;
  /** What rows 4d and 3d of the levers take: share of the cost saved, and rise of the score, of the scale. */
  readonly saved: number;
  readonly scoreRise: number;
  /** Cost to serve here against that of the inputs; NaN where they have none. */
  readonly explained: number;
}

const between = (share: number): number => Math.max(0, Math.min(1, share));

function valueOf(numbers: ContactCentreNumbers, { best, worst, weights }: ContactCentre, { experience }: LeverModel): ContactValue {
  const self = numbers.issues * numbers.digitalShare;
  const asked = numbers.issues - self * numbers.contained;
  const assisted = asked * (1 + (1 - numbers.firstContact) * numbers.furtherContacts);
  const goodness = (id: "response" | "effort"): number => between((worst[id] - numbers[id]) / (worst[id] - best[id]));
  const whole = weights.firstContact + weights.response + weights.effort;
  const serviceScore = (weights.firstContact * numbers.firstContact + weights.response * goodness("response") + weights.effort * goodness("effort")) / whole;
  const { minimum, maximum, lowIsGood } = experience;
  return {
    self, assisted, costToServe: assisted * numbers.assistedCost + self * numbers.selfCost, serviceScore,
    score: minimum + (maximum - minimum) * (lowIsGood ? 1 - serviceScore : serviceScore),
  };
}

/** Contacts by channel, what they cost and how good the service is, today and at the target. */
export function contactCentreOf(model: LeverModel, { numbers }: Evaluation): ContactCentreValue {
  const { contactCentre } = model;
  const [base, target] = [valueOf(contactCentre.base, contactCentre, model), valueOf(contactCentre.target, contactCentre, model)];
  return {
    base, target,
    saved: base.costToServe === 0 ? 0 : 1 - target.costToServe / base.costToServe,
    scoreRise: target.serviceScore - base.serviceScore,
    explained: numbers["serving_cost"] === 0 ? Number.NaN : base.costToServe / numbers["serving_cost"]!,
  };
}
