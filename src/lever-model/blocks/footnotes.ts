import { calculated, dayCell, inputText, label, longText, note, text } from "../plan/cells";
import { Draft } from "../plan/draft";
import { assumptions } from "../state/assumptions";
import { assumptionsOf } from "../state/defaults";
import type { AssumptionId } from "../state/words";
import type { Context } from "./context";

const labelOf = (id: string): string => (id in assumptions ? assumptions[id as AssumptionId].label : id);

/** Block 12: where every number comes from, what it covers, where it ends. */
export function footnotes({ model, options }: Context): Draft {
  const sheet = new Draft("footnotes", `${options.sheetPrefix}Footnotes`, "record", [6, 30, 34, 30, 34, 16, 12, 8, 11], options.protect);
  sheet.opening(`${model.scope.name}: footnotes`, "Source, scope and limitations of the inputs, by the numbers beside them.");
  const inputs: readonly string[] = assumptionsOf(model);
  const table = sheet.table("fn", ["number", "on", "source", "scope", "limitations", "owner", "date", "grade", "complete"], "complete");
  table.head({ number: "No.", on: "Input", source: "Source", scope: "Scope", limitations: "Limitations", owner: "Owner", date: "Date", grade: "Grade", complete: "Complete" });
  sheet.freezeHere(3);
  model.footnotes.forEach((one, at) => {
    const own = (key: "source" | "scope" | "limitations" | "owner") => longText(one[key], `footnotes.${at}.${key}`);
    table.row(String(at), {
      number: { number: at + 1, style: "footnote", format: "0" }, on: text(labelOf(one.on)), source: own("source"), scope: own("scope"), limitations: own("limitations"),
      owner: own("owner"), date: dayCell(one.date, `footnotes.${at}.date`), grade: inputText(one.grade, `footnotes.${at}.grade`),
      /* What is noted beyond the inputs makes up for none of theirs. */
      complete: inputs.includes(one.on) ? calculated("IF(AND(LEN({.source})>0,LEN({.scope})>0,LEN({.limitations})>0),1,0)", "0") : note("further"),
    }, { height: 28 });
  });
  const missing = assumptionsOf(model).filter((id) => !model.footnotes.some((one) => one.on === id));
  const count = sheet.table("fnc", ["a", "label", "value"], "value");
  sheet.blank();
  const rows = model.footnotes.length;
  count.row("complete", { label: label("Inputs with source, scope and limitations"), value: rows === 0 ? { number: 0, style: "calculation", format: "0" } : calculated(`SUM({fn/0.complete:fn/${rows - 1}.complete})`, "0") });
  count.row("inputs", { label: label("Inputs that need one"), value: { number: inputs.length, style: "calculation", format: "0" } });
  count.row("missing", { label: label("Missing"), value: calculated("{fnc/inputs}-{fnc/complete}", "0", "total") });
  if (missing.length > 0) {
    sheet.blank();
    sheet.add("", new Map([[2, note(`Without a footnote: ${missing.map((id) => assumptions[id].label).join("; ")}.`)]]));
  }
  sheet.blank();
  sheet.add("footnotes/background", new Map([[2, note("Background, second-hand: the roots of customer lifetime value are said to lie with direct marketers of the 1970s and 1980s (BuiltIn 2021, as quoted by another article; not checked).")]]));
  sheet.add("footnotes/measuring", new Map([[2, note("Background, second-hand: 47 % of companies call it essential to measure customer lifetime value, and those who use it strategically report better satisfaction, retention and advocacy (Frost & Sullivan 2015, commissioned by Avaya; self-reported).")]]));
  if (model.scope.mode === "static") sheet.add("", new Map([[2, note("Static model: CXLV from one score holds within many limitations; it does not follow changes of the experience.")]]));
  return sheet;
}
