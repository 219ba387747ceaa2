import { goTo, unfold, unfoldSection } from "./builderWays";
import { type PanePage, PaneSite } from "./paneAlone";

let site: PaneSite;
let pane: PanePage;

beforeAll(async () => {
  site = await PaneSite.start();
});
afterAll(() => site.stop());
afterEach(() => pane.close());

const field = (name: string) => pane.page.locator(`[data-field="${name}"]`);
const text = (selector: string) => pane.page.locator(selector).first().textContent();
const shows = (words: string | RegExp) => pane.page.getByText(words).first().waitFor({ timeout: 5000 });
const focusedField = () => pane.page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset["field"] ?? document.activeElement?.textContent);

async function open(step: string, example?: string): Promise<void> {
  pane = await site.open();
  await pane.page.getByRole("button", { name: "Model builder" }).click();
  await pane.page.locator(example === undefined ? '[data-begin="new"]' : `[data-example="${example}"]`).click();
  await goTo(pane, step);
}
test("a row is pulled: effect, base and target, what it adds, what it lacks", async () => {
  await open("levers");
  await unfold(pane, '[data-row="1b"]');
  await field("1b.revenue_uplift").fill("5");
  await shows("Revenue per customer: 600.00 today → 630.00");
  expect(await text('[data-contribution="revenue"]')).toBe("+60.50 EUR CXLV");
  expect(await text('[data-alone="1b"]')).toBe("+60.50");
  await shows("missing: insight, owner, review date, process or policy");
  await pane.page.locator('[data-check="insights"]').waitFor();
  await field("1b.insight").fill("One in six asks for more");
  await field("1b.owner").fill("Product");
  await field("1b.review").fill("2027-01-31");
  await pane.page.locator('[data-check="insights"]').waitFor();
  await field("1b.process").fill("Offer at the limit of the plan");
  await pane.page.locator('[data-check="insights"]').waitFor({ state: "detached" });
  await field("1b.reviewed").fill("2027-02-01");
  await shows("last review should be no later than the next review 2027-01-31, not 2027-02-01");
  await field("1b.reviewed").fill("2026-11-30");
  expect(await text('[data-contribution="revenue"]')).toBe("+60.50 EUR CXLV");

  await field("1b.on").press("Space");
  expect(await text('[data-contribution="revenue"]')).toBe("0 EUR CXLV");
  await pane.page.keyboard.press("Control+z");
  expect(await text('[data-contribution="revenue"]')).toBe("+60.50 EUR CXLV");

  await field("1b.from").selectOption("workings");
  await shows("Revenue per customer, worked out: 5% rise");
  await shows("20% of lifetime revenue · 34.3% of lifetime costs · 48% of lifetime profit");
  await field("1b.upgrade_take").fill("20");
  await shows("Revenue per customer, worked out: 7% rise");
});

test("a number that is wrong keeps its row open and is reached from the list of problems", async () => {
  await open("levers");
  await unfold(pane, '[data-lever="length"]');
  await unfold(pane, '[data-row="2a"]');
  await field("2a.churn_recovered").fill("150");
  await goTo(pane, "scope");
  await goTo(pane, "levers");
  await pane.page.getByRole("button", { name: /2a Turn around churn/ }).filter({ hasText: "should be" }).press("Enter");
  expect(await focusedField()).toBe("2a.churn_recovered");
  await unfold(pane, '[data-row="2a"]');
  expect(await field("2a.churn_recovered").isVisible()).toBe(true);
});

test("segments from nothing: average customer, shares made to add up, tiers, treatments, scenarios", async () => {
  await open("segments");
  await pane.page.locator('[data-begin="segments"]').click();
  await shows("The shares add up to 100%.");
  await pane.page.getByRole("button", { name: "Add a segment" }).click();
  await field("segments.1.share").fill("50");
  await shows("The shares add up to 150%.");
  await pane.page.locator("[data-mend]").click();
  expect([await field("segments.0.share").inputValue(), await field("segments.1.share").inputValue()]).toEqual(["66.67", "33.33"]);
  await field("segments.1.retention").fill("60");
  await pane.page.locator("[data-apart]").waitFor();
  await pane.page.locator('[data-begin="tiers"]').click();
  await field("tiers.1.from").fill("600");
  await field("segments.1.priceSensitive").press("Space");
  await shows(/Middle value · Explain what is saved|Low value · Show the smaller offer/);
  await field("tiers.2.from").fill("10");
  await shows("The threshold of High value should be above 600, not 10");
  await field("tiers.2.from").fill("1000");
  await pane.page.getByRole("button", { name: "Add a scenario" }).click();
  await field("scenarios.0.add").selectOption("retention");
  await field("scenarios.0.assumptions.retention").fill("70");
  const table = pane.page.getByRole("table", { name: "Scenarios side by side" });
  await table.getByText("70%").waitFor();
  await field("scope.shown").selectOption("Scenario 1");
  await field("scenarios.0.name").fill("Downturn");
  expect(await field("scope.shown").inputValue()).toBe("Downturn");
});

test("footnotes: missing ones counted, filtered, reached and completed from the keyboard", async () => {
  await open("footnotes");
  const missing = async () => Number(await pane.page.locator("[data-missing]").getAttribute("data-missing"));
  const all = await missing();
  await pane.page.locator("[data-next-missing]").press("Enter");
  await pane.page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.dataset["field"] === "footnotes.purchase_value.source");
  for (const words of ["Ledger", "All shops", "Returns not taken off"]) {
    await pane.page.keyboard.type(words);
    await pane.page.keyboard.press("Tab");
  }
  expect(await missing()).toBe(all - 1);
  expect(await focusedField()).toBe("footnotes.purchase_value.owner");
  await field("footnotes.missingOnly").press("Space");
  expect(await pane.page.locator("[data-note]").count()).toBe(all - 1);
  await field("footnotes.jump").selectOption("purchase_value");
  await pane.page.waitForFunction(() => (document.activeElement as HTMLElement | null)?.dataset["field"] === "footnotes.purchase_value.source");
});

test("the history takes today's numbers; a static model has none and says why", async () => {
  await open("footnotes", "subscription");
  await unfoldSection(pane, "history");
  expect(await field("history.2.plan").inputValue()).toBe("910");
  await pane.page.locator("[data-today]").click();
  await shows("Today's numbers stand in the period 2025.");
  expect([await field("history.2.plan").inputValue(), await pane.page.locator("[data-index]").count()]).toEqual(["910", 3]);
  await pane.page.locator('[data-base="0"]').click();
  await shows("The base has what was measured in 2023.");
  await goTo(pane, "baseline");
  expect(await field("retention").inputValue()).toBe("78");
  await goTo(pane, "scope");
  await field("scope.mode").selectOption("static");
  await goTo(pane, "footnotes");
  await shows("A static model has no history");
  expect(await pane.page.locator("[data-today]").getAttribute("aria-disabled")).toBe("true");
  await shows("3 periods are kept");
});

test("the register of annuities is ranked and goes into row 4a", async () => {
  await open("footnotes", "subscription");
  await unfoldSection(pane, "annuities");
  await field("annuities.2.costs.0").fill("900000");
  await shows("1. Lost parcels");
  await pane.page.locator("[data-to-row]").click();
  await shows(/Row 4a now rests on/);
  await goTo(pane, "levers");
  await unfold(pane, '[data-lever="costs"]');
  await unfold(pane, '[data-row="4a"]');
  await shows(/Cost of root causes, worked out/);
});

const sheets = () => pane.page.evaluate(() => [...workbook.book.cells.keys()].map((name) => name.split(" ").at(-1)));
async function write(): Promise<void> {
  await pane.page.getByRole("button", { name: "Write into the workbook" }).click();
  await pane.page.locator('[data-book="done"]').waitFor({ timeout: 20_000 });
}

test("customers are added by clicking and typing, each with his value and treatment, and stand in the workbook", async () => {
  await open("segments");
  await pane.page.locator('[data-begin="segments"]').click();
  await pane.page.locator('[data-begin="tiers"]').click();
  await shows("There are no customers yet.");
  const add = pane.page.getByRole("button", { name: "Add a customer" });
  await add.click();
  expect(await focusedField()).toBe("customers.0.name");
  await pane.page.keyboard.press("Control+a");
  await pane.page.keyboard.type("Ana");
  await pane.page.keyboard.press("Tab");
  expect(await focusedField()).toBe("customers.0.segment");
  const average = await text('[data-customer="0"]');
  expect(average).toMatch(/^CXLV [\d,.]+ · Middle value · Help to use more of what is there$/);
  await field("customers.0.segment").selectOption("Segment 1");
  await field("customers.0.margin").fill("900");
  expect(await text('[data-customer="0"]')).toBe(average);
  await field("customers.0.week").fill("40");
  expect(await text('[data-customer="0"]')).toMatch(/· High value · Premium offers/);
  await shows(/^Expected: margin [\d.]+, retention 80%. Last active: this week.$/);
  await field("customers.0.retention").fill("150");
  await shows("Retention, observed should be a number, 0% to 100%, not “150”");
  await field("customers.0.retention").fill("");

  await add.press("Enter");
  expect(await focusedField()).toBe("customers.1.name");
  await field("customers.0.name").waitFor({ state: "detached" });
  await write();
  expect(await sheets()).toContain("Customers");
  await pane.page.getByRole("button", { name: "Remove Customer 2" }).click();
  expect(await focusedField()).toMatch(/^CXLV .+ · High value/);
  await pane.page.keyboard.press("Enter");
  await field("customers.0.need").fill("Quiet");
  await pane.page.getByRole("button", { name: "Remove Ana" }).click();
  await shows("There are no customers yet.");
  await pane.page.keyboard.press("Control+z");
  await shows(/· High value · Premium offers/);
});

test("a customer goes along with his segment to its new name, and says when it is gone", async () => {
  await open("segments", "subscription");
  const segment = () => field("customers.0.segment").inputValue();
  await pane.page.locator('[data-customer="0"]').click();
  const [name, at] = [await segment(), await field("segments.0.name").inputValue() === (await segment()) ? 0 : 1];
  await field(`segments.${at}.name`).fill("Gold");
  expect(await segment()).toBe(name);
  await field(`segments.${at}.name`).press("Tab");
  expect(await segment()).toBe("Gold");
  await pane.page.keyboard.press("Control+z");
  expect([await segment(), await field(`segments.${at}.name`).inputValue()]).toEqual([name, name]);
  await pane.page.getByRole("button", { name: `Remove ${name}`, exact: true }).click();
  await shows("The model has no segment of this name");
  expect(await field("customers.0.segment").getByRole("option", { name: `${name} (no such segment)` }).getAttribute("value")).toBe(name);
});

test("many customers stand on pages: found by name, turned, moved over the edge, taken out", async () => {
  await open("segments");
  const add = pane.page.getByRole("button", { name: "Add a customer" });
  for (let number = 1; number <= 22; number++) await add.click();
  const places = () => pane.page.locator("[data-customer]").evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset["customer"]) + 1));
  const status = () => text("[data-place]");
  expect([await status(), await places(), await focusedField()]).toEqual(["21 to 22 of 22", [21, 22], "customers.21.name"]);
  const before = pane.page.getByRole("button", { name: "Page before" });
  await before.press("Enter");
  expect([await status(), (await places()).length]).toEqual(["1 to 20 of 22", 20]);
  await before.press("Enter");
  expect(await status()).toBe("1 to 20 of 22");

  await pane.page.getByRole("button", { name: "Move Customer 20 down" }).press("Enter");
  expect([await status(), await pane.page.evaluate(() => document.activeElement?.getAttribute("aria-label"))]).toEqual(["21 to 22 of 22", "Move Customer 20 down"]);

  const find = pane.page.getByRole("searchbox", { name: "Find a customer" });
  await find.fill("customer 1");
  expect([await status(), await places()]).toEqual(["1 to 11 of 11", [1, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]]);
  await pane.page.locator('[data-customer="11"]').click();
  await field("customers.11.name").fill("Ana");
  expect(await places()).toContain(12);
  await pane.page.getByRole("button", { name: "Remove Customer 19" }).click();
  expect([await places(), await focusedField()]).toEqual([[1, 10, 11, 12, 13, 14, 15, 16, 17, 18], expect.stringMatching(/^CXLV/)]);
  await find.fill("nobody");
  expect([await status(), await places()]).toEqual(["None of this name", []]);
  await find.fill("");
  await pane.page.getByRole("button", { name: "Next page" }).press("Enter");
  expect(await places()).toEqual([21]);

  expect(pane.faults).toEqual([]);
});

test("a wrong number on another page of a list is reached from the list of problems, also from another step", async () => {
  await open("segments");
  await pane.page.locator('[data-begin="tiers"]').click();
  for (let number = 4; number <= 10; number++) await pane.page.getByRole("button", { name: "Add a tier" }).click();
  const place = pane.page.locator("[data-place]");
  expect([await place.textContent(), await focusedField()]).toEqual(["9 to 10 of 10", "tiers.9.name"]);
  await field("tiers.9.from").fill("0");
  const problem = pane.page.getByRole("button", { name: "The threshold of Tier 10 should be above" });
  await pane.page.getByRole("button", { name: "Page before" }).press("Enter");
  await field("tiers.9.from").waitFor({ state: "detached" });
  for (const from of ["segments", "scope"]) {
    await goTo(pane, from);
    await problem.press("Enter");
    await field("tiers.9.from").waitFor();
    expect([await focusedField(), await place.textContent()]).toEqual(["tiers.9.from", "9 to 10 of 10"]);
  }
  const find = pane.page.getByRole("searchbox", { name: "Find a tier" });
  await find.fill("tier");
  for (let gone = 0; gone < 4; gone++) await pane.page.locator('[data-record] button[aria-label^="Remove"]').last().click();
  expect([await place.textContent(), await pane.page.locator("[data-record]").count()]).toEqual(["1 to 3 of 3", 3]);
  await find.fill("");
  expect(pane.faults).toEqual([]);
});

test("the contact centre is switched on, filled in and worked out, and a wrong end is reached from the list of problems", async () => {
  await open("levers");
  await unfold(pane, '[data-lever="costs"]');
  expect(await field("contactCentre.base.issues").count()).toBe(0);
  await field("contactCentre.used").press("Space");
  await field("contactCentre.target.firstContact").fill("80");
  await field("contactCentre.target.digitalShare").fill("40");
  await field("contactCentre.target.contained").fill("70");
  const table = pane.page.getByRole("table", { name: "What follows from the contacts" });
  expect(await table.getByRole("row", { name: /^Cost to serve/ }).textContent()).toBe("Cost to serve, EUR / year60.3445.64");
  await shows("Share of the cost to serve saved: 24.4%, for row 4d");
  await field("contactCentre.worst.response").fill("0");
  await unfold(pane, '[data-lever="costs"]');
  await goTo(pane, "scope");
  await goTo(pane, "levers");
  await pane.page.getByRole("button", { name: "Time to the first answer should have a worst end other than its best 0" }).press("Enter");
  expect(await focusedField()).toBe("contactCentre.worst.response");
  expect(await table.count()).toBe(0);
  await field("contactCentre.worst.response").fill("24");
  await pane.settled();
  await write();
  expect(await sheets()).toContain("centre");
  await field("contactCentre.used").press("Space");
  expect(await field("contactCentre.base.issues").count()).toBe(0);
});
