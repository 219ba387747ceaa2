import { type PanePage, PaneSite } from "./paneAlone";
import type {} from "./paneEntry";

let site: PaneSite;
let pane: PanePage;

beforeAll(async () => {
  site = await PaneSite.start();
});
afterAll(() => site.stop());
afterEach(() => pane.close());

const press = async (...keys: string[]) => {
  for (const key of keys) await pane.page.keyboard.press(key);
};
const timing = (name: string) => pane.page.locator(`[data-timing="${name}"]`);
const formula = () => pane.page.locator("code").textContent();
const status = (name: string) => pane.page.getByRole("status", { name });
const warning = (key: string) => pane.page.locator(`[data-warning="${key}"]`);

async function fill(id: string, texts: Readonly<Record<string, string>>): Promise<void> {
  await pane.openFunction(id);
  for (const [name, text] of Object.entries(texts)) await pane.field(name).fill(text);
}
const example = { margin: "250", retention: "80%", discount: "10%" };

describe.each([320, 600])("which CLV, at %i px", (width) => {
  beforeEach(async () => {
    pane = await site.open({ viewport: { width, height: 900 } });
  });

  test("the timings say what they are while there is no result", async () => {
    await pane.openFunction("CLV");
    expect(await pane.page.getByRole("radio", { name: "begin" }).isChecked()).toBe(true);
    expect(await timing("renewal").textContent()).toBe(
      "renewalThe first payment comes in a period, only from those who renew.Published by Gupta & Lehmann; Kotler & Keller; Capon",
    );
    expect(await pane.faultsOfAccess()).toEqual([]);
  });

  test("every timing shows its value and how far it lies from the chosen one", async () => {
    await fill("CLV", example);
    const lines = () => pane.page.locator("[data-timing] > div:first-child").allTextContents();
    expect(await lines()).toEqual(["begin916.67chosen", "end833.33-9.1%", "mid874.01-4.7%", "renewal666.67-27.3%"]);
    await pane.page.getByRole("radio", { name: "renewal" }).check({ force: true });
    expect(await lines()).toEqual(["begin916.67+37.5%", "end833.33+25%", "mid874.01+31.1%", "renewal666.67chosen"]);
    expect(await timing("renewal").textContent()).toContain("For a customer who has just paid");
    expect(await formula()).toBe('=CLV(250,80%,10%,"renewal")');
    expect(await pane.faultsOfAccess()).toEqual([]);
  });
});

describe("which CLV", () => {
  beforeEach(async () => {
    pane = await site.open();
  });

  test("by keyboard: Enter comes to the chosen timing, arrows choose, Enter goes on", async () => {
    await fill("CLV", example);
    await pane.field("discount").focus();
    await press("Enter");
    expect(await pane.focused()).toBe("timing");
    await press("ArrowDown", "ArrowDown");
    expect(await pane.page.getByRole("radio", { name: "mid" }).isChecked()).toBe(true);
    expect(await status("Result").textContent()).toContain("874.01");
    await press("Enter");
    expect(await pane.focused()).toBe("cac");
    await press("Escape");
    await pane.openFunction("CLV");
    expect(await pane.page.getByRole("radio", { name: "mid" }).isChecked()).toBe(true);
  });

  test("a screen reader hears the value and the meaning with each timing", async () => {
    await fill("CLV", example);
    const spoken = await pane.page.getByRole("radio", { name: "end" }).evaluate((radio) =>
      (radio.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent),
    );
    expect(spoken).toEqual(["833.33", "The first payment is certain, and comes at the end of the period.Published by Ofek (HBS); Davis"]);
  });

  test("an error of one timing has its sentence there; one of all stands with the result", async () => {
    await fill("CAC.PAYBACK", { cac: "450", margin: "100", retention: "80%" });
    expect(await timing("begin").textContent()).toContain("10.32 periods");
    expect(await timing("renewal").textContent()).toMatch(/#N\/A.*never pays back/);
    await pane.field("cac").fill("5000");
    await status("Result").getByText("#N/A").waitFor();
    expect(await timing("renewal").textContent()).not.toContain("never pays back");
    expect(await status("Result").textContent()).toContain("never pays back");
  });

  test("of a column the first row is compared, of several results the one that the timing moves", async () => {
    await fill("CLV", { margin: "A2:A3", retention: "B2:B3", discount: "10%" });
    await pane.page.getByText("The first of 2 rows is compared.").waitFor();
    expect(await timing("end").textContent()).toContain("833.33");
    await press("Escape");
    await fill("LEVER.UPSELL", { take_rate: "15%", extra_margin: "60", retention: "80%", discount: "10%" });
    await pane.page.getByText("ΔCLV is compared.").waitFor();
    expect(await timing("renewal").textContent()).toContain("24.00");
  });
});

describe("warnings", () => {
  beforeEach(async () => {
    pane = await site.open();
  });

  test("stand beside the field once it was left, are read out, and offer what may have been meant", async () => {
    await pane.openFunction("CLV");
    await pane.field("margin").fill("80");
    await pane.field("retention").fill("97%");
    await pane.page.getByText("If monthly: 69.4% a year; average lifespan 33.33 periods").waitFor();
    await pane.field("discount").fill("10%");
    expect(await warning("periodMix").count()).toBe(0);
    await press("Tab");
    await warning("periodMix").waitFor();
    expect(await warning("periodMix").textContent()).toBe(
      "97% kept and a discount rate of 10% seldom belong to one period. If retention is monthly, that is 69.4% a year, and 10% a year is 0.797% a month.Use 0.797%",
    );
    await status("Warnings").getByText("seldom belong to one period").waitFor();
    expect(await pane.field("discount").getAttribute("aria-invalid")).not.toBe("true");
    expect(await formula()).toBe('=CLV(80,97%,10%,"begin")');
    expect(await pane.faultsOfAccess()).toEqual([]);
    await pane.page.getByRole("button", { name: "Use 0.797%" }).focus();
    await press("Enter");
    expect(await pane.focused()).toBe("discount");
    expect(Number(await pane.field("discount").inputValue())).toBeCloseTo(1.1 ** (1 / 12) - 1, 15);
    expect(await warning("periodMix").count()).toBe(0);
    await status("Warnings").getByText("seldom").waitFor({ state: "detached" });
  });

  test("count the rows of a range, and follow the sheet", async () => {
    await fill("CLV", { margin: "80", discount: "10%", retention: "B2:B4" });
    await pane.field("cac").focus();
    await pane.page.getByText("3 results (3 × 1)").waitFor();
    expect(await warning("periodMix").count()).toBe(0);
    await pane.page.evaluate(() => workbook.put("Sheet1", "B3", 0.97));
    await warning("periodMix").getByText("1 of 3 rows, first in row 2: 97% kept").waitFor();
    expect(await pane.page.getByRole("button", { name: /^Use 0/ }).count()).toBe(0);
  });

  test("a refusal comes before a warning, and an empty field is warned of by its default", async () => {
    await fill("CLV.SIMPLE", { value: "50", frequency: "6", lifespan: "4", cac: "80" });
    await warning("revenueLessCost").waitFor();
    await pane.field("margin").fill("1.5");
    await press("Tab");
    await pane.page.getByRole("alert").getByText("margin should be a share from 0 to 1, not 1.5").waitFor();
    expect(await warning("revenueLessCost").count()).toBe(0);
  });
});
