import { NumberedNames } from "../../src/clv/transactions/names";

/** What a map of the language's own gives. */
function byMap(list: readonly string[]): { readonly numbers: number[]; readonly names: string[] } {
  const known = new Map<string, number>();
  const numbers = list.map((name) => {
    if (!known.has(name)) known.set(name, known.size);
    return known.get(name)!;
  });
  return { numbers, names: [...known.keys()] };
}

function byTable(list: readonly string[]): { readonly numbers: number[]; readonly names: (string | number)[] } {
  const table = new NumberedNames([], list.length);
  return { numbers: list.map((name) => table.numberOf(name)), names: table.names };
}

const shuffled = (count: number, name: (at: number) => string): string[] => Array.from({ length: 2 * count }, (_, at) => name((at * 7919) % count));

test.each([
  ["short ids", shuffled(30_000, (at) => `C${at}`)],
  ["none, and letters that differ in case only", ["", "a", "A", "", "ab", "ba", "a"]],
  ["texts beyond the basic plane", shuffled(300, (at) => `${String.fromCodePoint(0x1f600 + (at % 80))}${at}`)],
  ["long ids that differ at an end", shuffled(3000, (at) => `shop-of-the-north-${"x".repeat(30)}-${at}`)],
  ["long ids that differ in the middle, where the table does not look", shuffled(3000, (at) => `${"a".repeat(15)}${String(at).padStart(6, "0")}${"b".repeat(15)}`)],
])("the same numbers as a map gives: %s", (_, list) => {
  expect(byTable(list)).toEqual(byMap(list));
});

test("numbers go on behind names that are no texts", () => {
  const names: (string | number)[] = [];
  const table = new NumberedNames(names, 5001);
  expect(table.numberOf("Ann")).toBe(0);
  names.push(17);
  for (let at = 0; at < 5000; at += 1) expect(table.numberOf(`C${at}`)).toBe(at + 2);
  expect([table.numberOf("Ann"), table.numberOf("C4999"), names[1]]).toEqual([0, 5001, 17]);
});
