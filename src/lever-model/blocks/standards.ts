import { feedsPrevention } from "../equations/rightFirstTime";
import { calculated, inputNumber, inputText, longText, optionalNumber } from "../plan/cells";
import { Draft } from "../plan/draft";
import { formats } from "../plan/formats";
import type { Context } from "./context";

/** Block 11: what customers say to each work group, and right the first time as its standard. */
export function standards({ model, options }: Context): Draft | null {
  if (model.standards.length === 0) return null;
  const sheet = new Draft("standards", `${options.sheetPrefix}Standards`, "record", [22, 46, 46, 12, 12, 12, 12, 10], options.protect);
  sheet.opening(`${model.scope.name}: work-group standards`, "Customer comments as the basis of performance standards: right the first time, from the customer's viewpoint.");
  const table = sheet.table("std", ["group", "comment", "standard", "base", "target", "actual", "gap", "weight"], "gap");
  table.head({ group: "Work group", comment: "Customer comment", standard: "Standard", base: "Right first time, base", target: "Target", actual: "Actual", gap: "To go", weight: "Weight" });
  sheet.freezeHere();
  model.standards.forEach((one, at) => {
    const path = `standards.${at}`;
    table.row(String(at), {
      group: inputText(one.group, `${path}.group`), comment: longText(one.comment, `${path}.comment`), standard: longText(one.standard, `${path}.standard`),
      base: inputNumber(one.base, formats.share, `${path}.base`), target: inputNumber(one.target, formats.share, `${path}.target`), actual: optionalNumber(one.actual, formats.share, `${path}.actual`),
      gap: calculated('IF(ISNUMBER({.actual}),{.target}-{.actual},"–")', formats.signedShare),
      weight: inputNumber(one.weight, formats.number, `${path}.weight`),
    }, { height: 32 });
    for (const key of ["base", "target"]) table.validate(key, { min: 0, max: 1 }, "Right the first time should be a share from 0 to 1.");
    table.validate("weight", { min: 0, max: 1e6 }, "A weight should be a number of at least 0.");
  });
  const all = (of: string): string => `{std/0.${of}:std/${model.standards.length - 1}.${of}}`;
  const mean = (of: "base" | "target") => calculated(`IF(SUM(${all("weight")})=0,"–",SUMPRODUCT(${all("weight")},${all(of)})/SUM(${all("weight")}))`, formats.share, "total");
  table.row("mean", { group: { text: "All, by weight", style: "totalLabel" }, base: mean("base"), target: mean("target") });
  sheet.note(feedsPrevention(model) ? "Row 4c of the sheet Levers takes its shares of customers with a problem from here: 1 − the mean, before and after." : "Row 4c of the sheet Levers may take its shares of customers with a problem from here; the builder has the choice.");
  return sheet;
}
