import { type Cell, CellError, type ErrorCode } from "../../clv/index";

/**
 * A column of cells as few large pieces. A list of a million texts or mixed cells is slow to hand to another thread, element
 * by element; one text and two columns of numbers are not.
 */
export interface PackedColumn {
  readonly packed: "column";
  /** The numbers, and at the place of a text where it ends in `text`. */
  readonly values: Float64Array;
  /** What each element is; null where all are numbers. */
  readonly kinds: Uint8Array | null;
  /** All texts, one behind the other. */
  readonly text: string;
}

const kindOf = { number: 0, text: 1, true: 2, false: 3, null: 4, error: 5 } as const;

/** Texts are joined in pieces of this many: one long chain of small joins is slower. */
const piece = 4096;

/** An error travels as its code and its message in one text; no code holds a blank. */
const textOfError = ({ code, message }: CellError): string => `${code} ${message}`;

function errorOfText(text: string): CellError {
  const end = text.indexOf(" ");
  return new CellError(text.slice(0, end) as ErrorCode, text.slice(end + 1));
}

function packOne(cell: unknown): { readonly kind: number; readonly text: string } {
  if (typeof cell === "string") return { kind: kindOf.text, text: cell };
  if (cell === true) return { kind: kindOf.true, text: "" };
  if (cell === false) return { kind: kindOf.false, text: "" };
  return cell instanceof CellError ? { kind: kindOf.error, text: textOfError(cell) } : { kind: kindOf.null, text: "" };
}

/** `cellAt` is asked once for each element, in order. */
export function packColumn(length: number, cellAt: (place: number) => unknown): PackedColumn {
  const values = new Float64Array(length);
  let kinds: Uint8Array | null = null;
  let end = 0;
  let texts: string[] = [];
  const pieces: string[] = [];
  for (let place = 0; place < length; place += 1) {
    const cell = cellAt(place);
    if (typeof cell === "number") {
      values[place] = cell;
      continue;
    }
    kinds ??= new Uint8Array(length);
    const { kind, text } = packOne(cell);
    kinds[place] = kind;
    end += text.length;
    values[place] = end;
    if (text === "") continue;
    texts.push(text);
    if (texts.length === piece) {
      pieces.push(texts.join(""));
      texts = [];
    }
  }
  return { packed: "column", values, kinds, text: pieces.join("") + texts.join("") };
}

/** The elements one by one, in order. */
export function readColumn({ values, kinds, text }: PackedColumn, take: (cell: Cell, place: number) => void): void {
  let begin = 0;
  for (let place = 0; place < values.length; place += 1) {
    const kind = kinds ? kinds[place]! : kindOf.number;
    if (kind === kindOf.number) {
      take(values[place]!, place);
      continue;
    }
    const end = values[place]!;
    const own = text.slice(begin, end);
    begin = end;
    if (kind === kindOf.text) take(own, place);
    else if (kind === kindOf.error) take(errorOfText(own), place);
    else take(kind === kindOf.null ? null : kind === kindOf.true, place);
  }
}

/** Whether both hold the same elements. */
export function sameColumn(one: PackedColumn, other: PackedColumn): boolean {
  const { length } = one.values;
  if (length !== other.values.length || (one.kinds === null) !== (other.kinds === null) || one.text !== other.text) return false;
  for (let place = 0; place < length; place += 1) {
    if (one.kinds && one.kinds[place] !== other.kinds![place]) return false;
    if (!Object.is(one.values[place], other.values[place])) return false;
  }
  return true;
}
