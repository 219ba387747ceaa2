import type { DataValidation } from "hucre";
import { readDate } from "../../csv/date";
import type { FileFormulas } from "../formulas";
import { operandToFile } from "./operand";
import { areasToFile, type Extent } from "./places";
import { entriesOf, errorStyles, type StoredValidation, timeMark } from "./storedValidation";

/** Excel calls a file damaged whose lists or messages are longer. */
const longestList = 255;
const longestTitle = 32;
const longestMessage = 255;

export interface FileValidation {
  readonly rule: DataValidation;
  /** True where no arrow is shown beside the cell; the writer has no word for it. */
  readonly isWithoutArrow: boolean;
}

/** What a file has no room for, in words, or the rule for it. */
export function validationToFile(rule: StoredValidation, extent: Extent, formulas: FileFormulas): FileValidation | string {
  const kind = kindOf(rule, formulas);
  if (typeof kind === "string") return kind;
  const { ranges, allowBlank, showErrorMessage, errorStyle, errorTitle, error, showInputMessage, promptTitle, prompt, showDropDown, type, shortened } = rule;
  return {
    rule: {
      range: areasToFile(ranges, extent, shortened),
      ...kind,
      /* The engine takes a rule that says nothing of blank cells for one that allows them. */
      ...(allowBlank === false ? {} : { allowBlank: true }),
      /* It marks what a rule without a style does not allow, and lets it stand: as a warning does. */
      ...(showErrorMessage === false ? {} : { showErrorMessage: true }),
      errorStyle: errorStyle === errorStyles.stop ? "stop" : errorStyle === errorStyles.information ? "information" : "warning",
      ...(errorTitle ? { errorTitle: errorTitle.slice(0, longestTitle) } : {}),
      ...(error ? { errorMessage: error.slice(0, longestMessage) } : {}),
      ...(showInputMessage || (showInputMessage === undefined && prompt) ? { showInputMessage: true } : {}),
      ...(promptTitle ? { inputTitle: promptTitle.slice(0, longestTitle) } : {}),
      ...(prompt ? { inputMessage: prompt.slice(0, longestMessage) } : {}),
    },
    isWithoutArrow: type === "list" && showDropDown === false,
  };
}

type Kind = Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values">;

function kindOf({ uid, type, operator, formula1 = "", formula2 = "" }: StoredValidation, formulas: FileFormulas): Kind | string {
  const isDate = type === "date";
  const operand = (text: string) => operandToFile(isDate ? serial(text) : text, formulas);
  switch (type) {
    case "any":
    case "none":
      return { type: "none" as Kind["type"] };
    case "custom":
      return { type, formula1: operandToFile(formula1, formulas) };
    case "list":
    case "listMultiple":
      return formula1.startsWith("=") ? { type: "list", formula1: formulas.toFile(formula1) } : literal(entriesOf(formula1));
    case "checkbox":
      return literal([formula1 || "1", formula2 || "0"]);
    case "whole":
    case "decimal":
    case "date":
    case "textLength":
      return {
        type: type === "decimal" && uid.startsWith(timeMark) ? "time" : type,
        ...(operator ? { operator } : {}),
        formula1: operand(formula1 || "0"),
        ...(operator === "between" || operator === "notBetween" || operator === undefined ? { formula2: operand(formula2 || "0") } : {}),
      };
    default:
      return "data validation of another kind";
  }
}

function literal(entries: readonly string[]): Kind | string {
  if (entries.some((entry) => entry.includes(","))) return "lists with commas in their entries";
  const values = entries.map((entry) => entry.replaceAll('"', '""'));
  return values.join(",").length > longestList ? `lists of more than ${longestList} characters` : { type: "list", values };
}

/** The engine keeps a date as it is typed, "2026-03-31"; files count days. */
const serial = (text: string): string => String(readDate(text.replaceAll("/", "-"))?.serial ?? text);
