import type { Cell } from "../../src/clv/index";
import { parseReference } from "../../src/workbook/address";
import { withAssumptions } from "../../src/lever-model/state/change";
import { newModel } from "../../src/lever-model/state/defaults";
import { modelBookOf } from "../../src/taskpane/builder/sheet/modelBook";
import { draftOf } from "../../src/taskpane/builder/state/draft";
import { createMemoryPort } from "./memoryPort";

const model = newModel("book");
const better = withAssumptions(model, { retention: 0.9 });

function workbook() {
  const port = createMemoryPort({ Sheet1: [["mine", 1]] }, { sheet: "Sheet1", address: "A1", rows: 1, columns: 1 });
  const [book, draft] = [modelBookOf(port), draftOf(port)];
  draft.open(model, "scope", null);
  return { port, book, draft, sheets: () => [...port.book.cells.keys()] };
}

/** After something was done, the book looks through the workbook in its own time. */
const lookedThrough = (book: ReturnType<typeof modelBookOf>): Promise<void> =>
  new Promise((resolve) => {
    const stop = book.subscribe(() => {
      if (book.now().models === null) return;
      stop();
      resolve();
    });
  });

/** The cell that holds an input: in the row that column A names. */
function inputOf({ port }: ReturnType<typeof workbook>, row: string): { sheet: string; address: string } {
  for (const [sheet, cells] of port.book.cells) {
    for (const [address, cell] of cells) {
      if (cell !== row || !address.startsWith("A")) continue;
      const at = parseReference(address)!.startRow + 1;
      const found = ["D", "C", "E"].find((column) => typeof cells.get(`${column}${at}`) === "number");
      if (found) return { sheet, address: `${found}${at}` };
    }
  }
  throw new Error(`no row ${row}`);
}

test("a model is written, found, brought up to date, taken away, and each of it undone", async () => {
  const it = workbook();
  await it.book.write(model);
  expect(it.book.now().standing).toMatchObject({ state: "done", what: "written", kept: 0 });
  expect(it.draft.now().written).toBe(model);
  await lookedThrough(it.book);
  expect(it.book.now().models?.map(({ id, name, lastWritten }) => [id, name, lastWritten])).toEqual([["book", "CXLV model", expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]]);

  await it.book.write(better);
  expect(it.book.now().standing).toMatchObject({ state: "done", what: "updated", sheets: 0 });
  const { sheet, address } = inputOf(it, "in/retention");
  expect(it.port.at(sheet, address)).toBe(0.9);
  await it.book.undo();
  expect([it.book.now().standing.state, it.port.at(sheet, address), it.draft.now().written]).toEqual(["undone", 0.8, model]);

  await it.book.remove(it.book.now().models![0]!);
  expect([it.sheets(), it.port.book.names.size, it.draft.now().written]).toEqual([["Sheet1"], 0, null]);
  await it.book.undo();
  expect(it.sheets().length).toBeGreaterThan(10);
  expect(it.draft.now().written).toBe(model);
});

test("what an undo in the grid takes away and brings back is known when the user comes back to the pane", async () => {
  const it = workbook();
  await it.book.write(model);
  await lookedThrough(it.book);
  const cells = it.port.book.cells as Map<string, Map<string, Cell>>;
  const taken = [...cells].filter(([sheet]) => sheet !== "Sheet1");
  let looks = 0;
  const survey = it.port.survey.bind(it.port);
  it.port.survey = () => ((looks += 1), survey());
  await it.book.comeBack();
  expect([looks, it.book.now().standing.state]).toEqual([0, "done"]);

  for (const [sheet] of taken) cells.delete(sheet);
  await it.book.comeBack();
  expect([looks, it.book.now().models, it.book.now().standing.state, it.draft.now().written]).toEqual([1, [], "none", null]);
  await it.book.comeBack();
  expect(looks).toBe(1);

  for (const [sheet, held] of taken) cells.set(sheet, held);
  await it.book.comeBack();
  expect([looks, it.book.now().models?.map(({ id }) => id)]).toEqual([2, ["book"]]);
});

test("before cells of the user's would be written over, the builder asks, and keeps or replaces them", async () => {
  const it = workbook();
  await it.book.write(model);
  const { sheet, address } = inputOf(it, "in/retention");
  it.port.put(sheet, address, "=0.7+0.05");
  const label = address.replace("D", "B");
  it.port.put(sheet, label, "My own name");
  await it.book.write(better);
  const { standing } = it.book.now();
  if (standing.state !== "asks") throw new Error(standing.state);
  expect(standing.kept.map(({ holds }) => holds)).toContain("My own name");
  await it.book.write(standing.model, "keep");
  expect(it.port.at(sheet, label)).toBe("My own name");
  expect(it.book.now().standing).toMatchObject({ state: "done", what: "updated" });
  await it.book.write(better, "replace");
  expect(it.port.at(sheet, label)).toBe("Retention");
});

test("a refusal changes nothing and is told; so is a workbook that fails", async () => {
  const it = workbook();
  it.port.refuse("A sheet is protected.");
  await it.book.write(model);
  expect(it.book.now().standing).toEqual({ state: "refused", sentence: "A sheet is protected." });
  expect([it.sheets(), it.draft.now().written]).toEqual([["Sheet1"], null]);
  it.port.survey = () => Promise.reject(new Error("busy"));
  await it.book.write(model);
  expect(it.book.now().standing).toEqual({ state: "refused", sentence: null });
  await it.book.look();
  expect([it.book.now().models, it.book.now().isUnread]).toEqual([null, true]);
});

test("a model with something wrong is not written, and says what", async () => {
  const it = workbook();
  await it.book.write(withAssumptions(model, { retention: 2 }));
  expect(it.book.now().standing).toEqual({ state: "refused", sentence: "Retention should be a number from 0 to 1, not 2" });
  expect(it.sheets()).toEqual(["Sheet1"]);
});

test("opening reads what has been changed in the sheet", async () => {
  const it = workbook();
  await it.book.write(model);
  const { sheet, address } = inputOf(it, "in/retention");
  it.port.put(sheet, address, 0.65);
  const opened = await it.book.open("book");
  expect([opened?.model.assumptions.retention.entry, opened?.changedInSheet]).toEqual([0.65, 1]);
  expect(await it.book.open("nowhere")).toBeNull();
  expect(it.book.now().standing.state).toBe("refused");
});

test("a model that is not the one in the builder leaves the builder's alone", async () => {
  const it = workbook();
  await it.book.write(newModel("another"));
  expect(it.draft.now().written).toBeNull();
});

test("sheets of another version are brought up to date after a question, and Undo gives them back", async () => {
  const it = workbook();
  await it.book.write(model);
  const cells = [...it.port.book.cells].find(([name]) => name === "Model state")![1];
  it.port.put("Model state", "B1", "1");
  const before = JSON.stringify([...cells]);
  await it.book.write(better);
  expect(it.book.now().standing).toMatchObject({ state: "asks", kept: [], isOtherLayout: true });
  expect(JSON.stringify([...cells])).toBe(before);
  await it.book.write(better, "keep");
  expect(it.book.now().standing).toMatchObject({ state: "done", what: "updated" });
  await it.book.undo();
  expect(JSON.stringify([...cells])).toBe(before);
});
