import { charts } from "./builderResults/charts";
import { explain } from "./builderResults/explain";
import { breakEven, bridge, results, scenarios, seek } from "./builderResults/results";
import { decision, executive, feedback, file, share } from "./builderResults/share";

export const builderResults = { charts, results, bridge, seek, breakEven, scenarios, share, executive, decision, feedback, file, explain };
