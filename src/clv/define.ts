import { absence, type Argument, type ChoiceArgument, expects, type FlagArgument, type ListArgument, type Quantity } from "./arguments";
import { type Arguments, ClosedForm, type ClosedFormText } from "./closedForm";
import type { Selection } from "./formula/choices";
import { symbolToMathML, toMathML } from "./formula/mathml";
import type { Columns } from "./formula/compile";
import { type Input, lift, type NamedArgument, single } from "./lift";
import { type ArgumentTexts, nativeFormula } from "./native";
import { type Cell, failure, type Failure, type Result } from "./result";

/** What a left-out optional number reads as inside `compute`: NaN. */
type ValueOf<A extends Argument> = A extends ChoiceArgument
  ? string
  : A extends FlagArgument
    ? boolean
    : A extends ListArgument
      ? Float64Array
      : number;
export type Values<A extends Arguments> = { readonly [K in keyof A]: ValueOf<A[K]> };

export interface Example<Name extends string> {
  readonly given: Readonly<Partial<Record<Name, Input>>>;
  readonly gives: number;
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
}

/** A function whose formula is one line of text. */
type ClosedDefinition<A extends Arguments> = Words<A> & ClosedFormText;

/** A function that needs a program: it takes whole ranges, or its sum has no closed form. */
interface ProgramDefinition<A extends Arguments> extends Words<A> {
  readonly compute: (values: Values<A>) => number | Failure;
  /** The formula in mathematical notation, as MathML. */
  readonly notation: string;
  /** Writes it as plain Excel arithmetic, or says in a sentence why that cannot be. */
  readonly native: (texts: ArgumentTexts) => Result<string>;
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
  /** Inputs in the order of the arguments; one result per row and column of their common shape. */
  call(inputs: readonly Input[]): Result<Cell[][]>;
  /** Inputs by name; the single result. */
  run(given: Readonly<Record<string, Input>>): Result<number>;
  /** The formula as plain Excel arithmetic, without "=", for the texts of the arguments in order. */
  native(texts: ArgumentTexts): Result<string>;
  /** Presentation MathML of the formula, for the picked cases of the arguments that choose. */
  notation(selection: Selection): string;
  /** The formula behind the function; null for one that needs a program. */
  readonly closedForm: ClosedForm | null;
}

function valuesAt(named: readonly NamedArgument[], columns: Columns, lists: Readonly<Record<string, Float64Array>>, row: number) {
  const read = ({ name, argument }: NamedArgument, place: number): unknown => {
    if (argument.list) return lists[name];
    const value = columns[place]![row]!;
    if (argument.type === "choice") return argument.values[value];
    return argument.type === "flag" ? value === 1 : value;
  };
  return Object.fromEntries(named.map((entry, place) => [entry.name, read(entry, place)]));
}

const finite = (result: number | Failure): number | Failure =>
  typeof result !== "number" || Number.isFinite(result)
    ? result
    : failure("no finite value", "these inputs lead to a number too large to hold").failure;

/** The default cases of the arguments that choose, with the picked ones laid over them. */
function completeSelection(form: ClosedForm, args: Arguments, picked: Selection): Selection {
  const preset = (name: string): string => {
    const argument = args[name]!;
    if (argument.type === "choice") return argument.default ?? argument.values[0]!;
    if (argument.type === "flag") return argument.default ? "TRUE" : "FALSE";
    return argument.default === undefined ? "missing" : "given";
  };
  return Object.fromEntries(form.chooses.map((name) => [name, picked[name] ?? preset(name)]));
}

export function defineFunction<const A extends Arguments>(definition: ClosedDefinition<A> | ProgramDefinition<A>): Entry {
  const { id, title, about, symbol, returns, assumptions, sources, keywords, example } = definition;
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
    const { compute, notation, native } = definition;
    const call = (inputs: readonly Input[]): Result<Cell[][]> =>
      lift(named, inputs, (columns, lists) => (row) => finite(compute(valuesAt(named, columns, lists, row) as Values<A>)));
    return { ...shared, call, run: (given) => single(call(inOrder(given))), native, notation: () => notation, closedForm: null };
  }

  const form = new ClosedForm(args, definition);
  const call = (inputs: readonly Input[]): Result<Cell[][]> => lift(named, inputs, (columns) => form.rows(columns));
  return {
    ...shared,
    call,
    run: (given) => single(call(inOrder(given))),
    native: (texts) => nativeFormula(args, form, texts),
    notation: (picked) => {
      const { tree } = form.variant(completeSelection(form, args, picked));
      const right = toMathML(tree, (name) => args[name]?.symbol ?? name);
      return `<math display="block"><mrow>${symbolToMathML(symbol)}<mo>=</mo>${right}</mrow></math>`;
    },
    closedForm: form,
  };
}
