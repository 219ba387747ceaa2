import { footnotes } from "./builderLevers/footnotes";
import { levers } from "./builderLevers/levers";
import { segments } from "./builderLevers/segments";
import { terms } from "./builderLevers/terms";

export const builderLevers = { footnotes, levers, segments, terms };
