import { strFromU8 } from "fflate";
import type { PlanChart } from "../../../lever-model/plan/plan";
import { relationsIn, relationsPath } from "../relations";
import { attribute, withoutPrefixes } from "./text";

export type Parts = Readonly<Record<string, Uint8Array>>;

/** A chart where it stands on a sheet of a file. */
export interface Frame {
  readonly name: string;
  readonly alt: string;
  readonly place: PlanChart["place"];
  /** The chart itself. */
  readonly part: string;
}

export interface SheetFrames {
  readonly sheet: string;
  readonly frames: readonly Frame[];
  /** True where more charts stand on the sheet than those: of younger kinds, in groups, or tied to a place of the page. */
  readonly hasOthers: boolean;
}

/** The charts of the sheets of a file; the reader of cells tells neither their names nor which way their bars go. */
export function framesIn(parts: Parts): readonly SheetFrames[] {
  const book = textOf(parts, "xl/workbook.xml");
  const targets = relations(parts, "xl/workbook.xml");
  return [...book.matchAll(/<sheet\s[^>]*>/g)].map(([element]) => {
    const sheet = attribute(element, "name") ?? "";
    const path = targets.get(attribute(element, "id") ?? "") ?? "";
    if (path.includes("/chartsheets/")) return { sheet, frames: [], hasOthers: true };
    const drawings = [...relations(parts, path).values()].filter((target) => /\/drawings\/[^/]+\.xml$/.test(target));
    const found = drawings.map((drawing) => framesOf(parts, drawing));
    return { sheet, frames: found.flatMap(({ frames }) => frames), hasOthers: found.some(({ hasOthers }) => hasOthers) };
  });
}

function framesOf(parts: Parts, path: string): Omit<SheetFrames, "sheet"> {
  const text = textOf(parts, path);
  const targets = relations(parts, path);
  const frames = [...text.matchAll(/<(twoCellAnchor|oneCellAnchor)[\s>].*?<\/\1>/gs)].flatMap(([anchor]): Frame[] => {
    const charts = [...anchor.matchAll(/<graphicData\s[^>]*uri="[^"]*\/chart"[^>]*>\s*<chart\s[^>]*>/g)];
    const part = charts.length === 1 ? textOf(parts, targets.get(attribute(charts[0]![0].slice(charts[0]![0].indexOf("<chart")), "id") ?? "") ?? "", false) : "";
    if (part === "" || anchor.includes("<grpSp>") || anchor.includes("<AlternateContent")) return [];
    const own = /<cNvPr\s[^>]*>/.exec(anchor)?.[0] ?? "";
    return [{ name: attribute(own, "name") ?? "", alt: attribute(own, "descr") ?? "", place: placeOf(anchor), part }];
  });
  const all = [...text.matchAll(/<graphicData\s[^>]*uri="[^"]*\/chart(?:ex)?"/g)].length;
  return { frames, hasOthers: all > frames.length };
}

/** A cell of usual size, in the unit of drawings. */
const usual = { width: 64 * 9525, height: 20 * 9525 } as const;

/** Whole cells: what a chart stands over is kept, not where in a cell it begins. */
function placeOf(anchor: string): PlanChart["place"] {
  const [from, to] = ["from", "to"].map((end) => new RegExp(`<${end}>.*?<col>(\\d+)</col>.*?<row>(\\d+)</row>`, "s").exec(anchor));
  const [column, row] = [Number(from?.[1] ?? 0), Number(from?.[2] ?? 0)];
  if (to) return { row, column, rows: Math.max(1, Number(to[2]) - row), columns: Math.max(1, Number(to[1]) - column) };
  const size = /<ext\s[^>]*>/.exec(anchor)?.[0] ?? "";
  const cells = (name: string, one: number): number => Math.max(1, Math.round(Number(attribute(size, name) ?? 0) / one));
  return { row, column, rows: cells("cy", usual.height), columns: cells("cx", usual.width) };
}

/** The parts that a part points at, by id. */
const relations = (parts: Parts, path: string): ReadonlyMap<string, string> =>
  new Map(relationsIn(textOf(parts, relationsPath(path)), path).map(({ id, target }) => [id, target]));

function textOf(parts: Parts, path: string, isPlain = true): string {
  const bytes = parts[path];
  if (bytes === undefined) return "";
  const text = strFromU8(bytes).replace(/^\uFEFF/, "");
  return isPlain ? withoutPrefixes(text) : text;
}
