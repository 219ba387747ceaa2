import type { IResources, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { CellComment, Sheet } from "hucre";

/** Under this name the engine keeps the notes of cells in a workbook's data: by sheet, row and column. */
const resourceName = "SHEET_NOTE_PLUGIN";

interface StoredNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
  readonly show: boolean;
}

type StoredNotes = Record<string, Record<number, Record<number, StoredNote>>>;

/** Room for a few lines, in pixels; the file's own sizes belong to a drawing that is not read. */
const size = { width: 260, height: 120 } as const;

export function notesResource(files: readonly Sheet[], sheets: readonly Partial<IWorksheetData>[]): IResources[number] | null {
  const stored: StoredNotes = {};
  let count = 0;
  for (const [index, file] of files.entries()) {
    const sheetId = sheets[index]?.id;
    if (sheetId === undefined) continue;
    for (const [key, { comment }] of file.cells ?? []) {
      if (!comment) continue;
      const [row = 0, col = 0] = key.split(",").map(Number);
      count += 1;
      const note = { id: `note-${count}`, row, col, ...size, note: textOf(comment), show: false };
      ((stored[sheetId] ??= {})[row] ??= {})[col] = note;
    }
  }
  return count > 0 ? { name: resourceName, data: JSON.stringify(stored) } : null;
}

/** The notes of a sheet by their cells "row,column", as a file holds them. */
export function notesToFile(workbook: IWorkbookData, sheetId: string): ReadonlyMap<string, CellComment> {
  const data = workbook.resources?.find(({ name }) => name === resourceName)?.data;
  const stored = data ? (JSON.parse(data) as StoredNotes)[sheetId] : undefined;
  const notes = Object.values(stored ?? {}).flatMap((columns) => Object.values(columns));
  return new Map(notes.map(({ row, col, note }) => [`${row},${col}`, { text: note, author: "" }]));
}

const textOf = ({ text, richText }: CellComment): string => text || (richText ?? []).map((run) => run.text).join("");
