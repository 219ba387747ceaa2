import { catalogue } from "../../../src/clv/index";
import { fromNative } from "../../../src/clv/portable/fromNative";
import { toNative } from "../../../src/clv/portable/toNative";

const calls = [
  "CLV(A2,B2)",
  "CLV( A2 , (B2+C2)/2 , 10%,\"end\" )",
  'CLV.ELASTICITY("discount",A2,B2,C2)',
  "CLV.SERIES(B2:D2,E2,10%)",
  'CLV.TIER(A2,E2:G2,{"Low","Mid","High","Top"})',
  "LEVER.UPSELL(A2,B2,C2,D2)",
  "CLVCAC(CLV(CLV.SIMPLE(A2,B2,C2),D2),E2)",
];
const formulas = calls.flatMap((call) => [`=${call}`, `=IF(A2>0,${call},0)`, `=1-${call}*2`]);

/* What a spreadsheet program does to references when the workbook is edited; texts stay as they are. */
const outsideTexts = (formula: string, change: (part: string) => string): string =>
  formula.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) => (part.startsWith('"') ? part : change(part)));
const reference = /(?<![\w.])([A-G])(\d)(?![\w.(])/g;
const edits: Record<string, (formula: string) => string> = {
  "three columns inserted before the first": (formula) =>
    outsideTexts(formula, (part) => part.replace(reference, (_, column: string, row: string) => String.fromCharCode(column.charCodeAt(0) + 3) + row)),
  "filled down by 98 rows": (formula) => outsideTexts(formula, (part) => part.replace(reference, (_, column: string, row: string) => column + String(Number(row) + 98))),
  "moved to another sheet": (formula) => outsideTexts(formula, (part) => part.replace(/(?<![\w.:])([A-G]\d(?::[A-G]\d)?)(?![\w.(])/g, "'Old sheet'!$1")),
  "written in small letters with spaces": (formula) => outsideTexts(formula, (part) => part.replace(/([,+])/g, "$1 ")),
};

describe.each(Object.entries(edits))("%s", (name, edit) => {
  test.each(formulas)("%s", (formula) => {
    /* A series takes its range apart, and the cells of a range on another sheet are written one by one with their sheet. */
    const native = toNative(formula);
    expect(native.refused).toEqual([]);
    const edited = name === "moved to another sheet" ? toNative(edit(formula)).formula : edit(native.formula);
    const back = fromNative(edited);
    expect(back.refused).toEqual([]);
    const wanted = name.startsWith("written") ? formula : edit(formula);
    const plain = (text: string): string => (name.startsWith("written") ? text.replace(/\s/g, "") : text);
    expect(plain(back.formula)).toBe(plain(wanted));
    expect(back.calls.every(({ certain }) => certain)).toBe(true);
  });
});

describe("arithmetic that somebody has changed", () => {
  const changed = (id: string) => `the arithmetic of ${id} in this formula has been changed since, so it stays as it is`;

  test.each([
    ["another constant", "=CLV(A2,80%)", "1-80%", "1-85%", "CLV"],
    ["another operator", "=CLV.SIMPLE(A2,B2,C2)", "A2*B2", "A2+B2", "CLV.SIMPLE"],
    ["one of two references", "=CLV(A2,B2)", "A2/(1-B2)", "A2/(1-B3)", "CLV"],
    ["another error", "=CLV(A2,B2)", "#NUM!", "#N/A", "CLV"],
    ["something in front", "=CLV.SIMPLE(A2,B2,C2)", "=A2", "=7+A2", "CLV.SIMPLE"],
    ["a factor behind the mark", "=CAC.MAX(A2)", '")', '")*2', "CAC.MAX"],
    ["one of two calls", "=CLV(A2,B2)+CAC.MAX(C2)", "C2/3", "C2/4", "CAC.MAX"],
    ["the kept range", "=CLV.SERIES(B2:D2,E2)", "ROWS(B2:D2)", "ROWS(B2:E2)", "CLV.SERIES"],
    ["brackets of one's own", "=CLV(A2,B2)", "(1-B2)", "(1-(B2))", "CLV"],
    ["a name in the mark", "=CLV(A2,B2)", "CLV(margin,retention)", "CLV(margin,retention,discount)", "CLV"],
  ])("is left alone and reported: %s", (_, formula, from, to, id) => {
    const native = toNative(formula).formula;
    const edited = native.replace(from, to);
    expect(edited).not.toBe(native);
    const back = fromNative(edited);
    expect(back.formula).toBe(edited);
    expect(back.refused.map(({ reason }) => reason)).toEqual([changed(id)]);
  });

  test("is left alone where the function itself would write it otherwise", () => {
    const edited = toNative("=CLV(A2,B2)").formula.replaceAll("B2", "0.8");
    expect(fromNative(edited).refused.map(({ reason }) => reason)).toEqual([changed("CLV")]);
  });

  test("a sum added behind the mark does not touch what it closes", () => {
    expect(fromNative(`${toNative("=CAC.MAX(A2)").formula}+5`).formula).toBe("=CAC.MAX(A2)+5");
    expect(fromNative(`${toNative("=CAC.MAX(A2)").formula}>5`).formula).toBe("=CAC.MAX(A2)>5");
  });
});

describe("native arithmetic without a mark", () => {
  test.each([
    ["=CLV(A2,B2,C2)", '=CLV(A2,B2,C2,"begin")'],
    ["=CLV(A2,B2,C2,\"end\",D2)", '=CLV(A2,B2,C2,"end",D2)'],
    ["=CLVCAC(A2,B2)", "=CLVCAC(A2,B2)"],
    ["=CXLV(A2,B2,C2,D2,E2)", "=CXLV(A2,B2,C2,D2,E2)"],
    ["=ROUND(CAC.PAYBACK(A2,B2,C2,D2),1)", '=ROUND(CAC.PAYBACK(A2,B2,C2,D2,,"begin"),1)'],
  ])("%s is recognised, as not certain", (formula, restored) => {
    const back = fromNative(toNative(formula, { mark: false }).formula);
    expect(back.formula).toBe(restored);
    expect(back.calls.map(({ certain }) => certain)).toEqual([false]);
  });

  test.each(["=A1*B1", "=A1/3", "=(A1-B1)/B1", "=A1/(1-B1)", "=A1*(1-EXP(-(B1*C1)))", "=A1*((1+B1)^(C1/365)-1)", "=SUM(A1:A9)/B1"])(
    "%s is anybody's own and is left alone",
    (formula) => {
      expect(fromNative(formula)).toEqual({ formula, calls: [], refused: [] });
    },
  );

  test("is clean where the mark is switched off", () => {
    for (const { id, arguments: args } of catalogue) {
      const call = `=1+${id}(${args.map((_, place) => `${String.fromCharCode(65 + place)}2`).join(",")})`;
      expect(toNative(call, { mark: false }).formula).not.toMatch(/N\("/);
    }
  });
});

describe("what Excel does not take", () => {
  test("is refused with its measure", () => {
    const long = `=${Array.from({ length: 60 }, () => 'CAC.PAYBACK(A2,B2,C2,D2,E2,F2)').join("+")}`;
    expect(toNative(long).refused[0]!.reason).toMatch(/^the formula would be \d+ characters long, and Excel takes 8192/);
    const deep = `=${"ABS(".repeat(62)}CLV.LINEAR(A2,B2,C2,D2)${")".repeat(62)}`;
    expect(toNative(deep).refused[0]!.reason).toMatch(/^the formula would be nested \d+ levels deep, and Excel takes 64/);
    const wordy = `=CLV.TIER(A2,{1,2},{"${"a".repeat(90)}","${"b".repeat(90)}","${"c".repeat(90)}"})`;
    expect(toNative(wordy).refused[0]!.reason).toMatch(/the mark .* \d+ characters long, and Excel takes 255/);
    expect(toNative(wordy, { mark: false }).refused).toEqual([]);
  });
});
