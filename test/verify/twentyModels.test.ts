import { gallery } from "../../src/lever-model/examples/gallery";
import { editsFor, modelsIn, openModel, removalOf } from "../../src/lever-model/living/index";
import { withAssumptions } from "../../src/lever-model/state/change";
import type { LeverModel } from "../../src/lever-model/state/state";
import { MemoryBook } from "../lever-model/living/memoryBook";

function write(book: MemoryBook, model: LeverModel): void {
  const made = editsFor(model, book.survey(), { portable: true, protect: false, kept: "keep" });
  if (!made.ok) throw new Error(made.failure.message);
  book.edit(made.value.edits);
}

function open(book: MemoryBook, id: string): LeverModel {
  const opened = openModel(book.survey(), id);
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value.model;
}

test("twenty models written, opened, updated and deleted leave nothing behind", () => {
  const book = new MemoryBook();
  book.names.set("Mine", "=Sheet1!$A$1");
  const empty = JSON.stringify(book.contents);
  const models = Array.from({ length: 20 }, (_, place): LeverModel => ({ ...gallery[place % gallery.length]!, id: `model${place}` }));
  for (const model of models) write(book, model);
  for (const { id } of models) write(book, withAssumptions(open(book, id), { customers: 123 }));
  expect(modelsIn(book.survey())).toHaveLength(20);
  for (const { id } of models) book.edit(removalOf(book.survey(), id));
  expect(JSON.stringify(book.contents)).toBe(empty);
});
