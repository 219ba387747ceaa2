import { BaselineOffset, BooleanNumber, BorderStyleTypes, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { conditional, type Look, looks } from "../../../lever-model/plan/look";
import type { PlanFormat, Style } from "../../../lever-model/plan/plan";

const line = { thin: "#B7A94B", top: "#7B8794", bottom: "#7B8794" } as const;
const across = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const indentPixels = 9;

/** The engine's style for a role of the plan. */
export function styleOf(style: Style, format: string | null): IStyleData {
  const look: Look = looks[style];
  return {
    ff: "Calibri",
    fs: look.size ?? 10,
    /* The engine draws raised figures small, and leaves where they stand to the cell. */
    vt: look.superscript ? VerticalAlign.TOP : VerticalAlign.MIDDLE,
    ...(look.superscript ? { va: BaselineOffset.SUPERSCRIPT } : {}),
    tb: look.clip ? WrapStrategy.CLIP : look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.colour ? { cl: { rgb: `#${look.colour}` } } : {}),
    ...(look.fill ? { bg: { rgb: `#${look.fill}` } } : {}),
    ...(look.align ? { ht: across[look.align] } : {}),
    ...(look.indent ? { pd: { l: look.indent * indentPixels } } : {}),
    ...(look.line ? { bd: borders(look.line) } : {}),
    ...(format && format !== "General" ? { n: { pattern: format } } : {}),
  };
}

function borders(which: keyof typeof line): NonNullable<IStyleData["bd"]> {
  const side = { s: BorderStyleTypes.THIN, cl: { rgb: line[which] } };
  if (which === "thin") return { t: side, r: side, b: side, l: side };
  return which === "top" ? { t: side } : { b: side };
}

/** The same style always has the same id, so that a second model adds none. */
export const styleId = (style: Style, format: string | null): string => `cxlv ${style} ${format ?? ""}`;

export function conditionalStyle(look: Exclude<PlanFormat["look"], "heat">): IStyleData {
  const { fill, colour, bold }: { fill: string; colour?: string; bold?: boolean } = conditional[look];
  return { bg: { rgb: `#${fill}` }, ...(colour ? { cl: { rgb: `#${colour}` } } : {}), ...(bold ? { bl: BooleanNumber.TRUE } : {}) };
}
