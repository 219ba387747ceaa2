import { advice } from "./advice";
import { builder } from "./builder";
import { builderLevers } from "./builderLevers";
import { builderResults } from "./builderResults";
import { customers } from "./customers";
import { find } from "./find";
import { form } from "./form";
import { insert } from "./insert";
import { occupied } from "./occupied";
import { outsideExcel } from "./outsideExcel";
import { page } from "./page";
import { portability } from "./portability";
import { result } from "./result";
import { whichClv } from "./whichClv";

/** The words of the pane, one object per screen. What the other languages say has the type of this. */
export const en = {
  advice,
  builder,
  builderLevers,
  builderResults,
  customers,
  find,
  form,
  insert,
  occupied,
  outsideExcel,
  page,
  portability,
  result,
  whichClv,
  /** A sentence of the catalogue, such as a refusal, in the language of the pane; in English where it has no other words. */
  sentence: (english: string): string => english,
};
