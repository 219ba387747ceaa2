import type { PlanSheet } from "../../src/lever-model/plan/plan";
import { tagOf } from "../../src/lever-model/plan/tag";
import { chartName, chartOwner } from "../../src/workbook/chartName";

const sheet = (first: string): PlanSheet => ({
  id: "customer-value", name: "Customer value", tab: "summary", widths: [], freeze: { rows: 0, columns: 0 },
  rows: [{ id: "", row: 0, cells: [{ column: 0, content: { kind: "text", text: first }, style: "title", format: null }] }],
  print: { area: "", titleRows: null, landscape: true, onePage: false, starts: [] }, validations: [], formats: [], charts: [], protected: false,
});

test("a chart of a model has its sheet's tag in its name, any other one the id of its sheet, whatever A1 says", () => {
  expect(chartName(chartOwner(sheet(tagOf("m1", "summary"))), "bridge")).toBe("cxlv/m1/summary/bridge");
  expect(chartName(chartOwner(sheet("Customers and what they are worth")), "alive")).toBe("customer-value/alive");
});
