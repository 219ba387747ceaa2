import { strFromU8, unzipSync } from "fflate";
import { type Element, elements, within } from "../element";
import { type Relation, relationsIn, relationsPath } from "../relations";

/** What a package says of rules: for each sheet by its name what follows its cells, and the styles that rules point at. */
export interface SheetParts {
  readonly afterCells: ReadonlyMap<string, readonly Element[]>;
  readonly differentialStyles: readonly Element[];
}

/**
 * The reader of files passes over half of what rules say: how many count as the top, whether an average is to be exceeded, and
 * all that newer Excels put into extensions, lists on other sheets among them. So rules are read from the package itself.
 */
export function sheetParts(bytes: Uint8Array): SheetParts {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(?:rels|xml)$/i.test(name) && /(?:^_rels\/|workbook|\/styles|\/sheet|worksheets\/)/i.test(name) });
  const text = (name: string): string => (parts[name] ? strFromU8(parts[name]) : "");
  const relations = (part: string): readonly Relation[] => relationsIn(text(relationsPath(part)), part);
  const book = relations("").find(({ type }) => type.endsWith("/officeDocument"))?.target ?? "xl/workbook.xml";
  const related = relations(book);
  const places = new Map(related.map(({ id, target }) => [id, target]));
  const sheets = within(elements(text(book)), "sheet");
  const styles = related.find(({ type }) => type.endsWith("/styles"))?.target ?? "";
  return {
    afterCells: new Map(sheets.map(({ attributes: { name = "", id = "" } }) => [name, elements(afterCells(text(places.get(id) ?? "")))])),
    differentialStyles: within(within(elements(text(styles)), "dxfs"), "dxf"),
  };
}

/** Only the end of a sheet is taken apart: its cells can be millions of elements. */
function afterCells(sheet: string): string {
  const end = sheet.lastIndexOf("sheetData");
  return end < 0 ? "" : sheet.slice(sheet.indexOf(">", end) + 1);
}
