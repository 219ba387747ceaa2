import { calculated, inputNumber, inputText, longText, optionalNumber } from "../plan/cells";
import { Draft } from "../plan/draft";
import { formats } from "../plan/formats";
import type { Context } from "./context";

/** Block 11: what customers say to each work group, and right the first time as its standard. */
export function standards({ model, options }: Context): Draft | null {
  if (model.standards.length === 0) return null;
  const sheet = new Draft("standards", `${options.sheetPrefix}Standards`, "record", [22, 46, 46, 12, 12, 12, 12], options.protect);
  sheet.opening(`${model.scope.name}: work-group standards`, "Customer comments as the basis of performance standards: right the first time, from the customer's viewpoint.");
  const table = sheet.table("std", ["group", "comment", "standard", "base", "target", "actual", "gap"], "gap");
  table.head({ group: "Work group", comment: "Customer comment", standard: "Standard", base: "Right first time, base", target: "Target", actual: "Actual", gap: "To go" });
  sheet.freezeHere();
  model.standards.forEach((one, at) => {
    const path = `standards.${at}`;
    table.row(String(at), {
      group: inputText(one.group, `${path}.group`), comment: longText(one.comment, `${path}.comment`), standard: longText(one.standard, `${path}.standard`),
      base: inputNumber(one.base, formats.share, `${path}.base`), target: inputNumber(one.target, formats.share, `${path}.target`), actual: optionalNumber(one.actual, formats.share, `${path}.actual`),
      gap: calculated('IF(ISNUMBER({.actual}),{.target}-{.actual},"–")', formats.signedShare),
    }, { height: 32 });
  });
  return sheet;
}
