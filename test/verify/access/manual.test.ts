import { manualPage } from "../../../src/manual/address";
import { brokenRules, inEachLook, inEachWindow } from "../../browser/access";
import { Manual } from "../../browser/manualFolder";

let manual: Manual;
beforeAll(async () => {
  manual = await Manual.start();
});
afterAll(() => manual.stop());

const looked = ["help/index.html", manualPage("CLV"), manualPage("CLV.MARKOV", "es"), "help/which-clv.html", "help/pt/mistakes.html", "help/glossary.html", "help/errors.html", "help/es/portable.html"];

test.each(looked)("%s keeps to WCAG 2.2 AA and to the width of the window, wide and narrow, light, dark and in high contrast", async (address) => {
  const { page, close } = await manual.open(address);
  const faults = async () => {
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    return [...(await brokenRules(page)), ...(isWide ? ["wider than the window"] : [])];
  };
  expect(await inEachLook(page, faults)).toEqual([]);
  expect(await inEachWindow(page, [{ width: 320, height: 640 }], faults)).toEqual([]);
  await close();
});
