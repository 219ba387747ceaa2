import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../src/clv";
import { checkWords } from "../../src/lever-model/state/checkWords";

const root = path.join(__dirname, "../..");
const text = readFileSync(path.join(root, "docs/requirements.md"), "utf8");
const counts = { "000": 10, "001": 27, "002": 15, "003": 14, "004": 10 };

test("every requirement stands once, with what shows it or what it waits for", () => {
  const rows = [...text.matchAll(/^\| (\d{3}-\d+) \|([^|]*)\|([^|]*)\|([^|]*)\|$/gm)].map(([, id, ...cells]) => [id!, ...cells.map((cell) => cell.trim())]);
  const expected = Object.entries(counts).flatMap(([source, count]) => Array.from({ length: count }, (_, at) => `${source}-${at + 1}`));
  expect(rows.map(([id]) => id)).toEqual(expected);
  expect(rows.filter(([, asked, shown, waits]) => asked === "" || (shown === "–" && waits === "–"))).toEqual([]);
});

test("the tests, functions and checks it names are there", () => {
  const words = [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word!);
  const files = words.filter((word) => /\.ts$|\//.test(word)).map((word) => (word.includes("/") ? word : `test/lever-model/${word}`));
  expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  const ids = new Set(catalogue.map(({ id }) => id));
  expect(words.filter((word) => /^[A-Z][A-Z.]+$/.test(word) && !ids.has(word))).toEqual([]);
  const named = [...text.slice(text.indexOf("## Checks")).matchAll(/\| `([A-Za-z]+)`/g)].map(([, id]) => id!);
  expect([...named].sort()).toEqual(Object.keys(checkWords).sort());
});
