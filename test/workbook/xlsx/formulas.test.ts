import { catalogue } from "../../../src/clv/index";
import { namedLambda } from "../../../src/clv/portable/namedLambda";
import { FileFormulas } from "../../../src/workbook/xlsx/formulas";

const formulas = new FileFormulas(["CLV", "CLV.SIMPLE", "CXLV.PREMIUM", "CLVCAC"]);

const pairs: readonly (readonly [sheet: string, file: string])[] = [
  ["=CLV(250,80%,10%)", "_xldudf_CLV(250,80%,10%)"],
  ["=CLV.SIMPLE(A1:A3,2,3)", "_xldudf_CLV_SIMPLE(A1:A3,2,3)"],
  ["=IFERROR(CLVCAC(CLV(1,0.5),B2),0)", "IFERROR(_xldudf_CLVCAC(_xldudf_CLV(1,0.5),B2),0)"],
  ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=SORT(FILTER(A1:A9,A1:A9>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>1))"],
  ["=LET(x,A1,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
  ["=LAMBDA(m,r,m*r)(2,3)", "_xlfn.LAMBDA(_xlpm.m,_xlpm.r,_xlpm.m*_xlpm.r)(2,3)"],
  [
    "=LAMBDA(m,[r],IF(ISOMITTED(r),m,m*r+SUM(Table1[cost],[other])))",
    "_xlfn.LAMBDA(_xlpm.m,_xlop.r,IF(_xlfn.ISOMITTED(_xlpm.r),_xlpm.m,_xlpm.m*_xlpm.r+SUM(Table1[cost],[other])))",
  ],
  ["=NATIVE.CLV(A1,0.8)", "NATIVE.CLV(A1,0.8)"],
  ["=SUM(SEQUENCE(3))", "SUM(_xlfn.SEQUENCE(3))"],
  ['="CLV(" & "XLOOKUP("', '"CLV(" & "XLOOKUP("'],
  ["='CLV(1)'!A1+CLV", "'CLV(1)'!A1+CLV"],
  ["=STDEV.S(A1:A3)", "_xlfn.STDEV.S(A1:A3)"],
];

test.each(pairs)("%s is held in files as %s", (sheet, file) => expect(formulas.toFile(sheet)).toBe(file));
test.each(pairs)("%s comes back from %s", (sheet, file) => expect(formulas.fromFile(file)).toBe(sheet));

test.each(catalogue.flatMap((entry) => (namedLambda(entry).ok ? [entry] : [])).map((entry) => [entry.id, entry] as const))(
  "the named LAMBDA of %s survives in a file",
  (_id, entry) => {
    const lambda = namedLambda(entry);
    if (!lambda.ok) throw new Error(lambda.failure.message);
    const held = formulas.toFile(lambda.value.formula);
    expect(held).toMatch(/^_xlfn\.LAMBDA\(_xlpm\./);
    expect(held.match(/\[/g)).toBeNull();
    expect(formulas.fromFile(held)).toBe(lambda.value.formula);
  },
);

test("a function saved under a namespace is the same function", () => {
  expect(formulas.fromFile("_xldudf_CLVX_CLV_SIMPLE(1,2,3)")).toBe("=CLV.SIMPLE(1,2,3)");
});

test("another add-in's function is left as it stands", () => {
  expect(formulas.fromFile("_xldudf_OTHER_THING(1)")).toBe("=_xldudf_OTHER_THING(1)");
});

test("names in lower case, as LibreOffice writes them, are known", () => {
  expect(formulas.fromFile("_xldudf_clv(1,2)")).toBe("=CLV(1,2)");
});

test.each(["=CLV(1,2)", "=SEQUENCE(3)", "=A1:A3*2", "=SUM(A1:A3*B1:B3)", "=LET(x,1,x)", "={1,2}*2", "=NATIVE.CLV(1,2)"])(
  "%s is a dynamic array",
  (formula) => expect(formulas.isArray(formula)).toBe(true),
);
test.each(["=A1*2", "=SUM(A1:A3)", "=AVERAGE(A1:A3,5)", '="a:b"&A1', "=-1+2"])("%s is a plain formula", (formula) =>
  expect(formulas.isArray(formula)).toBe(false),
);
