import { conditional, heat } from "../../../lever-model/plan/look";
import { hex } from "../styles";
import type { StoredRule } from "./storedFormat";

/*
 * In a file the rules of a model stand among those of the user, and only their looks tell them apart. The model puts its own
 * there again; to take them over too would double them.
 */

/** The title of what a model says of a wrong entry, in every spreadsheet. */
const title = "CXLV";

export const isModelsValidation = (errorTitle: string | undefined): boolean => errorTitle === title;

export function isModelsFormat(rule: StoredRule): boolean {
  if (rule.type === "colorScale") return rule.config.length === heat.length && rule.config.every(({ color }, place) => hex(color) === heat[place]);
  if (rule.type !== "highlightCell" || rule.subType !== "formula") return false;
  const [ground, colour] = [hex(rule.style.bg?.rgb), hex(rule.style.cl?.rgb)];
  return Object.values(conditional).some((look) => look.fill === ground && ("colour" in look ? look.colour : null) === colour && Boolean(rule.style.bl) === ("bold" in look));
}
