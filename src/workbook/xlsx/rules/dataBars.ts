import type { Color } from "hucre";
import { hex, rgb } from "../styles";
import { child, childrenOf, type Element, isOn, xml } from "../element";
import { colourOf } from "./differentialStyle";
import type { StoredBar, StoredValue } from "./storedFormat";

const bluish = "#638ec6";
const negative = "negativeFillColor";
const sameColour = "negativeBarColorSameAsPositive";
const sign = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

/** `more` is what the extension of the sheet says of the same bars; older files have none. Null where the bars' ends are no values. */
export function barFromFile(bar: Element, more: Element | undefined, theme: readonly string[], value: (threshold: Element) => StoredValue | null): StoredBar | null {
  const [least, greatest] = (more && childrenOf(more, "cfvo").length > 1 ? childrenOf(more, "cfvo") : childrenOf(bar, "cfvo")).map(value);
  if (!least || !greatest) return null;
  const positiveColor = colour(child(bar, "color") ?? (more && child(more, "fillColor")), theme) ?? bluish;
  const { gradient, showValue = bar.attributes["showValue"], ...attributes } = more?.attributes ?? {};
  const colours = (more?.children ?? []).filter(({ name }) => name !== "cfvo" && name !== "fillColor" && name !== negative);
  const isSame = more === undefined || isOn(attributes[sameColour]);
  return {
    type: "dataBar",
    isShowValue: showValue === undefined || isOn(showValue),
    config: {
      min: least,
      max: greatest,
      isGradient: gradient === undefined || isOn(gradient),
      positiveColor,
      nativeColor: isSame ? positiveColor : (colour(more && child(more, negative), theme) ?? "#ff0000"),
      ...(more ? { inFile: { attributes, colours: colours.map((each) => [each.name, each.attributes]) } } : {}),
    },
  };
}

/** The identifier under which the extension of a sheet says more of these bars. */
export function barIdOf(rule: Element): string | undefined {
  const list = child(rule, "extLst");
  return list?.children.map((each) => child(each, "id")?.text.trim()).find((id) => id !== undefined);
}

export interface BarInParts {
  readonly rule: string;
  readonly extension: string;
}

/** Bars of one colour and bars below zero stand in the extension of a sheet only, so they are always written into both. */
export function barToFile(bar: StoredBar, id: string, threshold: (value: StoredValue, isYounger: boolean) => string): BarInParts {
  const { min, max, positiveColor, nativeColor, isGradient, inFile } = bar.config;
  const showValue = bar.isShowValue === false ? "0" : undefined;
  const isSame = hex(positiveColor) === hex(nativeColor);
  const colours = inFile?.colours ?? [["axisColor", { rgb: "FF000000" }] as const];
  const inside = [
    threshold(min, true),
    threshold(max, true),
    ...colours.filter(([name]) => name === "borderColor").map(([name, attributes]) => xml(`x14:${name}`, attributes)),
    isSame ? "" : xml(`x14:${negative}`, { rgb: `FF${hex(nativeColor) ?? "FF0000"}` }),
    ...colours.filter(([name]) => name !== "borderColor").map(([name, attributes]) => xml(`x14:${name}`, attributes)),
  ];
  const attributes = { minLength: "0", maxLength: "100", ...inFile?.attributes, showValue, gradient: isGradient ? undefined : "0", [sameColour]: isSame ? "1" : undefined };
  return {
    rule:
      xml("dataBar", { showValue }, `${threshold(min, false)}${threshold(max, false)}${xml("color", { rgb: `FF${hex(positiveColor) ?? "638EC6"}` })}`) +
      `<extLst><ext xmlns:x14="${sign}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${id}</x14:id></ext></extLst>`,
    extension: xml("x14:cfRule", { type: "dataBar", id }, xml("x14:dataBar", attributes, inside.join(""))),
  };
}

export function colour(element: Element | undefined, theme: readonly string[]): string | null {
  const found: Color = colourOf(element);
  return rgb(found, theme);
}
