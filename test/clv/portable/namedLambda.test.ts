import { catalogue } from "../../../src/clv/index";
import { namedLambda } from "../../../src/clv/portable/namedLambda";
import { placeOf } from "../../../src/clv/portable/relative";
import { readFormula, argumentRuns, textOf } from "../../../src/clv/portable/tokens";

const made = catalogue.flatMap((entry) => {
  const lambda = namedLambda(entry);
  return lambda.ok ? [{ entry, id: entry.id, ...lambda.value }] : [];
});

test("every function has its LAMBDA, but for those that learn from data, which say why", () => {
  expect(made.map(({ id }) => id)).toEqual(catalogue.filter(({ fromData }) => !fromData).map(({ id }) => id));
});

describe.each(made)("$name", ({ entry, id, name, formula, comment }) => {
  const read = readFormula(formula);
  if (!read.ok) throw new Error(read.failure.message);

  test("is a name that Excel takes", () => {
    expect(name).toBe(`NATIVE.${id}`);
    expect(name).toMatch(/^[A-Z][A-Z.]{2,63}$/);
    expect(placeOf(name)).toBeNull();
  });

  test("is one LAMBDA over the function's arguments, the optional ones in brackets", () => {
    const runs = argumentRuns(read.value, 2).map(([start, end]) => textOf(read.value, start, end));
    expect(runs.slice(0, -1)).toEqual(entry.arguments.map((argument) => (argument.optional ? `[${argument.name}]` : argument.name)));
    expect(formula.length).toBeLessThan(8192);
    for (const text of runs.slice(0, -1)) {
      expect(text).not.toMatch(/\./);
      expect(text.replace(/[[\]]/g, "")).not.toMatch(/^(?:[RC]|R\d+C\d+|R\d+|C\d+|[A-Z]{1,3}\d+)$/i);
    }
  });

  test("calls no name of its own, so that it never recurs, and has its help", () => {
    expect(formula).not.toContain("NATIVE.");
    expect(comment.startsWith(entry.title)).toBe(true);
    expect(comment.length).toBeLessThanOrEqual(255);
  });
});
