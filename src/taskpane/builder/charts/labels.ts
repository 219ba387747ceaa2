import { type caseInputs } from "../../../lever-model/equations/chain";
import { assumptions } from "../../../lever-model/state/assumptions";
import type { Check } from "../../../lever-model/equations/checks";
import type { AssumptionId, LeverId, SubLeverId } from "../../../lever-model/state/words";
import type { Words } from "../../words/index";

/* Words of the model's things in the language of the pane, by their ids. */
export const assumptionLabel = ({ builder }: Words, id: AssumptionId): string => builder.model.assumptions[id].label;
export const leverLabel = ({ builderResults }: Words, id: LeverId): string => builderResults.model.levers[id];
export const subLeverLabel = ({ builderResults }: Words, id: SubLeverId): string => builderResults.model.subLevers[id];

/** An input of the equations: an assumption, or the acquisition cost that is the sum of four. */
export const inputLabel = (words: Words, id: (typeof caseInputs)[number] | AssumptionId): string =>
  id === "acquisition_cost" ? words.builderResults.model.acquisitionCost : assumptionLabel(words, id);

export const inputKind = (id: (typeof caseInputs)[number] | AssumptionId) => (id === "acquisition_cost" ? "money" : assumptions[id].kind);

export const checkText = ({ builderResults }: Words, { id }: Pick<Check, "id">) => builderResults.model.checks[id];
