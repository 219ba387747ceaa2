import type { Kind } from "./assumptions";
import type { ContactCentre, ContactCentreNumbers } from "./state";

interface Words {
  readonly label: string;
  readonly unit: string;
  readonly kind: Kind;
  readonly min: number;
  readonly max: number;
}

/** The numbers of a contact centre, in the order of the sheet. */
export const contactWords: Readonly<Record<keyof ContactCentreNumbers, Words>> = {
  issues: { label: "Issues per customer", unit: "issues / {period}", kind: "number", min: 0, max: 1e6 },
  digitalShare: { label: "Begin in self-service", unit: "% of issues", kind: "share", min: 0, max: 1 },
  contained: { label: "Of these, settled there", unit: "%", kind: "share", min: 0, max: 1 },
  assistedCost: { label: "Cost of an assisted contact", unit: "{money}", kind: "money", min: 0, max: 1e12 },
  selfCost: { label: "Cost of a self-service contact", unit: "{money}", kind: "money", min: 0, max: 1e12 },
  firstContact: { label: "Solved at the first contact (FCR)", unit: "% of assisted issues", kind: "share", min: 0, max: 1 },
  furtherContacts: { label: "Further contacts where not", unit: "contacts / issue", kind: "number", min: 0, max: 100 },
  response: { label: "Time to the first answer", unit: "hours", kind: "number", min: 0, max: 1e6 },
  effort: { label: "Effort of the customer (CES)", unit: "score", kind: "number", min: -1000, max: 1000 },
};

const example: ContactCentreNumbers = {
  issues: 5, digitalShare: 0.2, contained: 0.6, assistedCost: 10, selfCost: 0.5, firstContact: 0.7, furtherContacts: 1.2, response: 12, effort: 3.4,
};

/** Not used until somebody asks for it; its numbers are examples. */
export const newContactCentre: ContactCentre = {
  used: false,
  base: example,
  target: example,
  best: { response: 0, effort: 1 },
  worst: { response: 48, effort: 7 },
  weights: { firstContact: 1, response: 1, effort: 1 },
};
