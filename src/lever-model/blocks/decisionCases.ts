import { leftOut, moversOf, runLines } from "../equations/decision";
import { calculated, fixed, label, unit } from "../plan/cells";
import { Draft, type DraftCell, type TableDraft } from "../plan/draft";
import { formatOf, formats } from "../plan/formats";
import { decidedLabel, decidedWords, isDecidable, isRow } from "../state/decision";
import type { DecidedOn } from "../state/words";
import { native, writeChain } from "./chain";
import type { Context } from "./context";

const cases = ["base", "after", "cautious"] as const;
const along = (cell: DraftCell): Record<string, DraftCell> => Object.fromEntries(cases.map((one) => [one, cell]));

/** The cases behind the decision: today, with the change, and with a part of it at full costs. */
export function decisionCases({ model, options }: Context): Draft | null {
  const { on } = model.decision;
  if (!isDecidable(on)) return null;
  const sheet = new Draft("decision-cases", `${options.sheetPrefix}Decision cases`, "calculation", [60, 18, 14, 14, 14], options.protect);
  sheet.landscape = false;
  sheet.opening(`${model.scope.name}: cases behind the decision`, `The equations of the sheet Calculations for one change: ${decidedLabel(on)}.`);
  const table = sheet.table("dcs", ["label", "unit", ...cases], "base", true);
  table.head({ label: "Line", unit: "Unit", base: "Today", after: "With the change", cautious: "Cautious case" });
  sheet.freezeHere();
  sheet.heading("What is changed, and how much of it is reached", "dcs/change");
  table.row("reached", { label: label("Share of the change"), unit: unit("%"), base: fixed(0, "0%"), after: fixed(1, "0%"), cautious: calculated("{dec/cautious}", "0%") });
  table.row("decided", { label: label("Decided"), unit: unit("1 for yes"), base: fixed(0, "0"), after: fixed(1, "0"), cautious: fixed(1, "0") });
  table.row("nothing", { label: label("Rows that stay as they are"), unit: unit("%"), ...along(fixed(0, "0%")) });
  if (!isRow(on)) {
    const { label: name, unit: of, kind } = decidedWords(on);
    table.row("changed", { label: label(name), unit: unit(of), ...along(calculated(`{scn/${on}.base}+{dcs/reached}*({dec/value}-{scn/${on}.base})`, formatOf[kind])) });
  }
  const moved = moversOf(on);
  writeChain(table, {
    columns: cases,
    input: (id) => (id === on ? "{dcs/changed}" : `{scn/${id}.base}`),
    reach: (mover) => (moved.has(mover) ? "dcs/reached" : "dcs/nothing"),
    instead: Object.fromEntries(leftOut(on).map((id) => [`change_${id}`, "dcs/nothing"])),
  });
  worth(table, on);
  eachMargin(table);
  return sheet;
}

/** What the equations leave out: costs of the change itself, and costs that the cautious case spends in vain. */
function worth(table: TableDraft, on: DecidedOn): void {
  const row = rowsOf(table);
  table.sheet.heading("With all costs of the change", "dcs/costs");
  row("run_rows", "Run cost of the row", "{money} / {period}", runLines.map((line) => `{dcs/${line}}`).join("+"), formats.money);
  row("run_more", "Run cost besides, and spent in vain", "{money} / {period}", "{dcs/decided}*({dcs/run_rows.after}-{dcs/run_rows}+{ctl/counted}*{dec/run_cost})", formats.money);
  row("once_more", "One-off cost besides, and spent in vain, per customer", "{money}", "{dcs/decided}*({dcs/one_off_cost.after}-{dcs/one_off_cost}+{dec/one_off}/{dcs/customers})", formats.money);
  row("launch", "Launch of 1c", "{money}", `IF({dcs/new_customers}>0,{${on === "1c" ? "dcs/reached" : "dcs/nothing"}}*{wrk/launch_cost},0)`, formats.whole);
  row("launch_more", "Launch spent in vain", "{money}", "{dcs/decided}*({dcs/launch.after}-{dcs/launch})", formats.whole);
  row("costs_more", "Costs besides over the lifetime, per customer", "{money}", "{dcs/run_more}*{dcs/multiple}+{dcs/once_more}", formats.money);
  row("own_value", "CLV with all costs", "{money}", "{dcs/clv}-{dcs/costs_more}", formats.money);
  row("cxlv", "CXLV with all costs", "{money}", "{dcs/net}-{dcs/costs_more}", formats.money);
  row("worth", "Customer equity with all costs", "{money}", "{dcs/equity}-{dcs/customers}*{dcs/costs_more}-{dcs/launch_more}", formats.whole);
  row("told", "Referral, influence and knowledge value", "{money} / {period}", native("referrals * referral_worth + influence_value + knowledge_value", (name) => `dcs/${name}`), formats.money);
}

/** What is paid at the start, and the streams that come margin by margin: the first of each, and what is kept of it from one to the next. */
function eachMargin(table: TableDraft): void {
  const row = rowsOf(table);
  table.sheet.heading("What every margin brings", "dcs/margins");
  row("first_margin", "First margin before cost to serve, kept with q", "{money}", "{dcs/falls}*({dcs/earned}-{dcs/run_more}+{dcs/served})", formats.money);
  row("first_served", "First cost to serve", "{money}", "{dcs/falls}*{dcs/served}", formats.money);
  row("served_ratio", "Cost to serve kept from period to period", "ratio", "{dcs/ratio}*(1-{dcs/cost_decline})", formats.number);
  row("first_told", "First referral, influence and knowledge value, kept without growth", "{money}", "{dcs/falls}*{dcs/told}", formats.money);
  row("first_new", "First margin of new customers (1c) for each customer there is", "{money}", "{dcs/new_customers}*{wrk/new_margin}*{dcs/new_falls}/{dcs/customers}", formats.money);
  row("start", "Paid at the start", "{money}", "{dcs/acquisition_cost}+{dcs/one_off_cost}+{dcs/once_more}+({dcs/new_customers}*{wrk/new_cac}+{dcs/launch}+{dcs/launch_more}-{dcs/faster_cash})/{dcs/customers}", formats.money);
}

type Row = (id: string, name: string, of: string, formula: string, format: string) => void;

/** Adds rows with one formula for all cases. */
const rowsOf = (table: TableDraft): Row => (id, name, of, formula, format) => table.row(id, { label: label(name), unit: unit(of), ...along(calculated(formula, format)) });
