import type { CellStyle } from "hucre";
import { conditional, type Look, looks } from "../../../lever-model/plan/look";
import type { PlanFormat, Style } from "../../../lever-model/plan/plan";

const line = { thin: "B7A94B", top: "7B8794", bottom: "7B8794" } as const;

/** The style of a file for a role of the plan. */
export function styleToFile(style: Style, format: string | null): CellStyle {
  const look: Look = looks[style];
  const side = (colour: string) => ({ style: "thin" as const, color: { rgb: colour } });
  const edge = look.line && side(line[look.line]);
  return {
    font: {
      name: "Calibri", size: look.size ?? 10,
      ...(look.bold ? { bold: true } : {}), ...(look.italic ? { italic: true } : {}), ...(look.colour ? { color: { rgb: look.colour } } : {}),
      ...(look.superscript ? { vertAlign: "superscript" } : {}),
    },
    ...(look.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: look.fill } } } : {}),
    ...(edge ? { border: look.line === "thin" ? { top: edge, right: edge, bottom: edge, left: edge } : { [look.line]: edge } } : {}),
    alignment: { vertical: "center", ...(look.clip ? { horizontal: "fill" as const } : look.align ? { horizontal: look.align } : {}), ...(look.indent ? { indent: look.indent } : {}), ...(look.wrap ? { wrapText: true } : {}) },
    ...(format && format !== "General" ? { numFmt: format } : {}),
    protection: { locked: !look.unlocked },
  };
}

export function conditionalStyle(look: Exclude<PlanFormat["look"], "heat">): CellStyle {
  const { fill, ...rest }: { fill: string; colour?: string; bold?: boolean } = conditional[look];
  return {
    font: { ...(rest.bold ? { bold: true } : {}), ...(rest.colour ? { color: { rgb: rest.colour } } : {}) },
    /* In a conditional format the ground of a solid fill is its background colour. */
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill }, bgColor: { rgb: fill } },
  };
}
