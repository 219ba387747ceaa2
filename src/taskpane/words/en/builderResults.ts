import { charts } from "./builderResults/charts";
import { model } from "./builderResults/model";

export const builderResults = { charts, model };
