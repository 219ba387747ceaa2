import { readCsv } from "../../../src/workbook/csv/readCsv";
import { FileProblem } from "../../../src/workbook/fileProblem";

const text = 1;
const number = 2;
const boolean = 3;
const forcedText = 4;

const bytes = (content: string) => new TextEncoder().encode(content);

function open(content: string | Uint8Array, name = "customers.csv") {
  const workbook = readCsv(typeof content === "string" ? bytes(content) : content, name);
  const sheet = Object.values(workbook.sheets ?? {})[0];
  const cell = (row: number, column: number) => {
    const stored = sheet?.cellData?.[row]?.[column];
    const style = typeof stored?.s === "string" ? workbook.styles?.[stored.s] : null;
    return { value: stored?.v, type: stored?.t, format: style?.n?.pattern ?? null };
  };
  return { sheet, cell };
}

const plain = (value: number) => ({ value, type: number, format: null });

describe("delimiters and quotes", () => {
  test.each([
    ["commas", "a,b\n1,2\n"],
    ["semicolons", "a;b\n1;2\n"],
    ["tabs", "a\tb\n1\t2\n"],
    ["bars", "a|b\n1|2\n"],
    ["the line that Excel writes to name one", "sep=;\r\na;b\r\n1;2\r\n"],
  ])("fields parted by %s", (_, content) => {
    const { cell } = open(content);
    expect([cell(0, 1).value, cell(1, 0), cell(1, 1)]).toEqual(["b", plain(1), plain(2)]);
  });

  test("a quoted field keeps its delimiter, its quotes and its line break", () => {
    const { cell } = open('name,margin\n"Doe, ""Jo""\nand sons",5\n');
    expect(cell(1, 0).value).toBe('Doe, "Jo"\nand sons');
    expect(cell(1, 1)).toEqual(plain(5));
  });

  test("a quote that is never closed is refused with its line", () => {
    expect(() => open('a,b\n1,"2\n3,4\n')).toThrow(/quotation marks do not match near line 2/);
  });
});

describe("encodings", () => {
  test("UTF-8 with a mark at its start", () => {
    expect(open(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes("näme,b\n1,2")])).cell(0, 0).value).toBe("näme");
  });
  test("Windows-1252 where the bytes are not UTF-8", () => {
    expect(open(new Uint8Array([0x6e, 0xe4, 0x6d, 0x65, 0x2c, 0x80, 0x0a])).cell(0, 0).value).toBe("näme");
  });
  test("UTF-16, as Excel saves Unicode text", () => {
    const content = "é\t1";
    const wide = Uint8Array.from([0xff, 0xfe, ...[...content].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])]);
    expect(open(wide).cell(0, 0).value).toBe("é");
  });
  test("a file that is no text is refused", () => {
    expect(() => open(new Uint8Array([1, 0, 2, 0, 0]))).toThrow(FileProblem);
  });
  test("an empty file is refused", () => {
    expect(() => open("\n\n")).toThrow(/empty/);
  });
});

describe("numbers", () => {
  test.each([
    ["250", 250],
    ["-3.5", -3.5],
    ['"1,234.56"', 1234.56],
    ["1e3", 1000],
    [".5", 0.5],
  ])("%s", (written, value) => expect(open(`a,b\n${written},x`).cell(1, 0)).toEqual(plain(value)));

  test.each([
    ["0,8", 0.8],
    ["1.234,56", 1234.56],
    ["-2,5", -2.5],
  ])("%s with a decimal comma between semicolons", (written, value) => {
    expect(open(`a;b\n0,5;x\n${written};y`).cell(2, 0)).toEqual(plain(value));
  });

  test("a decimal point between semicolons", () => {
    expect(open("a;b\n0.5;x\n1.25;y").cell(2, 0)).toEqual(plain(1.25));
  });

  test.each([
    ["80%", 0.8, "0%"],
    ["7.1%", 0.071, "0.0%"],
    ["12.25 %", 0.1225, "0.00%"],
  ])("%s is a share with its format", (written, value, format) => {
    expect(open(`a,b\n${written},x`).cell(1, 0)).toEqual({ value, type: number, format });
  });

  test.each([
    ["$250", 250, '"$"#,##0'],
    ['"$1,250.50"', 1250.5, '"$"#,##0.00'],
    ["€ 9", 9, '"€"#,##0'],
    ["9 €", 9, '"€"#,##0'],
  ])("%s is an amount with its format", (written, value, format) => {
    expect(open(`a,b\n${written},x`).cell(1, 0)).toEqual({ value, type: number, format });
  });

  test.each(["12a", "1.2.3", "1,2", "--1", "1 2", "Infinity", "NaN", "0x10", "0012.5", "12345678901234567.5"])("%s stays text", (written) => {
    expect(open(`a,b\n"${written}",x`).cell(1, 0)).toMatchObject({ value: written, format: null });
  });
});

describe("ids", () => {
  test("leading zeros keep the whole column text", () => {
    const { cell } = open("id,margin\n00123,5\n12345,6\n");
    expect(cell(1, 0)).toMatchObject({ value: "00123", type: forcedText });
    expect(cell(2, 0)).toMatchObject({ value: "12345", type: forcedText });
    expect(cell(2, 1)).toEqual(plain(6));
  });
  test("more than 15 digits stay text", () => {
    expect(open("id\n1234567890123456\n").cell(1, 0)).toMatchObject({ value: "1234567890123456", type: forcedText });
  });
});

describe("dates, truth values and formulas", () => {
  test("an ISO date becomes Excel's serial with a date format", () => {
    expect(open("d,x\n2026-03-31,1").cell(1, 0)).toEqual({ value: 46112, type: number, format: "yyyy-mm-dd" });
  });
  test("an ISO time as well", () => {
    expect(open("d,x\n2026-03-31T12:00,1").cell(1, 0)).toEqual({ value: 46112.5, type: number, format: "yyyy-mm-dd hh:mm" });
  });
  test.each(["2026-02-30", "2026-13-01", "1899-01-01", "31/03/2026"])("%s stays text", (written) => {
    expect(open(`d,x\n${written},1`).cell(1, 0)).toMatchObject({ value: written, type: text });
  });
  test("TRUE and false", () => {
    const { cell } = open("a,b\nTRUE,false");
    expect([cell(1, 0), cell(1, 1)]).toMatchObject([{ value: 1, type: boolean }, { value: 0, type: boolean }]);
  });
  test.each(["=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-A1"])("%s stays text and never becomes a formula", (written) => {
    const { sheet, cell } = open(`a,b\n"${written}",1`);
    expect(cell(1, 0)).toMatchObject({ value: written, type: forcedText });
    expect(JSON.stringify(sheet?.cellData)).not.toContain('"f"');
  });
});

test("the sheet takes the file's name within Excel's limits", () => {
  expect(open("a\n1", "My [very] long: name of a file with customers.csv").sheet?.name).toBe("My  very  long  name of a file");
});

test("100,000 rows open", () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => `C${row},${row % 7},0.${row % 90},2026-01-01`);
  const { sheet, cell } = open(`id,segment,margin,since\n${rows.join("\n")}\n`);
  expect(cell(100_000, 0).value).toBe("C99999");
  expect(sheet?.rowCount).toBeGreaterThan(100_001);
});
