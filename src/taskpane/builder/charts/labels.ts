import type { caseInputs, Mover } from "../../../lever-model/equations/chain";
import { assumptions } from "../../../lever-model/state/assumptions";
import type { Check } from "../../../lever-model/equations/checks";
import type { AssumptionId, LeverId, SubLeverId } from "../../../lever-model/state/words";
import type { Words } from "../../words/index";

/* Words of the model's things in the language of the pane, by their ids. */
export const assumptionLabel = ({ builder }: Words, id: AssumptionId): string => builder.model.assumptions[id].label;
export const leverLabel = ({ builderLevers }: Words, id: LeverId): string => builderLevers.terms.levers[id].label;
export const subLeverLabel = ({ builderLevers }: Words, id: SubLeverId): string => builderLevers.terms.subLevers[id].label;
/** A row of the levers by its number and name, or what cost levers do besides. */
export const moverLabel = (words: Words, mover: Mover): string => (mover === "4x" ? words.builderResults.charts.crossEffects : `${mover} ${subLeverLabel(words, mover)}`);

/** An input of the equations: an assumption, or the acquisition cost that is the sum of four. */
export const inputLabel = (words: Words, id: (typeof caseInputs)[number] | AssumptionId): string =>
  id === "acquisition_cost" ? words.builderResults.results.acquisitionCost : assumptionLabel(words, id);

export const inputKind = (id: (typeof caseInputs)[number] | AssumptionId) => (id === "acquisition_cost" ? "money" : assumptions[id].kind);

export const checkText = ({ builderLevers }: Words, { id }: Pick<Check, "id">) => builderLevers.terms.checks[id];
