import type { Words } from "../words";
import { charts } from "./builderResults/charts";
import { model } from "./builderResults/model";
import { breakEven, bridge, results, scenarios, seek } from "./builderResults/results";

export const builderResults: Words["builderResults"] = { charts, model, results, bridge, seek, breakEven, scenarios };
