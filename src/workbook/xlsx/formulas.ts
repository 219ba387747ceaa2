import { arrayFunctions, newerFunctions, worksheetFunctions } from "./newerFunctions";
import { type Token, tokens } from "./tokens";

const addInPrefix = "_xldudf_";

/** What stands before a function's name in the name of its LAMBDA: NATIVE.CLV takes and gives what CLV does. */
const namedLambda = /^NATIVE\./i;

/** Turns formulas as people write them into formulas as files hold them, and back; it knows the add-in's functions. */
export class FileFormulas {
  private readonly idByFileName: ReadonlyMap<string, string>;

  /** @param ids the add-in's functions, such as "CLV.SIMPLE". */
  constructor(ids: readonly string[]) {
    this.idByFileName = new Map(ids.map((id) => [fileNameOf(id), id]));
  }

  /** "=CLV.SIMPLE(A1)" becomes "_xldudf_CLV_SIMPLE(A1)", "=XLOOKUP(…)" becomes "_xlfn.XLOOKUP(…)". */
  toFile(formula: string): string {
    const parts = tokens(formula.replace(/^=/, ""));
    const own = localNames(parts);
    const optional = optionalPlaces(parts, own);
    return parts
      .map(({ kind, text }, place) => {
        const upper = text.toUpperCase();
        if (optional.has(place)) return `_xlop.${text}`;
        if (optional.has(place - 1) || optional.has(place + 1)) return "";
        if ((kind === "name" || kind === "function") && own.has(upper)) return `_xlpm.${text}`;
        if (kind !== "function") return text;
        if (this.isAddIn(text)) return addInPrefix + fileNameOf(text);
        if (!newerFunctions.has(upper)) return text;
        return `_xlfn.${worksheetFunctions.has(upper) ? "_xlws." : ""}${upper}`;
      })
      .join("");
  }

  /** The other way round, with its "="; an add-in's name is known whatever namespace it was saved under. */
  fromFile(formula: string): string {
    const text = tokens(formula)
      .map((token) => (token.kind === "name" || token.kind === "function" ? this.plainName(token.text) : token.text))
      .join("");
    return `=${text.replace(/^=/, "")}`;
  }

  /** True where Excel must hold the formula as a dynamic array, or it would take one cell of each range only. */
  isArray(formula: string): boolean {
    const parts = tokens(formula);
    if (parts.some(({ kind, text }) => kind === "function" && this.answersArray(text))) return true;
    const hasRange = /:/.test(parts.filter(({ kind }) => kind === "other").map(({ text }) => text).join("")) || /\{/.test(formula);
    const body = parts.slice(1).filter(({ kind }) => kind === "other");
    return hasRange && body.some(({ text }) => /[-+*/^&<>=]/.test(text));
  }

  callsAddIn(formula: string): boolean {
    return tokens(formula).some(({ kind, text }) => kind === "function" && this.isAddIn(text));
  }

  private answersArray(name: string): boolean {
    return arrayFunctions.has(name.toUpperCase()) || this.isAddIn(name.replace(namedLambda, ""));
  }

  private isAddIn(name: string): boolean {
    return this.idByFileName.has(fileNameOf(name));
  }

  private plainName(name: string): string {
    if (name.toLowerCase().startsWith(addInPrefix)) {
      const rest = name.slice(addInPrefix.length).toUpperCase();
      return this.idByFileName.get(rest) ?? this.idByFileName.get(rest.replace(/^[A-Z0-9]+_/, "")) ?? name;
    }
    if (/^_xlop\./i.test(name)) return `[${name.slice("_xlop.".length)}]`;
    const plain = name.replace(/^_xlfn\./i, "").replace(/^_xlws\./i, "").replace(/^_xlpm\./i, "");
    // The grid has no sign for "take one cell"; brackets alone keep the formula readable.
    return /^_xlfn\.SINGLE$/i.test(name) ? "" : plain;
  }
}

const fileNameOf = (id: string): string => id.toUpperCase().replace(/\./g, "_");

/** The variables that LET and LAMBDA name: files mark each of their uses. */
function localNames(parts: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  parts.forEach((part, index) => {
    const called = part.text.toUpperCase();
    if (part.kind !== "function" || (called !== "LET" && called !== "LAMBDA")) return;
    const starts = argumentStarts(parts, index + 1);
    starts.slice(0, -1).forEach((start, position) => {
      const token = parts[start]?.text === "[" ? parts[start + 1] : parts[start];
      if (token?.kind === "name" && (called === "LAMBDA" || position % 2 === 0)) names.add(token.text.toUpperCase());
    });
  });
  return names;
}

/**
 * The parameters that a call may leave out, "[rate]", of which files drop the brackets and mark the name. A table's column
 * stands behind the table's name, or is no variable.
 */
function optionalPlaces(parts: readonly Token[], own: ReadonlySet<string>): ReadonlySet<number> {
  const isVariable = ({ kind, text }: Token, place: number) =>
    kind === "name" && own.has(text.toUpperCase()) && parts[place - 1]?.text === "[" && parts[place + 1]?.text === "]";
  return new Set(parts.flatMap((part, place) => (isVariable(part, place) && startsArgument(parts, place - 1) ? [place] : [])));
}

function startsArgument(parts: readonly Token[], place: number): boolean {
  let before = place - 1;
  while (parts[before]?.kind === "other" && parts[before]?.text.trim() === "") before -= 1;
  return /^\s*[(,]$/.test(parts[before]?.text ?? "");
}

/** Where each argument of a call begins, given the place of its opening bracket. */
function argumentStarts(parts: readonly Token[], opening: number): number[] {
  const starts: number[] = [];
  let depth = 0;
  let expecting = true;
  for (let index = opening; index < parts.length; index++) {
    const { kind, text } = parts[index] as Token;
    if (kind === "other" && text.trim() === "" && index > opening) continue;
    const sign = kind === "other" ? text.trim() : "";
    if (index > opening && expecting && sign !== ")") starts.push(index);
    expecting = false;
    if (sign === "(" || sign === "{") {
      depth += 1;
      expecting = depth === 1;
    } else if (sign === ")" || sign === "}") {
      depth -= 1;
      if (depth === 0) break;
    } else if (sign === "," && depth === 1) expecting = true;
  }
  return starts;
}
