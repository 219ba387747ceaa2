import { find } from "./find";
import { form } from "./form";
import { insert } from "./insert";
import { occupied } from "./occupied";
import { outsideExcel } from "./outsideExcel";
import { page } from "./page";
import { result } from "./result";
import type { Words } from "../words";

export const es: Words = { find, form, insert, occupied, outsideExcel, page, result };
