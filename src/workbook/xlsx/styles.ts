import type { BorderStyleTypes, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { BorderSide, CellStyle, Color } from "hucre";

/*
 * The styles that survive a file: number format, font (raised or lowered too), fill, borders, alignment, wrapping. The
 * engine's numbers stand here as they are, because loading the engine only for its names would make every file reader
 * need a page.
 */
const horizontal = { left: 1, center: 2, right: 3, justify: 4 } as const;
const vertical = { top: 1, center: 2, bottom: 3 } as const;
const raised = { subscript: 2, superscript: 3 } as const;
const wrap = 3;
const lines = [
  "none", "thin", "hair", "dotted", "dashed", "dashDot", "dashDotDot", "double", "medium", "mediumDashed",
  "mediumDashDot", "mediumDashDotDot", "slantDashDot", "thick",
] as const;

/** A cell counts the theme's light colour before its dark one, the theme itself the other way round. */
const themeOrder = [1, 0, 3, 2] as const;

type Colours = readonly string[];

/** The engine's style for a file's; `theme` are the colours of the file's theme. Null where nothing differs from plain. */
export function styleFromFile(style: CellStyle, theme: Colours): IStyleData | null {
  const { font, fill, alignment, border, numFmt } = style;
  const made: IStyleData = {};
  if (numFmt && numFmt !== "General") made.n = { pattern: numFmt };
  if (font?.bold) made.bl = 1;
  if (font?.italic) made.it = 1;
  if (font?.underline) made.ul = { s: 1 };
  if (font?.strikethrough) made.st = { s: 1 };
  if (font?.vertAlign) made.va = raised[font.vertAlign];
  if (font?.size) made.fs = font.size;
  if (font?.name) made.ff = font.name;
  const colour = rgb(font?.color, theme);
  if (colour) made.cl = { rgb: colour };
  const ground = fill?.type === "pattern" && fill.pattern === "solid" ? rgb(fill.fgColor, theme) : null;
  if (ground) made.bg = { rgb: ground };
  const across = horizontal[alignment?.horizontal as keyof typeof horizontal];
  if (across) made.ht = across;
  const upright = vertical[alignment?.vertical as keyof typeof vertical];
  if (upright) made.vt = upright;
  if (alignment?.wrapText) made.tb = wrap;
  const sides = border && {
    t: side(border.top, theme),
    r: side(border.right, theme),
    b: side(border.bottom, theme),
    l: side(border.left, theme),
  };
  if (sides && Object.values(sides).some(Boolean)) {
    made.bd = Object.fromEntries(Object.entries(sides).filter(([, value]) => value));
  }
  return Object.keys(made).length > 0 ? made : null;
}

export function styleToFile(style: IStyleData): CellStyle {
  const made: CellStyle = {};
  if (style.n?.pattern) made.numFmt = style.n.pattern;
  const font = {
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(style.ul?.s ? { underline: true } : {}),
    ...(style.st?.s ? { strikethrough: true } : {}),
    ...named("vertAlign", raised, style.va),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.ff ? { name: style.ff } : {}),
    ...colourOf("color", style.cl?.rgb),
  };
  // A file's font must be whole: what is not said here would else fall back to another typeface.
  if (Object.keys(font).length > 0) made.font = { name: "Arial", size: 11, ...font };
  const ground = hex(style.bg?.rgb);
  if (ground) made.fill = { type: "pattern", pattern: "solid", fgColor: { rgb: ground } };
  const alignment = {
    ...named("horizontal", horizontal, style.ht),
    ...named("vertical", vertical, style.vt),
    ...(Number(style.tb) === wrap ? { wrapText: true } : {}),
  };
  if (Object.keys(alignment).length > 0) made.alignment = alignment;
  const { t, r, b, l } = style.bd ?? {};
  const border = { ...edge("top", t), ...edge("right", r), ...edge("bottom", b), ...edge("left", l) };
  if (Object.keys(border).length > 0) made.border = border;
  return made;
}

function named<K extends string, T extends Record<string, number>>(key: K, names: T, value: Nullable<number>) {
  const name = Object.keys(names).find((each) => names[each] === value);
  return (name ? { [key]: name } : {}) as { [key in K]?: keyof T & string };
}

function edge(name: string, line: Nullable<IBorderStyleData>): Record<string, BorderSide> {
  const style = lines[line?.s ?? 0];
  if (!line || !style || style === "none") return {};
  return { [name]: { style, ...colourOf("color", line.cl?.rgb) } };
}

function side(border: BorderSide | undefined, theme: Colours): IBorderStyleData | null {
  const kind = border ? lines.indexOf(border.style) : 0;
  return kind > 0 ? { s: kind as BorderStyleTypes, cl: { rgb: rgb(border?.color, theme) ?? "#000000" } } : null;
}

function colourOf<K extends string>(key: K, colour: Nullable<string>): { [key in K]?: { rgb: string } } {
  const value = hex(colour);
  return (value ? { [key]: { rgb: value } } : {}) as { [key in K]?: { rgb: string } };
}

/** "#ff8800", "rgb(255,136,0)" or "ff8800" as "FF8800". */
export function hex(colour: Nullable<string>): string | null {
  if (!colour) return null;
  const parts = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(colour);
  if (parts) return parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0")).join("").toUpperCase();
  const match = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(colour);
  if (!match?.[1]) return null;
  const digits = match[1].length === 3 ? match[1].replace(/./g, "$&$&") : match[1];
  return digits.toUpperCase();
}

export function rgb(colour: Color | undefined, theme: Colours): string | null {
  if (!colour) return null;
  if (colour.rgb) return `#${colour.rgb.slice(-6).toLowerCase()}`;
  const base = colour.theme === undefined ? undefined : theme[themeOrder[colour.theme] ?? colour.theme];
  return base ? tinted(base, colour.tint ?? 0) : null;
}

function tinted(base: string, tint: number): string {
  const shade = (part: number) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
  const parts = [0, 2, 4].map((start) => shade(parseInt(base.slice(-6).slice(start, start + 2), 16)));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
