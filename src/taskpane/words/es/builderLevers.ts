import type { Words } from "../words";
import { contactCentre } from "./builderLevers/contactCentre";
import { customers } from "./builderLevers/customers";
import { footnotes } from "./builderLevers/footnotes";
import { levers } from "./builderLevers/levers";
import { segments } from "./builderLevers/segments";
import { terms } from "./builderLevers/terms";

export const builderLevers: Words["builderLevers"] = { contactCentre, customers, footnotes, levers, segments, terms };
