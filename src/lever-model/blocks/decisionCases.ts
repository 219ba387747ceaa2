import { leftOut, moversOf, runLines } from "../equations/decision";
import { periodsShown } from "../equations/periodsShown";
import { calculated, fixed, label, unit } from "../plan/cells";
import { Draft, type DraftCell, type TableDraft } from "../plan/draft";
import { formatOf, formats } from "../plan/formats";
import { decidedLabel, decidedWords, isDecidable, isRow } from "../state/decision";
import type { DecidedOn } from "../state/words";
import { native, writeChain } from "./chain";
import type { Context } from "./context";

const cases = ["base", "after", "cautious"] as const;
const along = (cell: DraftCell): Record<string, DraftCell> => Object.fromEntries(cases.map((one) => [one, cell]));

/** The cases behind the decision: today, with the change, and with a part of it at full costs; then margin by margin. */
export function decisionCases({ model, options }: Context): Draft | null {
  const { on } = model.decision;
  if (!isDecidable(on)) return null;
  const sheet = new Draft("decision-cases", `${options.sheetPrefix}Decision cases`, "calculation", [50, 18, 14, 14, 14, 14, 14, 14], options.protect);
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
  marginByMargin(sheet, periodsShown(model));
  return sheet;
}

/** What the equations leave out: costs of the change itself, and costs that the cautious case spends in vain. */
function worth(table: TableDraft, on: DecidedOn): void {
  const { sheet } = table;
  const row = (id: string, name: string, of: string, formula: string, format: string) => table.row(id, { label: label(name), unit: unit(of), ...along(calculated(formula, format)) });
  sheet.heading("With all costs of the change", "dcs/costs");
  row("run_rows", "Run cost of the row", "{money} / {period}", runLines.map((line) => `{dcs/${line}}`).join("+"), formats.money);
  row("run_more", "Run cost besides, and spent in vain", "{money} / {period}", "{dcs/decided}*({dcs/run_rows.after}-{dcs/run_rows}+{ctl/counted}*{dec/run_cost})", formats.money);
  row("once_more", "One-off cost besides, and spent in vain, per customer", "{money}", "{dcs/decided}*({dcs/one_off_cost.after}-{dcs/one_off_cost}+{dec/one_off}/{dcs/customers})", formats.money);
  row("launch", "Launch of 1c", "{money}", `IF({dcs/new_customers}>0,{${on === "1c" ? "dcs/reached" : "dcs/nothing"}}*{wrk/launch_cost},0)`, formats.whole);
  row("launch_more", "Launch spent in vain", "{money}", "{dcs/decided}*({dcs/launch.after}-{dcs/launch})", formats.whole);
  row("costs_more", "Costs besides over the lifetime, per customer", "{money}", "{dcs/run_more}*{dcs/multiple}+{dcs/once_more}", formats.money);
  row("cxlv", "CXLV with all costs", "{money}", "{dcs/net}-{dcs/costs_more}", formats.money);
  row("worth", "Customer equity with all costs", "{money}", "{dcs/equity}-{dcs/customers}*{dcs/costs_more}-{dcs/launch_more}", formats.whole);
  row("told", "Referral, influence and knowledge value", "{money} / {period}", native("referrals * (share_new * base_value + (1 - share_new) * acquisition_cost - referral_reward) + influence_value + knowledge_value", (name) => `dcs/${name}`), formats.money);
}

function marginByMargin(sheet: Draft, count: number): void {
  sheet.blank();
  sheet.heading("What a customer has brought after each margin, all costs counted", "dgain/heading");
  const table = sheet.table("dgain", ["period", "unpaid", ...cases, "gain", "cautiousGain", "nothing"], "gain");
  table.head({ period: "Margins so far", unpaid: "Paid back after", base: "Today", after: "With the change", cautious: "Cautious case", gain: "Gain", cautiousGain: "Gain, cautious", nothing: "Paid back" }, "head");
  const sum = (ratio: string) => `IF({.period}=0,0,IF(${ratio}=1,{.period},(1-${ratio}^{.period})/(1-${ratio})))`;
  const brought = (one: string): string => {
    const of = (line: string) => `{dcs/${line}.${one}}`;
    const business = `${of("new_customers")}*({wrk/new_margin}*${of("new_falls")}*${sum(of("new_ratio"))}-{wrk/new_cac})-${of("launch")}-${of("launch_more")}+${of("faster_cash")}`;
    const saved = `${of("served")}*(${sum(of("ratio"))}-${sum(`(${of("ratio")}*(1-${of("cost_decline")}))`)})`;
    return `${of("falls")}*((${of("earned")}-${of("run_more")})*${sum(of("ratio"))}+${saved})+${of("told")}*${of("falls")}*${sum(of("level"))}-${of("acquisition_cost")}-${of("one_off_cost")}-${of("once_more")}+(${business})/${of("customers")}`;
  };
  for (let at = 0; at <= count; at += 1) {
    table.row(at === count ? "last" : String(at), {
      period: { number: at, style: "calculation", format: "0" },
      unpaid: calculated("IF({.gain}<0,{.period}+1,0)", "0"),
      ...Object.fromEntries(cases.map((one) => [one, calculated(brought(one), formats.money)])),
      gain: calculated("{.after}-{.base}", formats.signedMoney),
      cautiousGain: calculated("{.cautious}-{.base}", formats.signedMoney),
      nothing: fixed(0, formats.money),
    });
  }
}
