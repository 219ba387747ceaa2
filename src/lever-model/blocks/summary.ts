import { leverIds } from "../equations/cases";
import { calculated, label, note, written } from "../plan/cells";
import { Draft } from "../plan/draft";
import { formats } from "../plan/formats";
import { keysOf } from "../state/defaults";
import { levelWords } from "../state/levels";
import { levers } from "../state/levers";
import type { Context } from "./context";
import { waterfallSeries } from "./bridge";
import { tornadoChart } from "./sensitivity";
import { subtitleCell } from "./subtitle";

/** The page for executives: the finding, the headline results, the four levers and whether the model can be trusted. */
export function summary({ model, options }: Context): Draft {
  const sheet = new Draft("summary", `${options.sheetPrefix}Summary`, "summary", [34, 15, 15, 15, 13, 13, 13, 13], options.protect);
  sheet.add("summary/title", new Map([[1, written("{ctl/name}", "title")]]), { height: 28 });
  sheet.add("summary/about", new Map([[1, subtitleCell("Customer experience lifetime value")]]));
  sheet.blank();
  sheet.add("summary/finding", new Map([[1, written('IF(ISNUMBER({lvl/headline.change}),IF({lvl/headline.change}>0,"Better customer experience is worth "&FIXED({lvl/headline.change},0)&" "&{ctl/currency}&" more per customer ("&TEXT({lvl/headline.changeShare},"0%")&"), "&FIXED({res/equity.change}-{calc/customers.base}*({res/net.change}-{lvl/headline.change}),0)&" "&{ctl/currency}&" over all customers","At these targets the levers do not raise the value of a customer"),"The headline has no end: see the sheet Checks")', "finding")]]), { height: 22 });
  sheet.blank();
  sheet.heading("Headline results");
  const table = sheet.table("sum", ["label", "base", "target", "change", "changeShare", "revenue", "costs", "profit"], "target");
  table.head({ label: "Result", base: "Today", target: "Target", change: "Change", changeShare: "Change in %", revenue: "% of lifetime revenue", costs: "% of lifetime costs", profit: "% of lifetime profit" });
  const money = (id: string, name: string) => ({ id, name, format: formats.money, change: formats.signedMoney, percent: true });
  for (const { id, name, format, change, percent } of [
    money("clv", "CLV per customer"),
    money("net", "CXLV per customer"),
    money("premium", "CX premium"),
    { id: "cxlv_to_cac", name: "CXLV ÷ CAC", format: formats.ratio, change: "+0.00;-0.00;0.00", percent: false },
    { id: "payback", name: "Payback, expected margins", format: formats.number, change: "+0.00;-0.00;0.00", percent: false },
    { id: "kept", name: "Retention", format: formats.share, change: formats.signedShare, percent: false },
    { id: "index", name: "CLV index", format: formats.index, change: formats.points, percent: false },
    { ...money("equity", "Customer equity"), format: formats.whole, change: "+#,##0;-#,##0;0" },
  ]) {
    table.row(id, {
      label: label(name),
      base: calculated(`{res/${id}.base}`, format),
      target: calculated(`{res/${id}.target}`, format, "total"),
      change: calculated(`{res/${id}.change}`, change),
      changeShare: calculated(`{res/${id}.changeShare}`, formats.signedShare),
      ...(percent ? { revenue: calculated(`{res/${id}.revenue}`, formats.signedShare), costs: calculated(`{res/${id}.costs}`, formats.signedShare), profit: calculated(`{res/${id}.profit}`, formats.signedShare) } : {}),
    });
  }
  sheet.blank();
  sheet.heading("Three levels of the model");
  const levels = sheet.table("level", ["label", "base", "target", "change", "changeShare", "gap", "headline"], "target");
  levels.head({ label: "Level", base: "Today", target: "Target", change: "Change", changeShare: "Change in %", gap: "Above the level before", headline: "Headline" });
  for (const level of keysOf(levelWords)) {
    levels.row(level, {
      label: label(levelWords[level].label), base: calculated(`{lvl/${level}.base}`, formats.money), target: calculated(`{lvl/${level}.target}`, formats.money), change: calculated(`{lvl/${level}.change}`, formats.signedMoney),
      changeShare: calculated(`{lvl/${level}.changeShare}`, formats.signedShare), gap: calculated(`{lvl/${level}.gap}`, formats.signedMoney), headline: written(`{lvl/${level}.headline}`, "check"),
    });
  }
  sheet.blank();
  sheet.heading("The four levers");
  const tiles = sheet.table("tile", ["label", "contribution", "share", "points", "revenue", "costs", "profit"], "contribution");
  tiles.head({ label: "Lever", contribution: "CXLV change", share: "% of the change", points: "Index points", revenue: "% of lifetime revenue", costs: "% of lifetime costs", profit: "% of lifetime profit" });
  for (const lever of leverIds) {
    const percent = (of: string) => calculated(`IF({calc/${of}.base}=0,"–",{.contribution}/{calc/${of}.base})`, formats.signedShare);
    tiles.row(lever, {
      label: label(levers[lever].label), contribution: calculated(`{bri/${lever}.contribution}`, formats.signedMoney), share: calculated(`{bri/${lever}.share}`, formats.signedShare),
      points: calculated(`{bri/${lever}.points}`, formats.points), revenue: percent("lifetime_revenue"), costs: percent("lifetime_costs"), profit: percent("own"),
    });
  }
  moved(sheet);
  sheet.blank();
  sheet.add("summary/bridge", new Map([[1, written("{bridge/finding.label}", "finding")]]));
  sheet.add("summary/subtitle", new Map([[1, subtitleCell("CXLV per customer")]]));
  const chartRow = sheet.next;
  sheet.blank(15);
  sheet.charts.push({
    id: "summary waterfall", kind: "waterfall", title: "summary/bridge", subtitle: "summary/subtitle", format: formats.whole,
    alt: "Waterfall from CXLV today to CXLV at the target, one step for each of the four levers; the numbers stand in the table above.",
    axis: { category: "", value: `CXLV per customer, ${model.scope.currency}` },
    place: { row: chartRow, column: 1, rows: 14, columns: 8 },
    series: waterfallSeries,
  });
  sheet.add("summary/tornado", new Map([[1, written("{sensitivity/finding.label}", "finding")]]));
  sheet.add("summary/tornado-subtitle", new Map([[1, subtitleCell("Change of CXLV at the target")]]));
  sheet.charts.push({ ...tornadoChart(model), id: "summary tornado", title: "summary/tornado", subtitle: "summary/tornado-subtitle", place: { row: sheet.next, column: 1, rows: 16, columns: 8 } });
  sheet.blank(17);
  const state = sheet.table("trust", ["label", "value", "about"], "value");
  state.row("master", { label: label("Master check"), value: calculated("{chk/master}", formats.truth, "check"), about: written('IF({trust/master},"All checks that must hold do","Do not rely on these numbers: see the sheet Checks")', "note") });
  state.row("warnings", { label: label("Warnings"), value: calculated("{chk/warnings}", "0", "check"), about: written('{fnc/missing}&" inputs without a complete footnote"', "note") });
  state.row("data", { label: label("Data date"), value: calculated('IF(ISNUMBER({ctl/data_date}),{ctl/data_date},"not given")', formats.date, "check"), about: note("CXLV includes referrals; the levers are valued together, in their steady state.") });
  const trust = { from: "trust/master.value", to: "trust/master.value" };
  sheet.formats.push({ ...trust, formula: "NOT({trust/master.value})", look: "failed" }, { ...trust, formula: "{trust/master.value}", look: "passed" });
  sheet.landscape = false;
  sheet.onePage = true;
  sheet.freeze = { rows: 0, columns: 0 };
  return sheet;
}

/** What the levers move, beside the value it leads to: satisfaction, retention and advocacy among it. */
function moved(sheet: Draft): void {
  sheet.blank();
  sheet.heading("What the levers move");
  const table = sheet.table("move", ["label", "base", "target", "change", "changeShare", "lever"], "target");
  table.head({ label: "Measure", base: "Today", target: "Target", change: "Change", changeShare: "Change in %", lever: "Lever" });
  const row = (id: string, name: string, lever: keyof typeof levers, base: string, target: string, format: string, changeFormat: string) =>
    table.row(id, {
      label: label(name), lever: note(levers[lever].label), base: calculated(base, format), target: calculated(target, format, "total"), change: calculated("{.target}-{.base}", changeFormat),
      changeShare: calculated('IF({.base}=0,"–",({.target}-{.base})/ABS({.base}))', formats.signedShare),
    });
  const line = (name: string): readonly [base: string, target: string] => [`{calc/${name}.base}`, `{calc/${name}.target}`];
  row("spent", "Revenue per customer and period", "revenue", ...line("spent"), formats.money, formats.signedMoney);
  row("kept", "Retention", "length", ...line("kept"), formats.share, formats.signedShare);
  row("score", "Satisfaction: experience score", "strength", "{in/score_base}", '{in/score_base}+IF({in/score_direction}="low is good",-1,1)*{calc/score_change.target}*({in/score_maximum}-{in/score_minimum})', formats.number, "+0.00;-0.00;0.00");
  row("referrals", "Advocacy: referral rate", "strength", ...line("referrals"), formats.factor, "+0.0000;-0.0000;0.0000");
  row("served", "Cost to serve per customer and period", "costs", ...line("served"), formats.money, formats.signedMoney);
}
