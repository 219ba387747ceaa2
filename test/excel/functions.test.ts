import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { type Cell, catalogue } from "../../src/clv/index";
import type { Metadata } from "../../src/excel/metadata";
import { differences } from "../near";

const built = join(__dirname, "../../dist");
const read = (name: string): string => {
  const file = join(built, name);
  if (!existsSync(file)) throw new Error(`${name} is not built: run npm run build`);
  return readFileSync(file, "utf8");
};

class HostError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

type Callable = (...args: unknown[]) => unknown;

/** Runs the built script where there is nothing but the language and `CustomFunctions`. */
function load(offer: object): Map<string, Callable> {
  const associated = new Map<string, Callable>();
  const CustomFunctions = { associate: (id: string, callable: Callable) => associated.set(id, callable), ...offer };
  const context = createContext({ CustomFunctions });
  const missing = runInContext("delete globalThis.console; [typeof window, typeof Worker, typeof Office, typeof document, typeof setTimeout, typeof console].join()", context) as string;
  expect(new Set(missing.split(","))).toEqual(new Set(["undefined"]));
  runInContext(read("functions.js"), context);
  return associated;
}

const inExcel = load({ Error: HostError, ErrorCode: {} });
const described = (JSON.parse(read("functions.json")) as Metadata).functions;

/** Calls a function as Excel does: every argument a matrix, null where left out, the invocation last. */
function call(id: string, ...args: unknown[]): unknown {
  const count = described.find((one) => one.id === id)!.parameters.length;
  const passed = Array.from({ length: count }, (_, index) => {
    const arg = args[index];
    return arg === undefined || arg === null || Array.isArray(arg) ? (arg ?? null) : [[arg]];
  });
  return inExcel.get(id)!(...passed, { functionName: id });
}

function thrown(run: () => unknown): { code: string; message: string } {
  try {
    run();
  } catch (error) {
    const { code, message } = error as HostError;
    return { code, message };
  }
  throw new Error("nothing was thrown");
}

test("every described function is associated, and nothing else", () => {
  expect([...inExcel.keys()].sort()).toEqual(described.map(({ id }) => id).sort());
  expect(described).toHaveLength(catalogue.length);
});

test.each(catalogue.map((entry) => [entry.id, entry] as const))("%s gives its worked example", (id, entry) => {
  const result = call(id, ...entry.arguments.map(({ name }) => entry.example.given[name])) as Cell[][];
  expect(differences(result, entry.exampleCells)).toEqual([]);
});

test("the numbers of the first page", () => {
  expect(call("CLV", 250, 0.8, 0.1)).toEqual([[916.6666666666667]]);
  expect(call("CLV", 250, 0.8, 0.1, "renewal")).toEqual([[666.6666666666667]]);
  expect(thrown(() => call("CLV", 250, 1.2))).toEqual({ code: "#VALUE!", message: "retention should be a rate from 0 to 1, not 1.2" });
  expect(thrown(() => call("CLV", 250, 1, 0)).code).toBe("#NUM!");
  expect(thrown(() => call("CLVCAC", 900, 0)).code).toBe("#DIV/0!");
  const never = thrown(() => call("CAC.PAYBACK", 3000, 80, 0.97));
  expect(never.code).toBe("#N/A");
  expect(never.message).toContain("never pays back");
});

test("a column of 100,000 rows with a text in row 7 and an error in row 9", () => {
  const margins: unknown[][] = Array.from({ length: 100_000 }, () => [250]);
  margins[6] = ["seven"];
  margins[8] = [new HostError("#N/A")];
  const spilled = call("CLV", margins, 0.8, 0.1) as unknown[][];
  expect(spilled).toHaveLength(100_000);
  expect(spilled[6]![0]).toMatchObject({ code: "#VALUE!", message: 'margin should be an amount of money, not the text "seven"' });
  expect(spilled[8]![0]).toMatchObject({ code: "#N/A" });
  expect(spilled.filter(([cell]) => cell !== 916.6666666666667)).toHaveLength(2);
});

test("what empty cells, omitted arguments and data types arrive as", () => {
  expect(call("CLV", 250, 0.8, 0)).toEqual([[1250.0000000000002]]);
  expect(call("CLV", 250, 0.8, null, null, null, null, null)).toEqual([[1250.0000000000002]]);
  expect(thrown(() => call("CLV", 250, 0.8, 0.1, 0)).message).toContain("an empty cell counts as 0");
  expect(call("CLV", { type: "FormattedNumber", basicValue: 250, numberFormat: "0" }, 0.8, 0.1)).toEqual([[916.6666666666667]]);
  expect(thrown(() => call("CLV", { type: "Error", basicValue: "#REF!" }, 0.8))).toMatchObject({ code: "#REF!" });
  expect(thrown(() => call("CLV", { type: "Error", basicValue: "#BLOCKED!" }, 0.8))).toMatchObject({ code: "#VALUE!" });
  expect(thrown(() => call("CLV", { type: "Entity", text: "Ann", properties: {} }, 0.8))).toMatchObject({ code: "#VALUE!" });
  expect(thrown(() => call("CLV", [[1, 2, 3]], [[0.1], [0.2]], [[0, 0]])).code).toBe("#VALUE!");
});

test("a bare single value works where a host does not wrap it", () => {
  expect(inExcel.get("CLVCAC")!(900, 300)).toEqual([[3]]);
});

test("a host without an error class still gets the code and the sentence", () => {
  const bare = load({});
  expect(thrown(() => bare.get("CLV")!([[250]], [[1.2]]))).toEqual({ code: "#VALUE!", message: "retention should be a rate from 0 to 1, not 1.2" });
});

test("no cell of a spilled result is null, undefined, NaN or infinite", () => {
  const odd = [[1], [0], [""], [null], [undefined], [true], [NaN], [Infinity], [1e308], [{}]];
  for (const { id, parameters } of described) {
    const result = inExcel.get(id)!;
    const wide = parameters.map(() => odd);
    let cells: unknown[][] = [];
    try {
      cells = result(...wide) as unknown[][];
    } catch (error) {
      expect((error as HostError).code).toMatch(/^#/);
    }
    for (const cell of cells.flat()) {
      if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
      else expect((cell as HostError).code).toMatch(/^#/);
    }
  }
});
