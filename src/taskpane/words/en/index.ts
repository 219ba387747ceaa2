import { find } from "./find";
import { form } from "./form";
import { insert } from "./insert";
import { occupied } from "./occupied";
import { outsideExcel } from "./outsideExcel";
import { page } from "./page";
import { result } from "./result";

/** The words of the pane, one object per screen. What the other languages say has the type of this. */
export const en = { find, form, insert, occupied, outsideExcel, page, result };
