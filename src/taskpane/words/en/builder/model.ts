import { type AssumptionWords, assumptions as known, groups } from "../../../../lever-model/state/assumptions";
import { assumptionIds } from "../../../../lever-model/state/defaults";
import type { AssumptionId } from "../../../../lever-model/state/words";

export interface AssumptionText {
  readonly label: string;
  readonly help: string;
}

const text = ({ label, help }: AssumptionWords): AssumptionText => ({ label, help });

/** The words of the model's own things, by their ids. */
export const model = {
  assumptions: Object.fromEntries(assumptionIds.map((id) => [id, text(known[id])])) as Record<AssumptionId, AssumptionText>,
  groups: { ...groups } as Record<keyof typeof groups, string>,
  /** Parts of the units of the model, by their English words. */
  units: {
    purchases: "purchases",
    contacts: "contacts",
    referrals: "referrals",
    customers: "customers",
    "of revenue": "of revenue",
    "full scale": "full scale",
    ratio: "ratio",
    score: "score",
    year: "year",
  },
};
