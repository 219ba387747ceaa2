import type { Words } from "../words";
import { footnotes } from "./builderLevers/footnotes";
import { levers } from "./builderLevers/levers";
import { segments } from "./builderLevers/segments";
import { terms } from "./builderLevers/terms";

export const builderLevers: Words["builderLevers"] = { footnotes, levers, segments, terms };
