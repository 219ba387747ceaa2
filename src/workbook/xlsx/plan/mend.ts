import { mendChart, mendDrawing } from "./chart";

/** The parts of a package that the writer leaves unfinished where it holds a planned sheet. */
export const plannedParts = /^xl\/(?:charts\/chart\d+|drawings\/drawing\d+|workbook)\.xml$/;

export function mendPlannedPart(text: string, name: string): string {
  if (name.includes("/charts/")) return mendChart(text);
  return name.includes("/drawings/") ? mendDrawing(text) : quoteSheets(text);
}

/** The writer leaves a sheet's name as it is where it says what is printed; with a space in it, Excel would call the file damaged. */
const quoteSheets = (text: string): string =>
  text.replaceAll(/(<definedName name="_xlnm\.[^>]*>)([^<'!]*)!(\$[^<]*<)/g, (whole, start: string, sheet: string, rest: string) =>
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? whole : `${start}'${sheet}'!${rest}`,
  );
