import { type PanePage, PaneSite } from "../browser/paneAlone";
import { type SpreadsheetPage, SpreadsheetSite } from "../browser/spreadsheetPage";

describe("the pane in a browser that speaks Spanish", () => {
  let site: PaneSite;
  let pane: PanePage;

  beforeAll(async () => {
    site = await PaneSite.start();
  });
  afterAll(() => site.stop());
  beforeEach(async () => {
    pane = await site.open({ locale: "es-ES", viewport: { width: 320, height: 640 } });
  });
  afterEach(() => pane.close());

  const text = () => pane.page.locator("#pane").innerText();

  test("says everything in Spanish, numbers with a comma, and writes the formula in the invariant form", async () => {
    const { page } = pane;
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("es");
    await page.getByRole("heading", { name: "Funciones" }).waitFor();
    expect(await pane.faultsOfAccess()).toEqual([]);

    await page.getByRole("searchbox").fill("valor de vida del cliente");
    await page.locator('[data-function="CLV"]').getByText("Valor de vida del cliente").waitFor();
    await pane.openFunction("CLV");
    await page.getByText("Tasa de descuento de un periodo").first().waitFor();
    await pane.field("margin").fill("1.250,5");
    await pane.field("retention").fill("0,8");
    await pane.field("discount").fill("10%");
    await page.getByRole("status", { name: "Resultado" }).getByText("4585,17").waitFor();
    await page.getByText("«begin»: el primer margen llega ahora y es seguro").first().waitFor();
    await page.getByRole("group", { name: "La fórmula que se escribirá" }).getByText('=CLV(1250.5,0.8,10%,"begin")').waitFor();
    for (const section of ["Ejemplo resuelto", "Supuestos", "Fuentes"]) await page.getByRole("button", { name: section }).click();
    expect(await pane.faultsOfAccess()).toEqual([]);
    const left = (await text()).match(/\b(?:Insert|Formula|Arguments|Result|Goes into|Choose|if left out|Worked example|Assumptions|Sources)\b/g);
    expect(left).toBeNull();

    await pane.field("retention").fill("1,2");
    await pane.field("cac").focus();
    await page.getByText("retention debe ser una tasa de 0 a 1, no 1,2").first().waitFor();
    await pane.field("retention").fill("abc def");
    await pane.field("cac").focus();
    await page.getByText("retention debe ser un número como 0,8 u 80%").waitFor();
    expect(await pane.faultsOfAccess()).toEqual([]);

    await pane.field("retention").fill("80%");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Insertada en Sheet1!B7").waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByText("ya tiene contenido").waitFor();
    expect(await pane.faultsOfAccess()).toEqual([]);
    expect(await page.evaluate(() => globalThis.workbook.at("Sheet1", "B7"))).toBe('=CLV(1250.5,80%,10%,"begin")');
  });
});

describe("the spreadsheet page", () => {
  let site: SpreadsheetSite;
  let open: SpreadsheetPage;

  beforeAll(async () => {
    site = await SpreadsheetSite.start();
  });
  afterAll(() => site.stop());
  afterEach(() => open.close());

  test("changes its language from the bar by keyboard, and everything follows at once", async () => {
    open = await site.open({ address: "/?empty" });
    const { page } = open;
    const menu = page.getByRole("button", { name: "Language: English" });
    await menu.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitemradio", { name: "Português" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Idioma: Português" }).waitFor();
    await page.getByRole("complementary", { name: "Funções" }).getByText("Valor do ciclo de vida do cliente", { exact: true }).waitFor();
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual(["pt", "CXLV para Excel: planilha"]);
    expect(await page.getByRole("link", { name: "Guia" }).getAttribute("href")).toBe("help/pt/index.html");
    await open.type("A1", "=CLV(250,1.2,0.1)");
    await open.goTo("A1");
    await page.locator("#error-line").getByText("A1 #VALUE!: retention deve ser uma taxa de 0 a 1, não 1.2").waitFor();
    await open.goTo("C3");
    await page.keyboard.type("=CLV(");
    await page.getByText("Margem que um cliente deixa em cada período").first().waitFor();
    await page.keyboard.press("Escape");
  });

  test("opens in the language that its address asks for, whatever the browser speaks", async () => {
    open = await site.open({ address: "/?language=es", locale: "pt-BR" });
    const { page } = open;
    await page.getByRole("button", { name: "Idioma: Español" }).waitFor();
    await page.getByRole("complementary", { name: "Funciones" }).getByText("Costo de adquisición por cliente", { exact: true }).waitFor();
    await open.goTo("H3");
    await page.keyboard.type("=CLV(");
    await page.getByText("Margen que deja un cliente en cada periodo").first().waitFor();
    await page.keyboard.press("Escape");
  });
});
