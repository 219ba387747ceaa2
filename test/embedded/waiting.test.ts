import { type PageInvocation, WaitingFormulas } from "../../src/embedded/bridge/waiting";

const cell = { unit: "book", sheet: "one", row: 2, column: 3 };
const other = { ...cell, row: 9 };

function promised(): { readonly answer: Promise<unknown>; readonly come: () => void; readonly fail: () => void } {
  let [come, fail] = [(): void => {}, (): void => {}];
  const answer = new Promise<unknown>((resolve, reject) => {
    come = () => resolve(1);
    fail = () => reject(new Error("never"));
  });
  return { answer, come, fail };
}

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

function page(): { readonly waiting: WaitingFormulas; readonly shown: unknown[][]; readonly invocation: () => PageInvocation & { cancelled: boolean } } {
  const shown: unknown[][] = [];
  const invocation = () => {
    const made = { atOnce: false, cancelled: false, onCanceled: () => void (made.cancelled = true) };
    return made;
  };
  return { waiting: new WaitingFormulas((cells) => shown.push([...cells])), shown, invocation };
}

test("answers that come together are shown in one calculation, errors too", async () => {
  const { waiting, shown, invocation } = page();
  const [one, two] = [promised(), promised()];
  waiting.hold(cell, "CLV.FIT", one.answer, invocation(), 1);
  waiting.hold(other, "CLV.FIT", two.answer, invocation(), 1);
  one.come();
  two.fail();
  await turns();
  expect([shown.flat(), waiting.count]).toEqual([[cell, other], 0]);
});

test("a newer question in the same cell cancels the older one, and only what came with it is kept", async () => {
  const { waiting, shown, invocation } = page();
  const [old, young] = [promised(), promised()];
  const [first, second, third] = [invocation(), invocation(), invocation()];
  waiting.hold(cell, "CLV.FIT", old.answer, first, 1);
  waiting.hold(cell, "CLV.FIT", old.answer, second, 2);
  expect(first.cancelled).toBe(false);
  waiting.hold(cell, "CLV.FIT", young.answer, third, 3);
  expect([first.cancelled, second.cancelled, third.cancelled]).toEqual([true, true, false]);
  old.come();
  await turns();
  expect(shown).toEqual([]);
  young.come();
  await turns();
  expect(shown).toEqual([[cell]]);
});

test("two calls in one cell wait side by side", () => {
  const { waiting, invocation } = page();
  const both = [invocation(), invocation()];
  waiting.hold(cell, "CLV.FIT", promised().answer, both[0]!, 1);
  waiting.hold(cell, "CLV.FIT", promised().answer, both[1]!, 1);
  expect([both.map(({ cancelled }) => cancelled), waiting.count]).toEqual([[false, false], 2]);
});

test("a workbook that is left takes its questions along", async () => {
  const { waiting, shown, invocation } = page();
  const { answer, come } = promised();
  const asked = invocation();
  waiting.hold(cell, "CLV.FIT", answer, asked, 1);
  waiting.leave("another");
  expect(asked.cancelled).toBe(false);
  waiting.leave("book");
  come();
  await turns();
  expect([asked.cancelled, shown, waiting.count]).toEqual([true, [], 0]);
});

test("answers that nobody knows any more when the cell asks again end in place", async () => {
  const { waiting, invocation } = page();
  for (let round = 0; round < 3; round += 1) {
    expect(waiting.invocation(cell, "CLV.FIT").atOnce).toBe(false);
    const { answer, come } = promised();
    waiting.hold(cell, "CLV.FIT", answer, invocation(), round);
    come();
    await turns();
  }
  expect([waiting.invocation(cell, "CLV.FIT").atOnce, waiting.invocation(other, "CLV.FIT").atOnce]).toEqual([true, false]);
  waiting.answered(cell, "CLV.FIT");
  expect(waiting.invocation(cell, "CLV.FIT").atOnce).toBe(false);
});
