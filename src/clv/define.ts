import {
  absence,
  type Argument,
  type BlockArgument,
  type ChoiceArgument,
  expects,
  type FlagArgument,
  type LabelsArgument,
  type ListArgument,
  type MatrixArgument,
  type Quantity,
  type TextArgument,
} from "./arguments";
import { type Arguments, type Check, ClosedForm, type ClosedFormText } from "./closedForm";
import type { Choosable, Selection } from "./formula/choices";
import { symbolToMathML, toMathML } from "./formula/mathml";
import type { Columns } from "./formula/compile";
import { type Input, lift, type NamedArgument, type RowResult, single, type Wholes } from "./lift";
import { type ArgumentTexts, isLeftOut, nativeFormula, type ReadCells, sideBySide } from "./native";
import { type Cell, failure, type Grid, type Result, toCellError } from "./result";
import { smelling } from "./warnings/smells";
import type { Over, Smell, Warning } from "./warnings/warning";
import type { Matrix } from "./whole";

/** What a left-out optional number reads as inside `compute`: NaN; a left-out range: one without cells. */
type ValueOf<A extends Argument> = A extends ChoiceArgument | TextArgument
  ? string
  : A extends FlagArgument
    ? boolean
    : A extends MatrixArgument
      ? Matrix
      : A extends LabelsArgument
        ? readonly string[]
        : A extends BlockArgument
          ? Grid
          : A extends ListArgument
            ? Float64Array
            : number;
export type Values<A extends Arguments> = { readonly [K in keyof A]: ValueOf<A[K]> };

/** A number or text of a worked example, or the cells of one that fills several. */
export type Gives = number | string | readonly (readonly (number | string | boolean)[])[];

export interface Example<Name extends string> {
  readonly given: Readonly<Partial<Record<Name, Input>>>;
  readonly gives: Gives;
}

/** One of the cells that a function with several results fills. */
export interface EntryResult {
  readonly name: string;
  readonly about: string;
  readonly returns: Quantity;
}

/** A further result beside the first, with a formula of its own over the same parts. */
interface FurtherResult extends EntryResult {
  readonly formula: Choosable<string>;
  readonly checks?: readonly Check[];
  /** The optional argument without which there is no such result: left out, its cell is not filled. */
  readonly needs?: string;
}

interface Words<A extends Arguments> {
  /** The name in the sheet; saved workbooks hold it for ever. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences: what comes out. */
  readonly about: string;
  readonly arguments: A;
  readonly returns: Quantity;
  readonly assumptions: readonly string[];
  readonly sources: readonly string[];
  /** Other words people search by: "ltv", "payback period". */
  readonly keywords: readonly string[];
  readonly example: Example<string & keyof A>;
  /** The letter of the result: "CLV". */
  readonly symbol: string;
  /** How several results lie in the sheet, in a sentence: "Left to right: …". */
  readonly layout?: string;
  /** Inputs that are legal but smell. */
  readonly warnings?: readonly Warning[];
  /** What they are about, where it is not the arguments themselves. */
  readonly warnsOver?: Over;
}

/** A function whose formula is one line of text, and so is that of each further result. */
type ClosedDefinition<A extends Arguments> = Words<A> &
  ClosedFormText & {
    /** The first result, where there are several. */
    readonly first?: Pick<EntryResult, "name" | "about">;
    readonly further?: readonly FurtherResult[];
  };

/** A function that needs a program: it takes whole ranges, or its sum has no closed form. */
interface ProgramDefinition<A extends Arguments> extends Words<A> {
  readonly compute: (values: Values<A>) => RowResult;
  /** What the cells of a result hold, where it fills several. */
  readonly results?: readonly EntryResult[];
  /** The formula in mathematical notation, as MathML. */
  readonly notation: string;
  /** Writes it as plain Excel arithmetic, or says in a sentence why that cannot be. */
  readonly native: (texts: ArgumentTexts, read: ReadCells) => Result<string>;
  /** The whole LAMBDA(…) of the named function, where the native text alone cannot be one. */
  readonly lambda?: string;
  /** Learns from data or asks a fit: it is neither a formula of its inputs nor made for single values. */
  readonly fromData?: true;
}

/** Kind, range and absence in words, beside the argument itself. */
export interface EntryArgument {
  readonly name: string;
  readonly about: string;
  readonly symbol: string;
  readonly optional: boolean;
  /** "a rate from 0 to 1". */
  readonly expects: string;
  /** What leaving it out means, or null when it is needed. */
  readonly absence: string | null;
  readonly argument: Argument;
}

/** One function of the catalogue: all that any host needs to offer it. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly symbol: string;
  readonly arguments: readonly EntryArgument[];
  readonly returns: Quantity;
  readonly assumptions: readonly string[];
  readonly sources: readonly string[];
  readonly keywords: readonly string[];
  readonly example: Example<string>;
  /** The cells of the worked example's result. */
  readonly exampleCells: readonly (readonly (number | string | boolean)[])[];
  /** What each cell of a result holds, where it fills several; empty for a single one. */
  readonly results: readonly EntryResult[];
  /** How several results lie in the sheet, in a sentence; null for a single one. */
  readonly layout: string | null;
  readonly warnings: readonly Warning[];
  /** The warnings that hold for the inputs, whether or not there is a result. */
  smells(inputs: readonly Input[]): readonly Smell[];
  /** Inputs in the order of the arguments; one result per row and column of their common shape. */
  call(inputs: readonly Input[]): Result<Cell[][]>;
  /** Inputs by name; the single result. */
  run(given: Readonly<Record<string, Input>>): Result<number>;
  /**
   * The formula as plain Excel arithmetic, without "=", for the texts of the arguments in order. `read` gives the values
   * behind a reference; only functions of a block of inputs ask for them.
   */
  native(texts: ArgumentTexts, read?: ReadCells): Result<string>;
  /** Presentation MathML of the formula, for the picked cases of the arguments that choose. */
  notation(selection: Selection): string;
  /** The formula behind the function; null for one that needs a program. */
  readonly closedForm: ClosedForm | null;
  /** The LAMBDA(…) of a function whose native text alone cannot be one; null where the native text serves. */
  readonly lambda: string | null;
  /** Learns from data or asks a fit: no arithmetic of cells and no LAMBDA can take its place. */
  readonly fromData: boolean;
}

function valuesAt(named: readonly NamedArgument[], columns: Columns, wholes: Wholes, texts: readonly string[], row: number) {
  const read = ({ name, argument }: NamedArgument, place: number): unknown => {
    if (argument.list) return wholes[name];
    const value = columns[place]![row]!;
    if (argument.type === "choice") return argument.values[value];
    if (argument.type === "text") return texts[value];
    return argument.type === "flag" ? value === 1 : value;
  };
  return Object.fromEntries(named.map((entry, place) => [entry.name, read(entry, place)]));
}

const tooLarge = failure("no finite value", "these inputs lead to a number too large to hold").failure;

/** No cell ever holds NaN or an infinity, and -0 becomes the 0 that a sheet can show. */
const finiteCell = (cell: Cell): Cell => {
  if (typeof cell !== "number") return cell;
  return Number.isFinite(cell) ? cell + 0 : toCellError(tooLarge);
};

function finite(result: RowResult): RowResult {
  if (typeof result === "number") return Number.isFinite(result) ? result + 0 : tooLarge;
  return Array.isArray(result) ? result.map((row: readonly Cell[]) => row.map(finiteCell)) : result;
}

const cellsOfExample = (gives: Gives): readonly (readonly (number | string | boolean)[])[] => (typeof gives === "object" ? gives : [[gives]]);

/** The default cases of the arguments that choose, with the picked ones laid over them. */
function completeSelection(form: ClosedForm, args: Arguments, picked: Selection): Selection {
  const preset = (name: string): string => {
    const argument = args[name]!;
    if (argument.type === "choice") return argument.default ?? argument.values[0]!;
    if (argument.type === "flag") return argument.default ? "TRUE" : "FALSE";
    return argument.type === "number" && argument.default !== undefined ? "given" : "missing";
  };
  return Object.fromEntries(form.chooses.map((name) => [name, picked[name] ?? preset(name)]));
}

/** The formulas of several results, each with its own place to the right; one that needs an argument may be missing. */
function furtherForms<A extends Arguments>(args: A, { formula: _, checks: __, further = [], ...rest }: ClosedDefinition<A>) {
  return further.map(({ formula, checks = [], needs }) => ({ needs, form: new ClosedForm(args, { ...rest, formula, checks }) }));
}

export function defineFunction<const A extends Arguments>(definition: ClosedDefinition<A> | ProgramDefinition<A>): Entry {
  const { id, title, about, symbol, returns, assumptions, sources, keywords, example, layout = null, warnings = [], warnsOver } = definition;
  const args: Arguments = definition.arguments;
  const named: NamedArgument[] = Object.entries(args).map(([name, argument]) => ({ name, argument }));
  const shared = {
    id,
    title,
    about,
    symbol,
    returns,
    assumptions,
    sources,
    keywords,
    example,
    exampleCells: cellsOfExample(example.gives),
    layout,
    warnings,
    smells: smelling(args, warnings, warnsOver),
    arguments: named.map(({ name, argument }) => ({
      name,
      about: argument.about,
      symbol: argument.symbol,
      optional: argument.optional,
      expects: expects(argument),
      absence: absence(argument),
      argument,
    })),
  };
  const inOrder = (given: Readonly<Record<string, Input>>): Input[] => named.map(({ name }) => given[name]);

  if ("compute" in definition) {
    const { compute, notation, native, results = [], lambda = null, fromData = false } = definition;
    const call = (inputs: readonly Input[]): Result<Cell[][]> =>
      lift(named, inputs, (columns, wholes, texts) => (row) => finite(compute(valuesAt(named, columns, wholes, texts, row) as Values<A>)));
    return {
      ...shared,
      results,
      call,
      run: (given) => single(call(inOrder(given))),
      native: (texts, read = () => null) => native(texts, read),
      notation: () => notation,
      closedForm: null,
      lambda,
      fromData,
    };
  }

  const form = new ClosedForm(args, definition);
  const further = furtherForms(definition.arguments, definition);
  const placeOf = (name: string): number => named.findIndex((one) => one.name === name);
  const call = (inputs: readonly Input[]): Result<Cell[][]> =>
    lift(named, inputs, (columns) => {
      const first = form.rows(columns);
      const others = further
        .filter(({ needs }) => needs === undefined || !isNothing(inputs[placeOf(needs)]))
        .map((other) => other.form.rows(columns));
      if (others.length === 0) return first;
      const cellAt = (rows: typeof first, row: number): Cell => {
        const result = rows(row);
        return typeof result === "number" ? result : toCellError(result);
      };
      return (row) => [[cellAt(first, row), ...others.map((rows) => cellAt(rows, row))]];
    });
  return {
    ...shared,
    results: further.length === 0 ? [] : [{ name: symbol, about, ...definition.first, returns }, ...definition.further!],
    call,
    run: (given) => single(call(inOrder(given))),
    native: (texts) =>
      sideBySide(
        [form, ...further.filter(({ needs }) => needs === undefined || !isLeftOut(texts[placeOf(needs)])).map((other) => other.form)].map((one) =>
          nativeFormula(args, one, texts),
        ),
      ),
    notation: (picked) => {
      const write = (one: ClosedForm, letter: string): string => {
        const { tree } = one.variant(completeSelection(one, args, picked));
        const right = toMathML(tree, (name) => args[name]?.symbol ?? name);
        return `<math display="block"><mrow>${symbolToMathML(letter)}<mo>=</mo>${right}</mrow></math>`;
      };
      return [write(form, symbol), ...further.map((other, place) => write(other.form, definition.further![place]!.name))].join("");
    },
    closedForm: form,
    lambda: null,
    fromData: false,
  };
}

const isNothing = (input: Input): boolean => {
  const cells = Array.isArray(input) ? (input as Grid).flat() : [input as Cell | undefined];
  return cells.every((cell) => cell === null || cell === undefined || cell === "");
};
