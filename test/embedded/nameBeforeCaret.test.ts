import { nameBeforeCaret } from "../../src/embedded/bridge/nameBeforeCaret";

test.each([
  ["=CL", "CL"],
  ["=CLV.FI", "CLV.FI"],
  ["=1+cl", "cl"],
  ["=IF(A1>0,CLV", "CLV"],
  ["=SUM(A1,B2", "B2"],
  ["= Año", "Año"],
])("in %s the name %s is being typed", (before, name) => {
  expect(nameBeforeCaret(before)).toBe(name);
});

test.each(["=", "=CLV(", "=CLV(250,80%", "=CLV(250,80%,10%)", "=A1*2", '=CLV(250,0.8,0.1,"end', "='My sheet'!", ""])("in %s none is", (before) => {
  expect(nameBeforeCaret(before)).toBeNull();
});
