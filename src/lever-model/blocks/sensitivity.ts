import { leverIds, retentionStepOf, swingIds } from "../equations/cases";
import { calculated, inputNumber, label, optionalNumber, unit, written } from "../plan/cells";
import { Draft, type DraftChart } from "../plan/draft";
import { formatOf, formats } from "../plan/formats";
import { assumptions } from "../state/assumptions";
import { levers } from "../state/levers";
import type { LeverModel } from "../state/state";
import type { LeverId } from "../state/words";
import { breakEven } from "./breakEven";
import type { Context } from "./context";
import { rowTornado } from "./rowTornado";
import { subtitleCell } from "./subtitle";

export interface Swing {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly format: string;
  readonly lever: boolean;
}

/** What the tornado moves: assumptions with a low and a high case, and how much of each lever is reached. */
export const swings = (model: LeverModel): readonly Swing[] => [
  ...swingIds(model).map((id) => ({ id: id, label: assumptions[id].label, unit: assumptions[id].unit, format: formatOf[assumptions[id].kind], lever: false })),
  ...leverIds.map((lever) => ({ id: `reach_${lever}`, label: `Reach of ${levers[lever].label}`, unit: "% of the target", format: "0%", lever: true })),
];

const offsets = [-3, -2, -1, 0, 1, 2, 3] as const;

/** Block 7: what matters most, and lifetime value for retention and discount rates around today's. */
export function sensitivity({ model, evaluation, options }: Context): Draft {
  const rows = swings(model);
  const sheet = new Draft("sensitivity", `${options.sheetPrefix}Sensitivity`, "result", [44, 16, 12, 12, 13, 13, 13, 13, 12, 9, 18], options.protect);
  sheet.opening(`${model.scope.name}: sensitivity`, "Which input moves CXLV at the target most, each between its low and its high case, the others as they are.");
  const first = rows[0]!.id;
  const final = rows.at(-1)!.id;
  sheet.add("sensitivity/finding", new Map([[1, written('INDEX({sens/FIRST.label:sens/LAST.label},MATCH(1,{sens/FIRST.rank:sens/LAST.rank},0))&" matters most: CXLV between "&FIXED({calc/net.target}+MIN({top/1.low},{top/1.high}),0)&" and "&FIXED({calc/net.target}+MAX({top/1.low},{top/1.high}),0)'.replaceAll("FIRST", first).replaceAll("LAST", final), "finding")]]));
  sheet.add("sensitivity/subtitle", new Map([[1, subtitleCell("Change of CXLV at the target")]]));
  const chartRow = sheet.next;
  sheet.blank(21);
  sheet.heading("Sorted by range");
  const top = sheet.table("top", ["label", "rank", "low", "high"], "label");
  top.head({ label: "Input (low … high)", rank: "Rank", low: "Change at low", high: "Change at high" });
  const pick = (column: string) => `INDEX({sens/${first}.${column}:sens/${final}.${column}},MATCH({.rank},{sens/${first}.rank:sens/${final}.rank},0))`;
  rows.forEach((_, at) => {
    top.row(String(at + 1), {
      label: written(`${pick("label")}&" ("&${pick("span")}&")"`),
      rank: { number: at + 1, style: "calculation", format: "0" },
      low: calculated(pick("lowChange"), formats.signedMoney),
      high: calculated(pick("highChange"), formats.signedMoney),
    });
  });
  sheet.blank();
  sheet.heading("Low and high case of every input");
  const table = sheet.table("sens", ["label", "unit", "low", "high", "atLow", "atHigh", "lowChange", "highChange", "range", "rank", "span"], "range");
  table.head({ label: "Input", unit: "Unit", low: "Low", high: "High", atLow: "CXLV at low", atHigh: "CXLV at high", lowChange: "Change at low", highChange: "Change at high", range: "Range", rank: "Rank", span: "Low … high" });
  for (const { id, label: name, unit: of, format, lever } of rows) {
    table.row(id, {
      label: label(name),
      unit: unit(of),
      low: lever ? inputNumber(model.sensitivity.reach[id.slice("reach_".length) as LeverId].low, format, `sensitivity.reach.${id.slice("reach_".length)}.low`) : calculated(`{in/${id}.low}`, format),
      high: lever ? inputNumber(model.sensitivity.reach[id.slice("reach_".length) as LeverId].high, format, `sensitivity.reach.${id.slice("reach_".length)}.high`) : calculated(`{in/${id}.high}`, format),
      atLow: calculated(`{swing/net.${id}_low}`, formats.money),
      atHigh: calculated(`{swing/net.${id}_high}`, formats.money),
      lowChange: calculated("{.atLow}-{calc/net.target}", formats.signedMoney),
      highChange: calculated("{.atHigh}-{calc/net.target}", formats.signedMoney),
      range: calculated("ABS({.atHigh}-{.atLow})", formats.money),
      /* Equal ranges keep the order of the table, so that every rank exists once. */
      rank: calculated(`RANK({.range},{sens/${first}.range:sens/${final}.range})+COUNTIF({sens/${first}.range}:{.range},{.range})-1`, "0"),
      span: written(`${spanText(format, "{.low}")}&" … "&${spanText(format, "{.high}")}`, "note"),
    });
  }
  sheet.charts.push({ ...tornadoChart(model), place: { row: chartRow, column: 1, rows: 20, columns: 7 } });
  sheet.blank();
  rowTornado(sheet, model);
  sheet.blank();
  breakEven(sheet);
  sheet.blank();
  grid(sheet, model, evaluation.numbers["retention"]!);
  return sheet;
}

/* FIXED writes the decimal sign of the reader's language, which a format inside TEXT would not. */
const spanText = (format: string, cell: string): string => (format.endsWith("%") ? `FIXED({ctl/hundred}*${cell},1)&"%"` : `FIXED(${cell},IF(ABS(${cell})<1,3,0))`);

export function tornadoChart(model: LeverModel): Omit<DraftChart, "place"> {
  const last = `top/${swings(model).length}`;
  return {
    id: "tornado", kind: "bars", title: "sensitivity/finding", subtitle: "sensitivity/subtitle", format: formats.whole,
    alt: "Tornado: for each input the change of CXLV at its low and at its high case, widest range first; the numbers stand in the table of the sheet Sensitivity.",
    axis: { category: "", value: `Change of CXLV at the target, ${model.scope.currency}` },
    series: [
      { name: "Low case", from: "top/1", to: last, categories: "label", column: "low", colour: "base", labels: false },
      { name: "High case", from: "top/1", to: last, categories: "label", column: "high", colour: "target", labels: false },
    ],
  };
}

function grid(sheet: Draft, model: LeverModel, retention: number): void {
  sheet.heading("CLV before acquisition for retention (down) and discount rate per year (across), at today's margin");
  const keys = offsets.map((_, at) => `g${at}`);
  const table = sheet.table("grid", ["label", "retention", ...keys], "retention", true);
  table.row("step_retention", { label: label("Step of retention"), retention: optionalNumber(retentionStepOf(model, retention), formats.share, "sensitivity.retentionStep") });
  table.row("step_discount", { label: label("Step of the discount rate"), retention: inputNumber(model.sensitivity.discountStep, formats.share, "sensitivity.discountStep") });
  table.head({ label: "Steps away", retention: "", ...Object.fromEntries(offsets.map((offset, at) => [`g${at}`, { number: offset, style: "head" as const, format: "+0;-0;0" }])) }, "offset");
  table.row("discount", { label: label("Discount rate per year"), retention: { text: "Retention", style: "head" }, ...Object.fromEntries(keys.map((key) => [key, calculated("{calc/discount_year.base}+{grid/offset}*{grid/step_discount}", formats.share, "total")])) });
  table.row("period", { label: label("Discount rate per period"), ...Object.fromEntries(keys.map((key) => [key, calculated("(1+{grid/discount})^(1/{ctl/periods_per_year})-1", formats.share)])) });
  offsets.forEach((offset, at) => {
    const q = "{.retention}*(1+{calc/growth.base})/(1+{grid/period})";
    const sum = (ratio: string): string => `IF({ctl/horizon}=0,1/(1-${ratio}),(1-(${ratio})^{ctl/horizon})/(1-${ratio}))`;
    /* The cost to serve is a stream of its own, which falls with tenure. */
    const margins = `(({calc/base_margin.base}+{calc/served.base})*${sum(q)}-{calc/served.base}*${sum(`${q}*(1-{calc/cost_decline.base})`)})`;
    const falls = "(1-{ctl/renewing}*(1-{.retention}))/(1+{grid/period})^{ctl/delay}";
    const value = `IF(OR({.retention}<0,{.retention}>1,{grid/discount}<0,${q}>=1),"–",${margins}*${falls})`;
    table.row(String(at), {
      label: { number: offset, style: "note", format: "+0;-0;0" },
      retention: calculated("{calc/retention.base}+{.label}*{grid/step_retention.retention}", formats.share, "total"),
      ...Object.fromEntries(keys.map((key) => [key, calculated(value, formats.whole)])),
    });
  });
  const [from, to] = ["grid/0.g0", `grid/${offsets.length - 1}.g${offsets.length - 1}`];
  sheet.formats.push({ from: "grid/3.g3", to: "grid/3.g3", formula: "TRUE", look: "outlined" }, { from, to, look: "heat" });
  sheet.note("The middle cell is today. A dash: no finite value, or a rate outside its range.");
}
