import { readXlsx as readFile } from "hucre/xlsx";
import { XMLValidator } from "fast-xml-parser";
import { tagOf } from "../../../src/lever-model/plan/tag";
import { lostInFile } from "../../../src/workbook/xlsx/rules/lostInFile";
import { entriesOf, type StoredValidation } from "../../../src/workbook/xlsx/rules/storedValidation";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { fileWith, formulas, onScreen, opened, partOf } from "./ruleFiles";

const ranges = [{ startRow: 1, startColumn: 1, endRow: 8, endColumn: 1 }];
const stop = { allowBlank: true, showErrorMessage: true, errorStyle: 1, showInputMessage: false };
const rule = (more: Partial<StoredValidation>): StoredValidation => ({ uid: "v", type: "list", ranges, ...stop, ...more });
const sheetOf = (bytes: Uint8Array) => partOf(bytes, "xl/worksheets/sheet1.xml");
const write = (...rules: StoredValidation[]) => writeXlsx(onScreen([], rules), formulas);

const kinds: readonly (readonly [name: string, rule: Partial<StoredValidation>, inFile: RegExp])[] = [
  ["a list in itself", { type: "list", formula1: '["gold","5\\" pipe","=A1","<&>"]', showDropDown: true }, /type="list" sqref="B2:B9"[^>]*><formula1>"gold,5"" pipe,=A1,&lt;&amp;&gt;"<\/formula1>/],
  ["a list on another sheet, without an arrow", { type: "list", formula1: "=Lists!$A$1:$A$2", showDropDown: false }, /<dataValidation showDropDown="1" type="list"[^>]*><formula1>Lists!\$A\$1:\$A\$2<\/formula1>/],
  ["whole numbers", { type: "whole", operator: "between", formula1: "1", formula2: "=$A$1" }, /type="whole"[^>]*operator="between"[^>]*><formula1>1<\/formula1><formula2>\$A\$1<\/formula2>/],
  ["decimals", { type: "decimal", operator: "notEqual", formula1: "=CLV(250,0.8)" }, /operator="notEqual"[^>]*><formula1>_xldudf_CLV\(250,0.8\)<\/formula1><\/dataValidation>/],
  ["dates", { type: "date", operator: "greaterThanOrEqual", formula1: "46112" }, /type="date"[^>]*><formula1>46112</],
  ["times", { uid: "time-v", type: "decimal", operator: "lessThan", formula1: "0.75" }, /type="time"[^>]*operator="lessThan"[^>]*><formula1>0.75</],
  ["the length of texts", { type: "textLength", operator: "lessThanOrEqual", formula1: "20" }, /type="textLength"[^>]*><formula1>20</],
  ["a formula", { type: "custom", formula1: '=AND(ISTEXT(B2),LEFT(B2,1)="=")' }, /type="custom"[^>]*><formula1>AND\(ISTEXT\(B2\),LEFT\(B2,1\)="="\)</],
  ["a word only", { type: "any", promptTitle: "Rate", prompt: "Say it as 0.8,\nnot as 80", showInputMessage: true }, /type="none"[^>]*promptTitle="Rate" prompt="Say it as 0.8,&#10;not as 80"\/>/],
];

describe("a validation of the grid", () => {
  test.each(kinds)("with %s stands in the file and is the same when it is opened again", async (_, more, inFile) => {
    const bytes = await write(rule(more));
    expect(sheetOf(bytes)).toMatch(inFile);
    expect(XMLValidator.validate(sheetOf(bytes))).toBe(true);
    const { validations, lost } = await opened(bytes);
    const uid = expect.stringMatching(more.uid ? /^time-/ : /^(?!time-)/) as string;
    expect(validations).toEqual([{ ...rule(more), uid }]);
    expect(lost).toEqual([]);
  });

  test.each<readonly [string, Partial<StoredValidation>, object]>([
    ["warns", { errorStyle: 2, errorTitle: "Margin", error: 'Not "that"\nplease' }, { errorStyle: "warning", errorTitle: "Margin", errorMessage: 'Not "that"\nplease' }],
    ["only informs", { errorStyle: 0 }, { errorStyle: "information" }],
    ["takes no blank cell", { allowBlank: false }, { errorStyle: "stop" }],
    ["tells what to enter", { showInputMessage: true, promptTitle: "T", prompt: "P" }, { showInputMessage: true, inputTitle: "T", inputMessage: "P" }],
  ])("that %s does so in the file, to a second reader too, and when opened again", async (_, more, inFile) => {
    const given = rule({ type: "whole", operator: "equal", formula1: "1", ...more });
    const bytes = await write(given);
    const [read] = (await readFile(bytes)).sheets[0]?.dataValidations ?? [];
    expect(read).toMatchObject({ type: "whole", operator: "equal", formula1: "1", range: "B2:B9", ...inFile });
    expect(Boolean(read?.allowBlank)).toBe(given.allowBlank);
    expect((await opened(bytes)).validations).toEqual([{ ...given, uid: expect.any(String) as string }]);
  });

  test("as the panel of the grid makes it, without a word of what happens, warns and allows blank cells", async () => {
    const bytes = await write(
      { uid: "a", type: "date", operator: "between", formula1: "2026-03-31", formula2: "2026/04/30", ranges },
      { uid: "b", type: "list", formula1: "yes,no", ranges },
      { uid: "c", type: "decimal", operator: "equal", formula1: "A1", ranges },
      { uid: "d", type: "checkbox", ranges },
    );
    expect((await readFile(bytes)).sheets[0]?.dataValidations).toMatchObject([
      { type: "date", formula1: "46112", formula2: "46142", allowBlank: true, errorStyle: "warning", showErrorMessage: true },
      { type: "list", values: ["yes", "no"] },
      { type: "decimal", formula1: '"A1"' },
      { type: "list", values: ["1", "0"] },
    ]);
    expect((await opened(bytes)).validations.map(({ formula1 }) => formula1 && entriesOf(formula1))).toEqual([["46112"], ["yes", "no"], ['="A1"'], ["1", "0"]]);
  });

  test("that no file has room for is not written but named, and the others are written", async () => {
    const long = Array.from({ length: 60 }, (_, index) => `entry ${index}`);
    const screen = onScreen([], [rule({ formula1: JSON.stringify(long) }), rule({ formula1: '["a,b","c"]' }), rule({ formula1: "x", formula2: ",#ff0000" }), rule({ type: "checkbox" })]);
    expect(sheetOf(await writeXlsx(screen, formulas)).match(/<dataValidation /g)).toHaveLength(2);
    expect(lostInFile(screen, formulas, [])).toEqual([
      "lists of more than 255 characters (First sheet!B2:B9)",
      "lists with commas in their entries (First sheet!B2:B9)",
      "colours of list entries (First sheet!B2:B9)",
      "check boxes, saved as lists of their two values (First sheet!B2:B9)",
    ]);
  });

  test("says no more than Excel takes of a message", async () => {
    const bytes = await write(rule({ formula1: "x", errorTitle: "t".repeat(40), error: "m".repeat(300) }));
    const [read] = (await readFile(bytes)).sheets[0]?.dataValidations ?? [];
    expect([read?.errorTitle?.length, read?.errorMessage?.length]).toEqual([32, 255]);
  });
});

describe("a validation of Excel", () => {
  const validation = (attributes: string, content: string) => `<dataValidations count="1"><dataValidation ${attributes}>${content}</dataValidation></dataValidations>`;

  test("with a list on another sheet is found in the extension of its sheet", async () => {
    const extension =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x"><x14:dataValidations xmlns:xm="m" count="1"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="_x0041_&quot;">' +
      "<x14:formula1><xm:f>Lists!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>B2:B9 D:D</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>";
    const { validations, lost } = await opened(await fileWith(extension));
    expect(validations).toMatchObject([{ type: "list", formula1: "=Lists!$A$1:$A$2", showDropDown: true, errorStyle: 1, errorTitle: 'A"' }]);
    expect(validations[0]?.ranges).toEqual([{ startRow: 0, startColumn: 3, endRow: 9_999, endColumn: 3 }, ...ranges]);
    expect(lost).toEqual([]);
  });

  test("that shows no message lets every value pass, in the grid as in Excel", async () => {
    const bytes = await fileWith(validation('type="whole" sqref="B2"', "<formula1>1</formula1><formula2>5</formula2>"));
    const { validations } = await opened(bytes);
    expect(validations).toMatchObject([{ operator: "between", formula1: "1", formula2: "5", allowBlank: false, errorStyle: 0, showErrorMessage: false }]);
  });

  test("of a list that begins with an equals sign is no formula in the grid", async () => {
    const { validations } = await opened(await fileWith(validation('type="list" sqref="B2"', '<formula1>"=A1, b,5"" c"</formula1>')));
    expect(validations[0]?.formula1).toBe('["=A1","b","5\\" c"]');
  });

  test.each([
    ['type="moon" sqref="B2"', "<formula1>1</formula1>", "data validation of another kind (First sheet!B2)"],
    ['type="list" sqref="B2:B9 C1"', "", "data validation of another kind (First sheet!B2:B9 …)"],
  ])("of %s is named as lost", async (attributes, content, words) => {
    const { validations, lost } = await opened(await fileWith(validation(attributes, content)));
    expect([validations, lost]).toEqual([[], [words]]);
  });

  test("on a model's sheet stays beside the model's own, which the model puts there again", async () => {
    const one = (title: string) => `<dataValidation type="whole" operator="equal" showErrorMessage="1" errorTitle="${title}" sqref="B2"><formula1>1</formula1></dataValidation>`;
    const { validations } = await opened(await fileWith(`<dataValidations>${one("CXLV")}${one("Mine")}</dataValidations>`, "", tagOf("m1", "summary")));
    expect(validations.map(({ errorTitle }) => errorTitle)).toEqual(["Mine"]);
  });
});
