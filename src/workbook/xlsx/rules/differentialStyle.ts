import type { IStyleData } from "@univerjs/core";
import type { BorderSide, CellStyle, Color } from "hucre";
import { styleFromFile, styleToFile } from "../styles";
import { child, type Element } from "../element";

/** What a rule changes of a cell's look, as the engine holds it. */
export function differentialFromFile(style: Element | undefined, theme: readonly string[]): IStyleData {
  if (!style) return {};
  const [font, fill, border] = [child(style, "font"), child(style, "fill"), child(style, "border")];
  const underline = font && child(font, "u");
  const format = child(style, "numFmt")?.attributes["formatCode"];
  const ground = fill && groundOf(fill);
  const made = styleFromFile(
    {
      ...(format ? { numFmt: format } : {}),
      ...(font
        ? {
            font: {
              bold: isSet(font, "b") === true,
              italic: isSet(font, "i") === true,
              strikethrough: isSet(font, "strike") === true,
              underline: underline !== undefined && underline.attributes["val"] !== "none",
              ...(child(font, "color") ? { color: colourOf(child(font, "color")) } : {}),
            },
          }
        : {}),
      ...(ground ? { fill: { type: "pattern", pattern: "solid", fgColor: ground } } : {}),
      ...(border ? { border: Object.fromEntries(border.children.flatMap((side) => edge(side))) } : {}),
    },
    theme,
  );
  /* A rule can also take away what the cell has of itself. */
  return {
    ...made,
    ...(font && isSet(font, "b") === false ? { bl: 0 } : {}),
    ...(font && isSet(font, "i") === false ? { it: 0 } : {}),
    ...(font && isSet(font, "strike") === false ? { st: { s: 0 } } : {}),
    ...(underline?.attributes["val"] === "none" ? { ul: { s: 0 } } : {}),
  };
}

/** True for grounds of two colours, of which the grid has one only. */
export function hasPattern(style: Element | undefined): boolean {
  const fill = style && child(style, "fill");
  const pattern = fill && child(fill, "patternFill")?.attributes["patternType"];
  return fill !== undefined && (child(fill, "gradientFill") !== undefined || (pattern !== undefined && pattern !== "solid" && pattern !== "none"));
}

/** The style as a file's rule holds it: unlike a cell's, only with what it changes, and its ground under the name of the other colour. */
export function differentialToFile(style: IStyleData | undefined): CellStyle {
  const { font, fill, border, numFmt } = styleToFile(style ?? {});
  const changed = Object.fromEntries(Object.entries(font ?? {}).filter(([key]) => key !== "name" && key !== "size"));
  return {
    ...(Object.keys(changed).length > 0 ? { font: changed } : {}),
    ...(numFmt ? { numFmt } : {}),
    ...(fill?.type === "pattern" && fill.fgColor ? { fill: { ...fill, bgColor: fill.fgColor } } : {}),
    ...(border ? { border } : {}),
  };
}

export function colourOf(element: Element | undefined): Color {
  const { rgb, theme, tint } = element?.attributes ?? {};
  return { ...(rgb ? { rgb: rgb.slice(-6) } : {}), ...(theme ? { theme: Number(theme) } : {}), ...(tint ? { tint: Number(tint) } : {}) };
}

/**
 * In a rule the ground of a solid fill is its background colour, and Excel does not say that it is solid; other programs name
 * the foreground colour only.
 */
function groundOf(fill: Element): Color | null {
  const pattern = child(fill, "patternFill");
  if (!pattern || pattern.attributes["patternType"] === "none") return null;
  const colour = child(pattern, "bgColor") ?? child(pattern, "fgColor");
  return colour ? colourOf(colour) : null;
}

function isSet(font: Element, name: string): boolean | undefined {
  const found = child(font, name);
  return found && found.attributes["val"] !== "0" && found.attributes["val"] !== "false";
}

function edge(side: Element): [string, BorderSide][] {
  const style = side.attributes["style"] as BorderSide["style"] | undefined;
  const colour = child(side, "color");
  return style ? [[side.name, { style, ...(colour ? { color: colourOf(colour) } : {}) }]] : [];
}
