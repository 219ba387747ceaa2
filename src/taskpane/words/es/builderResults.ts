import type { Words } from "../words";
import { charts } from "./builderResults/charts";
import { model } from "./builderResults/model";

export const builderResults: Words["builderResults"] = { charts, model };
