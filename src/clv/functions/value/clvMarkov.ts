import { discountRate, listOf, matrixOf, money, periods, share } from "../../arguments";
import { defineFunction } from "../../define";
import { operand } from "../../formula/operand";
import { shapeOf } from "../../formula/reference";
import type { ArgumentTexts } from "../../native";
import { failure, type Failure, type Result, success } from "../../result";
import type { Matrix } from "../../whole";
import { beside, isWritten, missingText } from "../listInExcel";
import { discountSmells } from "../../warnings/rules/rates";
import { solve, times } from "./linearSystem";

/* A native formula nests one product per period. */
const mostPeriods = 60;
/** Shares typed with a few digits may add up to a little more than 1. */
const slack = 1e-9;

const endless =
  "some customers never leave these states and nothing is discounted, so the sum has no end: give a discount rate above 0 or a number of periods";

function wrongShape({ rows, columns, values }: Matrix, margins: number): Failure | null {
  if (rows !== columns) {
    return failure("argument", `transitions should be a square range with a row and a column for each state, not ${rows} by ${columns}`).failure;
  }
  if (margins !== rows) return failure("argument", `margins should be as many as the ${rows} states, not ${margins}`).failure;
  for (let row = 0; row < rows; row += 1) {
    const whole = values.subarray(row * columns, (row + 1) * columns).reduce((sum, one) => sum + one, 0);
    if (whole > 1 + slack) {
      return failure("argument", `transitions should have rows that add up to 1 or less, not ${Number(whole.toPrecision(6))} in row ${row + 1}`).failure;
    }
  }
  return null;
}

/**
 * The value of being in each state when only `count` margins are counted, the first one now. Doubling the number of
 * periods (V_2n = V_n + Q^n·V_n) reaches any horizon in a few steps.
 */
function finite({ rows, values }: Matrix, margins: Float64Array, discount: number, count: number): Float64Array {
  const step = values.map((one) => one / (1 + discount));
  const halves: number[] = [];
  for (let rest = count; rest > 1; rest = Math.floor(rest / 2)) halves.unshift(rest % 2);
  let worth: Float64Array = margins;
  let moved: Float64Array = step;
  for (const odd of halves) {
    const further = times(moved, worth, rows, 1);
    worth = worth.map((one, state) => one + further[state]!);
    moved = times(moved, moved, rows, rows);
    if (odd === 0) continue;
    const later = times(step, worth, rows, 1);
    worth = margins.map((margin, state) => margin + later[state]!);
    moved = times(step, moved, rows, rows);
  }
  return worth;
}

function inExcel(texts: ArgumentTexts): Result<string> {
  const missing = missingText(["transitions", "margins", "discount"], texts);
  if (missing) return missing;
  const [transitions, margins, discount, count] = texts as readonly string[];
  const shape = shapeOf(margins!);
  const column = shape !== null && shape.columns > 1 ? `TRANSPOSE(${margins!.trim()})` : margins!.trim();
  const { value } = operand(discount!);
  const moved = value === 0 ? transitions!.trim() : `${beside(transitions!)}/(1+${beside(discount!)})`;
  if (!isWritten(count)) return success(`MMULT(MINVERSE(MUNIT(ROWS(${transitions!.trim()}))-${moved}),${column})`);
  const written = operand(count).value;
  if (written === null) return failure("argument", "the native formula needs its number of periods written out, not taken from a cell");
  if (written > mostPeriods) return failure("argument", `a native formula counts at most ${mostPeriods} periods, and here are ${written}: keep the add-in's function`);
  let text = column;
  for (let period = 1; period < written; period += 1) text = `${column}+MMULT(${moved},${text})`;
  return success(text);
}

export const clvMarkov = defineFunction({
  id: "CLV.MARKOV",
  title: "Lifetime value with migration between states",
  about: "Lifetime value of a customer in each state, such as an activity or experience tier, when customers move between states from period to period.",
  symbol: "V",
  arguments: {
    transitions: matrixOf(
      share("P", "Shares of the customers of each state (row) that are in each state (column) one period later; what a row lacks to 1 is lost"),
      "a square range of shares, every row adding up to 1 or less",
    ),
    margins: listOf(money("m", "Margin of a customer in each state in one period, in the order of the rows", { typical: [-50, 500] })),
    discount: discountRate("d", "Discount rate for one period", { above: undefined, min: 0, typical: [0.02, 0.3] }),
    periods: periods("N", "Number of margins counted", { absent: "no end", typical: [1, 24] }),
  },
  returns: "money",
  results: [{ name: "V", about: "Lifetime value of a customer who is in that state now", returns: "money" }],
  layout: "Top to bottom: one value for each state, in the order of the rows.",
  notation:
    '<math display="block"><mrow><mi>V</mi><mo>=</mo><msup><mrow><mo>(</mo><mi>I</mi><mo>−</mo><mfrac><mi>P</mi><mrow><mn>1</mn><mo>+</mo><mi>d</mi></mrow></mfrac><mo>)</mo></mrow><mrow><mo>−</mo><mn>1</mn></mrow></msup><mo>·</mo><mi>m</mi></mrow></math>',
  compute: ({ transitions, margins, discount, periods: count }) => {
    const wrong = wrongShape(transitions, margins.length);
    if (wrong) return wrong;
    const { rows } = transitions;
    const system = transitions.values.map((one, place) => (place % (rows + 1) === 0 ? 1 : 0) - one / (1 + discount));
    const worth = Number.isNaN(count) ? solve(system, margins) : finite(transitions, margins, discount, count);
    return worth === null ? failure("no finite value", endless).failure : Array.from(worth, (one) => [one]);
  },
  native: inExcel,
  lambda:
    "LAMBDA(transitions,margins,discount,[periods],LET(moved,transitions/(1+discount),m,TOCOL(margins),IF(ISOMITTED(periods),MMULT(MINVERSE(MUNIT(ROWS(transitions))-moved),m),IF(periods=1,m,REDUCE(m,SEQUENCE(periods-1),LAMBDA(v,t,m+MMULT(moved,v)))))))",
  warnings: [...discountSmells()],
  assumptions: [
    "The first margin comes now. Where a customer goes next depends on the state of today only.",
    "A customer who is lost stays lost; to let customers come back, give the lost ones a state of their own.",
  ],
  sources: ["Pfeifer & Carraway (2000), Journal of Interactive Marketing 14(2): modelling customer relationships as Markov chains"],
  keywords: ["markov", "migration", "states", "transition matrix", "tiers", "recency", "segments"],
  example: {
    given: {
      transitions: [
        [0.75, 0.13, 0.04],
        [0.15, 0.6, 0.1],
        [0.05, 0.15, 0.45],
      ],
      margins: [[280], [250], [190]],
      discount: 0.1,
    },
    gives: [[1364.400965], [1095.164835], [679.2227285]],
  },
});
