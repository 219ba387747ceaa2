import { contactWords } from "../../../../lever-model/state/contactCentre";

const own = (id: keyof typeof contactWords): string => contactWords[id].label;

export const contactCentre = {
  use: "Sheet for the contact centre",
  useMeans: "From contacts by channel to the cost to serve and to a score of the service, today and at the target.",
  atBase: (label: string): string => `${label}, base`,
  atTarget: (label: string): string => `${label}, target`,
  contacts: "Contacts and what they cost",
  example: "The numbers are examples until you put your own in their place.",
  score: "What the score of the service is made of",
  scoreMeans: "The best counts as 100%, the worst and everything beyond it as 0%.",
  /** The numbers of a contact centre by their ids. */
  numbers: {
    issues: own("issues"),
    digitalShare: own("digitalShare"),
    contained: own("contained"),
    assistedCost: own("assistedCost"),
    selfCost: own("selfCost"),
    firstContact: own("firstContact"),
    furtherContacts: own("furtherContacts"),
    response: own("response"),
    effort: own("effort"),
  },
  best: { response: "Best time to the first answer", effort: "Best effort" },
  worst: { response: "Worst time to the first answer", effort: "Worst effort" },
  weights: { firstContact: "Weight of first-contact resolution", response: "Weight of the answer's time", effort: "Weight of the effort" },
  results: "What follows from the contacts",
  result: "Result",
  base: "Base",
  targetCase: "Target",
  assisted: (period: string): string => `Assisted contacts / ${period}`,
  self: (period: string): string => `Self-service contacts / ${period}`,
  cost: (unit: string): string => `Cost to serve, ${unit}`,
  service: "Service score",
  onScale: (metric: string): string => `The same on the scale of ${metric}`,
  percentOf: "Cost to serve at the base",
  saved: (share: string): string => `Share of the cost to serve saved: ${share}, for row 4d`,
  rise: (share: string): string => `Rise of the score: ${share} of the scale, for row 3d`,
  explained: (share: string): string => `Cost to serve here against that of the baseline: ${share}. It is 100% where both count the same contacts.`,
  once: "Enter each saving once: in row 4d or 3d, or as cost of the root causes in 4a.",
};
