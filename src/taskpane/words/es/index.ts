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
import { sentenceOf } from "../sentenceOf";
import type { Words } from "../words";

export const es: Words = { advice, builder, builderLevers, builderResults, customers, find, form, insert, occupied, outsideExcel, page, portability, result, whichClv, sentence: sentenceOf("es") };
