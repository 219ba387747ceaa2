import { calculated, dayCell, inputNumber, inputText, label, listedWord, note, unit, written } from "../plan/cells";
import { Draft, type TableDraft } from "../plan/draft";
import { formatOf, formats } from "../plan/formats";
import { causalShares, gradeMeanings } from "../state/assumptions";
import { decidedGroup, decidedLabel, decidedWords, isDecidable, isRow } from "../state/decision";
import { driversOf, keysOf } from "../state/defaults";
import { drivers } from "../state/levers";
import type { LeverModel } from "../state/state";
import type { DecidedOn } from "../state/words";
import type { Context } from "./context";
import { subtitleCell } from "./subtitle";

/** One page for one decision: the change, what it costs, what it is worth, when it is paid back and how sure that is. */
export function decision({ model, options }: Context): Draft | null {
  const { decision: asked } = model;
  const { on } = asked;
  if (!isDecidable(on)) return null;
  const sheet = new Draft("decision", `${options.sheetPrefix}Decision`, "summary", [46, 17, 17, 17, 14, 17], options.protect);
  const name = `${decidedGroup(on)}: ${decidedLabel(on)}`;
  sheet.opening(`${model.scope.name}: decision`, "One change against today, with everything it costs; the cautious case reaches a part of it at full costs.");
  const table = sheet.table("dec", ["label", "value", "about"], "value");
  table.row("question", { label: { ...inputText(asked.question === "" ? name : asked.question, "decision.question"), style: "finding" } }, { height: 24 });
  sheet.add("dec/finding", new Map([[1, written(finding, "finding")]]), { height: 22 });
  sheet.add("dec/subtitle", new Map([[1, subtitleCell("Change of CXLV per customer")]]));
  sheet.blank();
  changed(sheet, table, model, on);
  sheet.blank();
  sheet.heading("What it costs");
  table.row("run_cost", { label: label("Run cost per customer and period, besides the row's"), value: inputNumber(asked.runCost, formats.money, "decision.runCost"), about: unit("{money} / {period}") });
  table.row("one_off", { label: label("One-off cost, besides the row's"), value: inputNumber(asked.oneOff, formats.whole, "decision.oneOff"), about: unit("{money}") });
  table.row("run_all", { label: label("Run cost, all"), value: calculated("{dcs/run_rows.after}+{dcs/run_more.after}", formats.money, "total"), about: unit("{money} / {period}") });
  table.row("once_all", { label: label("One-off cost, all"), value: calculated("({dcs/one_off_cost.after}+{dcs/once_more.after})*{dcs/customers.after}+{dcs/launch.after}", formats.whole, "total"), about: unit("{money}") });
  sheet.blank();
  sheet.heading("What it is worth");
  outcomes(sheet);
  for (const [key, line] of [["revenue", "lifetime_revenue"], ["costs", "lifetime_costs"], ["profit", "own"]] as const) {
    table.row(`percent_${key}`, { label: label(`Change of CXLV in % of lifetime ${key} today`), value: calculated(`IF({dcs/${line}.base}=0,"–",{out/cxlv.change}/{dcs/${line}.base})`, formats.signedShare) });
  }
  sheet.blank();
  sheet.heading("When it is paid back, and how sure that is");
  table.row("payback", { label: label("Paid back after"), value: written('IF({dgain/last.gain}<0,"not within "&{dgain/last.period}&" "&{ctl/period}&"s",IF(MAX({dgain/0.unpaid:dgain/last.unpaid})=0,"at once",MAX({dgain/0.unpaid:dgain/last.unpaid})&IF(MAX({dgain/0.unpaid:dgain/last.unpaid})=1," margin"," margins")))', "key"), about: note("a margin comes once in a period") }, { height: 20 });
  table.row("cautious", { label: label("Share that the cautious case reaches"), value: inputNumber(asked.cautious, "0%", "decision.cautious"), about: note("of the change, at full costs") });
  table.validate("value", { min: 0, max: 1 }, "The share should be a number from 0 to 1.");
  table.row("grade", { label: label("Evidence for the effect"), value: listedWord(asked.grade, "decision.grade", keysOf(causalShares)), about: written(`IFERROR(INDEX({word/grade A.about:word/grade D.about},MATCH({dec/grade},{word/grade A.word:word/grade D.word},0)),"${keysOf(causalShares).map((one) => `${one}: ${gradeMeanings[one]}`).join("; ")}")`, "note") });
  table.validate("value", { list: keysOf(causalShares).join(",") }, "Choose A, B, C or D.");
  table.row("confidence", { label: label("Confidence"), value: written(confidence, "key"), about: written('IF({out/equity.cautiousChange}>0,"the cautious case still gains","the cautious case does not gain")', "note") }, { height: 20 });
  sheet.blank();
  sheet.add("dec/gains", new Map([[1, written('"Gain per customer after each margin: "&FIXED({dgain/last.gain},0)&" "&{ctl/currency}&" after "&{dgain/last.period}&", "&FIXED({dgain/last.cautiousGain},0)&" in the cautious case"', "finding")]]));
  const chartRow = sheet.next;
  sheet.blank(16);
  sheet.heading("Decided");
  table.row("owner", { label: label("By"), value: inputText(asked.owner, "decision.owner") });
  table.row("date", { label: label("On"), value: dayCell(asked.date, "decision.date") });
  table.row("conclusion", { label: label("Decision"), value: inputText(asked.conclusion, "decision.conclusion") });
  sheet.charts.push(chart(model, chartRow));
  sheet.landscape = false;
  sheet.onePage = true;
  sheet.freeze = { rows: 0, columns: 0 };
  return sheet;
}

const finding =
  'IF({out/equity.change}>0,"Worth "&FIXED({out/cxlv.change},0)&" "&{ctl/currency}&" per customer ("&TEXT({out/cxlv.changeShare},"0.0%")&") and "&FIXED({out/equity.change},0)&" "&{ctl/currency}&" over all customers","Not worth its costs: customer equity changes by "&FIXED({out/equity.change},0)&" "&{ctl/currency})';

const tested = 'OR({dec/grade}="A",{dec/grade}="B")';
const confidence = `IF({out/equity.change}>0,IF({out/equity.cautiousChange}>0,IF(${tested},"high",IF({dec/grade}="C","fair","low")),IF(${tested},"fair","low")),"low")`;

function changed(sheet: Draft, table: TableDraft, model: LeverModel, on: DecidedOn): void {
  sheet.heading(`The change: ${decidedLabel(on)}`, "decision/change");
  const { decision: asked } = model;
  if (!isRow(on)) {
    const { label: name, unit: of, kind, min, max } = decidedWords(on);
    table.row("today", { label: label(`${name}, today`), value: calculated(`{scn/${on}.base}`, formatOf[kind]), about: unit(of) });
    table.row("value", { label: label(`${name}, new`), value: inputNumber(asked.value, formatOf[kind], "decision.value"), about: unit(of) });
    table.validate("value", { min, max }, `${name} should be a number from ${min} to ${max}.`);
    return;
  }
  for (const driver of driversOf(on)) {
    const { label: name, unit: of, kind, change } = drivers[driver];
    const value = change === "score" ? calculated(`{lev/${driver}.target}`, formatOf[kind]) : calculated(`{lev/${driver}.change}`, formatOf[kind]);
    table.row(`driver_${driver}`, { label: label(name), value, about: unit(of) });
  }
  table.row("insight", { label: label("Customer insight"), value: written(`{why/${on}.insight}&""`) });
}

function outcomes(sheet: Draft): void {
  const out = sheet.table("out", ["label", "base", "after", "change", "changeShare", "cautiousChange"], "after");
  out.head({ label: "Result", base: "Today", after: "With the change", change: "Change", changeShare: "Change in %", cautiousChange: "Change, cautious" });
  const row = (id: string, name: string, line: string, format: string, changeFormat: string) =>
    out.row(id, {
      label: label(name),
      base: calculated(`{dcs/${line}.base}`, format), after: calculated(`{dcs/${line}.after}`, format, "total"), change: calculated("{.after}-{.base}", changeFormat),
      changeShare: calculated('IF({.base}=0,"–",({.after}-{.base})/ABS({.base}))', formats.signedShare),
      cautiousChange: calculated(`{dcs/${line}.cautious}-{.base}`, changeFormat),
    });
  row("clv", "CLV per customer", "own_value", formats.money, formats.signedMoney);
  row("cxlv", "CXLV per customer", "cxlv", formats.money, formats.signedMoney);
  row("equity", "Customer equity", "worth", formats.whole, "+#,##0;-#,##0;0");
  row("kept", "Retention", "kept", formats.share, formats.signedShare);
  row("spent", "Revenue per customer and period", "spent", formats.money, formats.signedMoney);
  row("served", "Cost to serve per customer and period", "served", formats.money, formats.signedMoney);
}

function chart(model: LeverModel, row: number): Draft["charts"][number] {
  const line = (name: string, column: string, colour: "base" | "target" | "fall") => ({ name, from: "dgain/0", to: "dgain/last", categories: "period", column, colour, labels: false });
  return {
    id: "decision gain", kind: "line", title: "dec/gains", subtitle: "dec/subtitle", format: formats.whole,
    alt: "Lines of the cumulative gain per customer over the margins so far, with the change and in the cautious case, and the line at which its costs are paid back.",
    axis: { category: "Margins so far", value: `Cumulative gain per customer, ${model.scope.currency}` },
    place: { row, column: 1, rows: 15, columns: 6 },
    series: [line("With the change", "gain", "target"), line("Cautious case", "cautiousGain", "base"), line("Paid back", "nothing", "fall")],
  };
}
