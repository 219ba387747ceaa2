import type { PlanCell, PlanRow, PlanSheet, Style } from "../../src/lever-model/plan/plan";

const cell = (column: number, content: PlanCell["content"], style: Style, format: string | null = null, note?: string): PlanCell => ({ column, content, style, format, ...(note === undefined ? {} : { note }) });
const text = (column: number, words: string, style: Style = "label"): PlanCell => cell(column, { kind: "text", text: words }, style);
const row = (number: number, id: string, cells: readonly PlanCell[], more: Partial<PlanRow> = {}): PlanRow => ({ id, row: number, cells: [text(0, id, "id"), ...cells], ...more });

/** Two sheets that have everything a sheet of a model can have, each once. */
export const smallSheets = (protect: boolean): readonly PlanSheet[] => [
  {
    id: "results",
    name: "Results",
    tab: "result",
    widths: [2, 30, 12],
    freeze: { rows: 2, columns: 2 },
    print: { area: "$B$2:$C$20", titleRows: "$2:$2", landscape: true, onePage: false, starts: [] },
    protected: protect,
    validations: [],
    formats: [
      { range: "C3:C3", formula: "$C$3<0", look: "failed" },
      { range: "C3:C4", look: "heat" },
    ],
    charts: (["waterfall", "columns", "bars", "line"] as const).map((kind, at) => ({
      id: kind,
      kind,
      title: "Results!$B$1",
      subtitle: "Results!$B$1",
      alt: `What the ${kind} show`,
      format: "0.0",
      axis: { category: "", value: "Value" },
      place: { row: 5 + at * 4, column: 1, rows: 4, columns: 2 },
      series: [
        { name: "Support", values: "Inputs!$C$3:$C$4", categories: "Inputs!$B$3:$B$4", colour: "none", labels: false },
        { name: "Total", values: "Results!$C$3:$C$4", categories: "Inputs!$B$3:$B$4", colour: "total", labels: true },
      ],
    })),
    rows: [
      row(0, "cxlv/small/results", [text(1, "Results", "title")], { height: 24 }),
      row(1, "head", [text(2, "Value", "head")]),
      row(2, "sum", [text(1, "Sum"), cell(2, { kind: "formula", formula: "=SUM(Inputs!$C$3:$C$4)" }, "total", "0.00")], { outline: 1 }),
      row(3, "holds", [text(1, "Holds"), cell(2, { kind: "formula", formula: "=Inputs!$C$4>0" }, "check")], { outline: 1 }),
    ],
  },
  {
    id: "inputs",
    name: "Inputs",
    tab: "input",
    widths: [2, 30, 12],
    freeze: { rows: 0, columns: 2 },
    print: { area: "$B$2:$C$6", titleRows: null, landscape: false, onePage: false, starts: [] },
    protected: protect,
    validations: [
      { range: "C3", kind: "between", min: 0, max: 1, message: "A share should be a number from 0 to 1." },
      { range: "C5", kind: "list", source: "on,off", message: "Choose on or off." },
    ],
    formats: [],
    charts: [],
    rows: [
      row(0, "cxlv/small/inputs", [text(1, "c1", "id"), text(2, "c2", "id")]),
      row(1, "head", [text(1, "Inputs", "heading")]),
      row(2, "share", [text(1, "Share"), cell(2, { kind: "number", value: 0.5 }, "input", "0.0%", "Where it comes from")]),
      row(3, "amount", [text(1, "Amount"), cell(2, { kind: "number", value: 7 }, "input", "#,##0")]),
      row(4, "use", [text(1, "Use"), text(2, "on", "input")]),
      row(5, "flag", [text(1, "2024", "text"), cell(2, { kind: "flag", value: true }, "input")]),
    ],
  },
];
