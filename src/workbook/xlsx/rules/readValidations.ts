import type { FileFormulas } from "../formulas";
import { child, type Element, isOn, within } from "../element";
import { operandFromFile, textIn } from "./operand";
import { areasFromFile, type Extent } from "./places";
import type { RulesReader } from "./readFormats";
import { shorten } from "./shortened";
import type { Comparison } from "./storedFormat";
import { errorStyles, type StoredValidation, timeMark } from "./storedValidation";

const kinds: ReadonlySet<string> = new Set(["list", "whole", "decimal", "date", "textLength", "custom"]);
const compared: ReadonlySet<string> = new Set(["whole", "decimal", "date", "time", "textLength"]);

/** The validations of a sheet, those in its extension included: there Excel puts lists that stand on other sheets. */
export function validationsFromFile(
  sheet: string,
  id: string,
  extent: Extent,
  afterCells: readonly Element[],
  { formulas, lost, usedRows }: RulesReader,
): StoredValidation[] {
  return within(afterCells, "dataValidation").flatMap((rule, index): StoredValidation[] => {
    const places = rule.attributes["sqref"] ?? child(rule, "sqref")?.text ?? "";
    const ranges = areasFromFile(places, extent);
    const kind = kindOf(rule, formulas);
    if (ranges === null || kind === null) {
      lost.add("data validation of another kind", sheet, places);
      return [];
    }
    const { allowBlank, showErrorMessage, errorStyle, errorTitle, error, showInputMessage, promptTitle, prompt } = rule.attributes;
    return [
      {
        uid: `${kind.isTime ? timeMark : ""}${id}-validation-${index + 1}`,
        ...(isWorkedOut(kind.rule) ? shorten(ranges, usedRows(sheet)) : { ranges }),
        ...kind.rule,
        allowBlank: isOn(allowBlank),
        showErrorMessage: isOn(showErrorMessage),
        /* The engine refuses whatever a rule says of showing messages; in Excel a rule that says nothing lets all pass. */
        errorStyle: isOn(showErrorMessage) ? (errorStyles[errorStyle as keyof typeof errorStyles] ?? errorStyles.stop) : errorStyles.information,
        ...(errorTitle ? { errorTitle } : {}),
        ...(error ? { error } : {}),
        showInputMessage: isOn(showInputMessage),
        ...(promptTitle ? { promptTitle } : {}),
        ...(prompt ? { prompt } : {}),
      },
    ];
  });
}

/** Formulas of lists are worked out once for all cells. */
const isWorkedOut = ({ type, formula1 = "", formula2 = "" }: Kind["rule"]): boolean => type !== "list" && (formula1.startsWith("=") || formula2.startsWith("="));

interface Kind {
  readonly rule: Pick<StoredValidation, "type" | "operator" | "formula1" | "formula2" | "showDropDown">;
  readonly isTime?: boolean;
}

function kindOf(rule: Element, formulas: FileFormulas): Kind | null {
  const { type = "none", operator = "between", showDropDown } = rule.attributes;
  const [first, second] = [child(rule, "formula1")?.text ?? "", child(rule, "formula2")?.text ?? ""];
  if (type === "none") return { rule: { type: "any" } };
  if (type !== "time" && !kinds.has(type)) return null;
  if (first === "") return null;
  if (type === "list") {
    const entries = textIn(first)?.split(",").map((entry) => entry.trim());
    /* As a list in brackets, an entry that begins with "=" is none of a formula. */
    return { rule: { type, formula1: entries ? JSON.stringify(entries.filter(Boolean)) : formulas.fromFile(first), showDropDown: !isOn(showDropDown) } };
  }
  if (!compared.has(type)) return { rule: { type, formula1: formulas.fromFile(first) } };
  const operands = { formula1: operandFromFile(first, formulas), ...(second === "" ? {} : { formula2: operandFromFile(second, formulas) }) };
  const isTime = type === "time";
  return { rule: { type: isTime ? "decimal" : type, operator: operator as Comparison, ...operands }, isTime };
}
