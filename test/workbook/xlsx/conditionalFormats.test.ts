import { readXlsx as readFile } from "hucre/xlsx";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { gallery } from "../../../src/lever-model/examples/gallery";
import { makePlan } from "../../../src/lever-model/plan/makePlan";
import { tagOf } from "../../../src/lever-model/plan/tag";
import { writePlan } from "../../../src/workbook/xlsx/plan/writePlan";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { formatsResource, validationsResource } from "../../../src/workbook/xlsx/rules/resource";
import type { StoredFormat, StoredRule } from "../../../src/workbook/xlsx/rules/storedFormat";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { fileWith, formulas, onScreen, opened, partOf } from "./ruleFiles";

const style = { bl: 1, cl: { rgb: "#9c0006" }, bg: { rgb: "#ffc7ce" } } as const;
const ranges = [{ startRow: 1, startColumn: 1, endRow: 8, endColumn: 1 }];
const format = (rule: unknown, more: Partial<StoredFormat> = {}): StoredFormat => ({ cfId: `id-${JSON.stringify(rule).length}`, ranges, stopIfTrue: false, rule: rule as StoredRule, ...more });
const highlight = (more: object) => ({ type: "highlightCell", style, ...more });
const sheetOf = (bytes: Uint8Array) => partOf(bytes, "xl/worksheets/sheet1.xml");
const write = (...rules: StoredFormat[]) => writeXlsx(onScreen(rules), formulas);

const least = { type: "min" };
const icons = (set: string, ids: readonly string[]) => ({
  type: "iconSet",
  isShowValue: false,
  config: [
    { operator: "greaterThan", value: { type: "num", value: 20 }, iconType: set, iconId: ids[0] },
    { operator: "greaterThanOrEqual", value: { type: "percentile", value: 10 }, iconType: set, iconId: ids[1] },
    { operator: "greaterThanOrEqual", value: { type: "percent", value: 0 }, iconType: set, iconId: ids[2] },
  ],
});
const bar = (more: object) => ({ type: "dataBar", isShowValue: true, config: { min: least, max: { type: "percentile", value: 90 }, isGradient: true, positiveColor: "#638ec6", nativeColor: "#ff0000", ...more } });

/** Each kind with what a file must say of it. */
const kinds: readonly (readonly [name: string, rule: object, inFile: RegExp])[] = [
  ["a comparison with a number", highlight({ subType: "number", operator: "greaterThan", value: 4.5 }), /<cfRule type="cellIs" priority="1" dxfId="0" operator="greaterThan"><formula>4.5<\/formula><\/cfRule>/],
  ["a comparison with two numbers", highlight({ subType: "number", operator: "notBetween", value: [1, -2] }), /operator="notBetween"><formula>1<\/formula><formula>-2<\/formula>/],
  ["a text that is the cell's", highlight({ subType: "text", operator: "equal", value: '=1+"1"' }), /type="cellIs"[^>]*operator="equal"><formula>"=1\+""1"""<\/formula>/],
  ["a text in the cell", highlight({ subType: "text", operator: "containsText", value: 'a "b" & <c>' }), /type="containsText"[^>]*operator="containsText" text="a &quot;b&quot; &amp; &lt;c&gt;"><formula>NOT\(ISERROR\(SEARCH\("a ""b"" &amp; &lt;c&gt;",B2\)\)\)</],
  ["a text not in the cell", highlight({ subType: "text", operator: "notContainsText", value: "x" }), /operator="notContains" text="x"><formula>ISERROR\(SEARCH\("x",B2\)\)</],
  ["a beginning", highlight({ subType: "text", operator: "beginsWith", value: "x" }), /type="beginsWith"[^>]*text="x"><formula>LEFT\(B2,LEN\("x"\)\)="x"</],
  ["an end", highlight({ subType: "text", operator: "endsWith", value: "x" }), /type="endsWith"[^>]*text="x"><formula>RIGHT\(B2,LEN\("x"\)\)="x"</],
  ["blank cells", highlight({ subType: "text", operator: "containsBlanks", value: "" }), /type="containsBlanks"[^>]*><formula>LEN\(TRIM\(B2\)\)=0</],
  ["errors", highlight({ subType: "text", operator: "notContainsErrors", value: "" }), /type="notContainsErrors"[^>]*><formula>NOT\(ISERROR\(B2\)\)</],
  ["dates", highlight({ subType: "timePeriod", operator: "last7Days" }), /type="timePeriod" priority="1" timePeriod="last7Days"[^>]*><formula>AND\(TODAY\(\)-FLOOR\(B2,1\)&lt;=6,/],
  ["values that occur twice", highlight({ subType: "duplicateValues" }), /type="duplicateValues" priority="1" dxfId="0"\/>/],
  ["values that occur once", highlight({ subType: "uniqueValues" }), /type="uniqueValues" priority="1" dxfId="0"\/>/],
  ["the lowest tenth", highlight({ subType: "rank", isBottom: true, isPercent: true, value: 10 }), /type="top10" priority="1" percent="1" bottom="1" rank="10" dxfId="0"\/>/],
  ["the three highest", highlight({ subType: "rank", isBottom: false, isPercent: false, value: 3 }), /type="top10" priority="1" rank="3"/],
  ["above the average", highlight({ subType: "average", operator: "greaterThan" }), /type="aboveAverage" priority="1" dxfId="0"\/>/],
  ["below or at the average", highlight({ subType: "average", operator: "lessThanOrEqual" }), /type="aboveAverage" priority="1" aboveAverage="0" equalAverage="1"/],
  ["a formula", highlight({ subType: "formula", value: '=AND(B2>CLV.SIMPLE(5,2,3),LET(x,$A$1,x<>"=1"))' }), /<formula>AND\(B2&gt;_xldudf_CLV_SIMPLE\(5,2,3\),_xlfn.LET\(_xlpm.x,\$A\$1,_xlpm.x&lt;&gt;"=1"\)\)</],
  ["two colours", { type: "colorScale", config: [{ index: 0, color: "#ffffff", value: least }, { index: 1, color: "#63be7b", value: { type: "max" } }] }, /<colorScale><cfvo type="min"\/><cfvo type="max"\/><color rgb="FFFFFFFF"\/><color rgb="FF63BE7B"\/><\/colorScale>/],
  ["three colours", { type: "colorScale", config: [{ index: 0, color: "#f8696b", value: { type: "num", value: 0 } }, { index: 1, color: "#ffeb84", value: { type: "formula", value: "=CLV(5)" } }, { index: 2, color: "#63be7b", value: { type: "percent", value: 90 } }] }, /<cfvo type="num" val="0"\/><cfvo type="formula" val="_xldudf_CLV\(5\)"\/><cfvo type="percent" val="90"\/>/],
  ["bars", bar({ inFile: { attributes: { minLength: "0", maxLength: "100", border: "1" }, colours: [["borderColor", { rgb: "FF638EC6" }], ["axisColor", { rgb: "FF000000" }]] } }), /<dataBar><cfvo type="min"\/><cfvo type="percentile" val="90"\/><color rgb="FF638EC6"\/><\/dataBar><extLst>/],
  ["bars of one colour from where the program likes", { ...bar({ isGradient: false, nativeColor: "#638ec6", min: { type: "min", isAutomatic: true }, inFile: { attributes: { minLength: "0", maxLength: "100", negativeBarColorSameAsPositive: "1" }, colours: [] } }), isShowValue: false }, /<dataBar showValue="0">.*<x14:dataBar minLength="0" maxLength="100" negativeBarColorSameAsPositive="1" showValue="0" gradient="0"><x14:cfvo type="autoMin"\/>/],
  ["arrows", icons("3Arrows", ["0", "1", "2"]), /<iconSet iconSet="3Arrows" showValue="0"><cfvo type="percent" val="0"\/><cfvo type="percentile" val="10"\/><cfvo type="num" val="20" gte="0"\/><\/iconSet>/],
  ["flags the other way round", icons("3Flags", ["2", "1", "0"]), /<iconSet iconSet="3Flags" reverse="1"/],
  ["stars", icons("3Stars", ["0", "1", "2"]), /<x14:iconSet iconSet="3Stars" showValue="0"><x14:cfvo type="percent"><xm:f>0<\/xm:f><\/x14:cfvo>/],
  ["icons of one's own", icons("3Signs", ["0", "2", "2"]), /<x14:iconSet iconSet="3Arrows" custom="1" showValue="0">.*<x14:cfIcon iconSet="3Signs" iconId="0"\/><x14:cfIcon iconSet="3Signs" iconId="0"\/><x14:cfIcon iconSet="3Signs" iconId="2"\/><\/x14:iconSet>/],
];

describe("a conditional format of the grid", () => {
  test.each(kinds)("%s stands in the file and is the same when it is opened again", async (_, rule, inFile) => {
    const bytes = await write(format(rule));
    expect(sheetOf(bytes)).toMatch(inFile);
    expect(XMLValidator.validate(sheetOf(bytes))).toBe(true);
    const { formats, lost } = await opened(bytes);
    expect(formats).toEqual([{ cfId: expect.any(String) as string, ranges, stopIfTrue: false, rule }]);
    expect(lost).toEqual([]);
  });

  test("keeps its order, where it ends the others, its places and its look", async () => {
    const column = [{ startRow: 0, startColumn: 3, endRow: 999, endColumn: 3 }];
    const own = { ul: { s: 1 }, it: 1, n: { pattern: "0.00" }, bd: { b: { s: 1, cl: { rgb: "#008000" } } } };
    const several = [{ startRow: 4, startColumn: 4, endRow: 5, endColumn: 5 }, ...ranges];
    const rules = [
      format({ type: "highlightCell", style: own, subType: "formula", value: "=D1>1" }, { ranges: column, stopIfTrue: true }),
      format(icons("3Stars", ["0", "1", "2"])),
      format(highlight({ subType: "duplicateValues" }), { ranges: several }),
      format(highlight({ subType: "uniqueValues" })),
    ];
    const bytes = await write(...rules);
    expect(sheetOf(bytes)).toMatch(/sqref="D1:D1048576"><cfRule type="expression" priority="1" dxfId="0" stopIfTrue="(?:1|true)"/);
    const { formats } = await opened(bytes);
    expect(formats.map(({ rule }) => rule)).toEqual(rules.map(({ rule }) => rule));
    expect(formats.map((each) => each.stopIfTrue)).toEqual([true, false, false, false]);
    expect([formats[0]?.ranges[0], formats[2]?.ranges]).toEqual([{ ...column[0], endRow: 9_999 }, [...several].reverse()]);
  });

  test("is the same to a second reader, with the ground where Excel looks for it", async () => {
    const bytes = await write(format(highlight({ subType: "number", operator: "lessThan", value: 2 })), format(bar({})));
    const rules = (await readFile(bytes, { readStyles: true })).sheets[0]?.conditionalRules;
    expect(rules).toMatchObject([
      { type: "cellIs", operator: "lessThan", formula: "2", range: "B2:B9", priority: 1, style: { font: { bold: true, color: { rgb: "9C0006" } } } },
      { type: "dataBar", priority: 2, dataBar: { color: "FF638EC6" } },
    ]);
    expect(partOf(bytes, "xl/styles.xml")).toMatch(/<dxf><font><b\/><color rgb="FF9C0006"\/><\/font><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"\/><bgColor rgb="FFFFC7CE"\/>/);
  });

  test("stands behind merged cells and before validations, its extension at the very end", async () => {
    const screen = onScreen([format(bar({}))], [{ uid: "v", type: "whole", operator: "equal", formula1: "1", ranges }]);
    screen.data.sheets["s1"]!.mergeData = [{ startRow: 20, endRow: 21, startColumn: 0, endColumn: 1 }];
    const parsed = new XMLParser({ preserveOrder: true }).parse(sheetOf(await writeXlsx(screen, formulas))) as { worksheet?: object[] }[];
    const order = parsed.find(({ worksheet }) => worksheet)!.worksheet!.map((each) => Object.keys(each)[0]!);
    const wanted = ["sheetData", "mergeCells", "conditionalFormatting", "dataValidations", "pageMargins", "extLst"];
    expect(order.filter((name) => wanted.includes(name))).toEqual(wanted);
    expect(order.at(-1)).toBe("extLst");
  });

  test("that no file has a word for is not written, and the others are", async () => {
    const bytes = await write(format(icons("_5Felling", ["0", "1", "2"])), format(highlight({ subType: "average", operator: "equal" })), format(highlight({ subType: "uniqueValues" })));
    expect([...sheetOf(bytes).matchAll(/<cfRule type="(\w+)"/g)].map(([, type]) => type)).toEqual(["uniqueValues"]);
  });
});

describe("a conditional format of Excel", () => {
  const inRule = (type: string, more: string, content = "") => `<conditionalFormatting sqref="B2:B9"><cfRule type="${type}" dxfId="0" priority="1" ${more}>${content}</cfRule></conditionalFormatting>`;
  const dxf = '<dxf><font><b val="0"/><color theme="0"/></font><fill><patternFill><bgColor theme="4" tint="0.5"/></patternFill></fill></dxf>';

  test.each<readonly [string, string, object]>([
    ["compares with a cell", inRule("cellIs", 'operator="lessThan"', "<formula>$A$1+1</formula>"), { subType: "formula", value: "=B2<($A$1+1)" }],
    ["compares with two cells", inRule("cellIs", 'operator="between"', "<formula>$A$1</formula><formula>9</formula>"), { subType: "formula", value: "=AND(B2>=MIN($A$1,9),B2<=MAX($A$1,9))" }],
    ["looks for the text of a cell", inRule("containsText", 'operator="containsText" text="$A$1"', "<formula>NOT(ISERROR(SEARCH($A$1,B2)))</formula>"), { subType: "formula", value: "=NOT(ISERROR(SEARCH($A$1,B2)))" }],
    ["looks for any text between two", inRule("containsText", 'operator="containsText" text="a*b"', '<formula>NOT(ISERROR(SEARCH("a*b",B2)))</formula>'), { subType: "formula", value: '=NOT(ISERROR(SEARCH("a*b",B2)))' }],
    ["calls the add-in", inRule("expression", "", "<formula>B2&gt;_xldudf_CLV(250,0.8)</formula>"), { subType: "formula", value: "=B2>CLV(250,0.8)" }],
  ])("%s and does so in the grid", async (_, afterCells, rule) => {
    const { formats, lost } = await opened(await fileWith(afterCells, dxf));
    expect(formats[0]?.rule).toMatchObject({ type: "highlightCell", ...rule, style: { bl: 0, cl: { rgb: "#ffffff" } } });
    expect((formats[0]?.rule as { style: { bg?: { rgb: string } } }).style.bg?.rgb).toMatch(/^#[0-9a-f]{6}$/);
    expect(lost).toEqual([]);
  });

  test("of two places and priorities comes in the order in which it counts", async () => {
    const rule = (priority: number, value: number) => `<conditionalFormatting sqref="C3 B2"><cfRule type="cellIs" priority="${priority}" operator="equal"><formula>${value}</formula></cfRule></conditionalFormatting>`;
    const { formats } = await opened(await fileWith(rule(3, 30) + rule(1, 10) + rule(2, 20)));
    expect(formats.map((each) => (each.rule as { value?: number }).value)).toEqual([10, 20, 30]);
    expect(formats[0]?.ranges.map(({ startRow }) => startRow)).toEqual([1, 2]);
  });

  test("with a formula for whole columns is worked out as far as there is something, and saved as it was", async () => {
    const whole = inRule("expression", "", "<formula>A1=1</formula>").replace("B2:B9", "A1:D1048576 F3:F1048576");
    const { formats, workbook } = await opened(await fileWith(whole + whole.replace(/type="\w+"/, 'type="uniqueValues"').replace("A1:D1048576 F3:F1048576", "H2:H70000"), dxf));
    expect(formats.map((each) => each.ranges.map(({ endRow }) => endRow))).toEqual([[2_002, 2_002], [69_999]]);
    const saved = async () => [...sheetOf(await writeXlsx({ ...onScreen([]), data: workbook as never }, formulas)).matchAll(/sqref="([^"]*)"/g)].map(([, places]) => places);
    expect(await saved()).toEqual(["A1:D1048576 F3:F1048576", "H2:H70000"]);
  });

  test.each([
    ["standard deviations", inRule("aboveAverage", 'stdDev="1"'), "conditional formats by standard deviations (First sheet!B2:B9)"],
    ["icons that are not known", inRule("iconSet", "", '<iconSet iconSet="7Moons"><cfvo type="percent" val="0"/><cfvo type="num" val="1"/><cfvo type="num" val="2"/></iconSet>'), "conditional formats with other icons (First sheet!B2:B9)"],
    ["a kind of the future", inRule("sparkle", ""), "conditional formats of another kind (First sheet!B2:B9)"],
  ])("with %s is named as lost", async (_, afterCells, words) => {
    const { formats, lost } = await opened(await fileWith(afterCells, dxf));
    expect([formats, lost]).toEqual([[], [words]]);
  });

  test("with a pattern is taken over, and the pattern named as lost", async () => {
    const { formats, lost } = await opened(await fileWith(inRule("uniqueValues", ""), '<dxf><fill><patternFill patternType="gray125"><bgColor rgb="FFFF0000"/></patternFill></fill></dxf>'));
    expect(formats[0]?.rule).toMatchObject({ subType: "uniqueValues", style: { bg: { rgb: "#ff0000" } } });
    expect(lost).toEqual(["patterns of conditional formats (First sheet!B2:B9)"]);
  });
});

test("of a model is known on each of its sheets, as is each of its validations, whatever else stands there", async () => {
  const plan = makePlan(gallery[0]!, { portable: false, protect: false });
  const { workbook } = await readXlsx(await writePlan(plan, formulas), "model.xlsx", formulas);
  expect(plan.sheets.flatMap((sheet) => sheet.formats).length).toBeGreaterThan(5);
  expect(workbook.resources?.map(({ name }) => name)).not.toContain(formatsResource);
  expect(workbook.resources?.map(({ name }) => name)).not.toContain(validationsResource);
});

test("of the user on a model's sheet is saved behind the model's own, which are not doubled", async () => {
  const [sheet] = makePlan(gallery[0]!, { portable: false, protect: false }).sheets.filter(({ formats, validations }) => formats.length > 0 && validations.length > 0);
  const check = (uid: string) => ({ uid, type: "whole", operator: "equal", formula1: "7", ranges }) as const;
  const screen = onScreen([format(highlight({ subType: "uniqueValues" }), { cfId: "mine" }), format(highlight({ subType: "duplicateValues" }), { cfId: "cxlv-1" })], [check("mine"), check("cxlv-1")]);
  const file = await readFile(await writeXlsx(screen, formulas, "formulas", [{ ...sheet!, name: "First sheet", charts: [] }]));
  const { conditionalRules = [], dataValidations = [] } = file.sheets[0]!;
  expect([conditionalRules.length, dataValidations.length]).toEqual([sheet!.formats.length + 1, sheet!.validations.length + 1]);
  expect(conditionalRules.filter(({ type }) => /Values/.test(type))).toMatchObject([{ type: "uniqueValues", priority: sheet!.formats.length + 1 }]);
  expect(dataValidations.filter(({ type }) => type === "whole")).toMatchObject([{ formula1: "7" }]);
});

test("on a model's sheet, the model's own looks are left to it and those of the user stay", async () => {
  const tag = tagOf("m1", "summary");
  const rule = (id: number, formula: string) => `<cfRule type="expression" dxfId="${id}" priority="${id + 1}"><formula>${formula}</formula></cfRule>`;
  const fill = (colour: string, font = "") => `<dxf>${font}<fill><patternFill patternType="solid"><bgColor rgb="FF${colour}"/></patternFill></fill></dxf>`;
  const styles = fill("E2F0D9", '<font><color rgb="FF006100"/></font>') + fill("FFE08A", "<font><b/></font>") + fill("E2F0D9");
  const scale = '<cfRule type="colorScale" priority="9"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="F8D7DA"/><color rgb="FFFFFF"/><color rgb="CFE8D5"/></colorScale></cfRule>';
  const bytes = await fileWith(`<conditionalFormatting sqref="B2">${rule(0, "TRUE")}${rule(1, "TRUE")}${rule(2, "B2=1")}${scale}</conditionalFormatting>`, styles, tag);
  const { formats } = await opened(bytes);
  expect(formats.map((each) => (each.rule as { value?: string }).value)).toEqual(["=B2=1"]);
});
