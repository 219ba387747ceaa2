import { limits } from "../equations/checks";
import { basisCounts, daysPerYear } from "../equations/numbers";
import { timings } from "../../clv/functions/experience/model/readInputs";
import { methods } from "../../clv/functions/value/bridge/attribution";
import { calculated, dayCell, inputNumber, inputText, label, listedWord, note, text } from "../plan/cells";
import { Draft } from "../plan/draft";
import { formats } from "../plan/formats";
import { causalShares, gradeMeanings, periodsPerYear } from "../state/assumptions";
import { keysOf } from "../state/defaults";
import { levelWords } from "../state/levels";
import type { LeverModel } from "../state/state";
import { caseKeys, type Context } from "./context";

const timingMeanings: Readonly<Record<string, string>> = {
  begin: "first margin now and certain",
  mid: "first margin in the middle of the first period",
  end: "first margin at the end of the first period",
  renewal: "first margin after the first renewal",
};

/** The case that the results show beside base and target; the target where the one that was chosen is no longer there. */
const shownCase = ({ scope, scenarios }: LeverModel): string => {
  const names = ["Base", "Target", ...scenarios.map(({ name }) => name)];
  return names.find((name) => name.toLowerCase() === scope.shown.trim().toLowerCase()) ?? "Target";
};

/** Block 1: what the model is, which conventions it follows, and which scenario is shown. */
export function control({ model, options }: Context): Draft {
  const { scope } = model;
  const sheet = new Draft("control", `${options.sheetPrefix}Control`, "summary", [36, 22, 46, 14, 14], options.protect);
  sheet.landscape = false;
  sheet.opening(`${scope.name}: control`, "What the model is, which conventions it follows, and which scenario is shown.");
  const table = sheet.table("ctl", ["label", "value", "about"], "value");
  const about = (written: string) => note(written);

  sheet.heading("The model");
  table.row("name", { label: label("Model"), value: inputText(scope.name, "scope.name"), about: { ...about(scope.purpose), field: { path: "scope.purpose", as: "text" } } });
  table.row("author", { label: label("Author"), value: inputText(scope.author, "scope.author"), about: about("") });
  table.row("version", { label: label("Version of the layout"), value: { text: `CXLV ${model.version}, model ${model.id}`, style: "note" } });
  table.row("run_date", { label: label("Run date"), value: dayCell(scope.runDate, "scope.runDate"), about: about("When the model was last gone through") });
  table.row("data_date", { label: label("Data date"), value: dayCell(scope.dataDate, "scope.dataDate"), about: about("What day the data are of; older than a year is a warning") });
  table.row("mode", { label: label("Mode"), value: { text: scope.mode, style: "text" }, about: about(scope.mode === "static" ? "Static: one score, no history; results hold for the day of the data only" : "Dynamic: a new period of the score recalculates everything") });

  sheet.blank();
  sheet.heading("Conventions");
  table.row("currency", { label: label("Currency"), value: inputText(scope.currency, "scope.currency"), about: about("One currency in the whole model") });
  table.row("period", { label: label("Period"), value: listedWord(scope.period, "scope.period", Object.keys(periodsPerYear)), about: about("All rates and amounts are per period unless their unit says otherwise") });
  table.validate("value", { list: Object.keys(periodsPerYear).join(",") }, "Choose month, quarter or year.");
  table.row("basis", { label: label("Basis"), value: listedWord(scope.basis, "scope.basis", Object.keys(basisCounts)), about: about("What counts: revenue, contribution (profit before fixed cost) or fully loaded") });
  table.validate("value", { list: Object.keys(basisCounts).join(",") }, "Choose revenue, contribution or fully loaded.");
  table.row("timing", { label: label("Timing"), value: listedWord(scope.timing, "scope.timing", Object.keys(timings)), about: about("When the margins of a period fall; published formulas differ in this") });
  table.validate("value", { list: Object.keys(timings).join(",") }, "Choose begin, mid, end or renewal.");
  table.row("horizon", { label: label("Horizon"), value: inputNumber(scope.horizon, formats.whole, "scope.horizon"), about: about("Number of margins counted; 0 for no end") });
  table.validate("value", { min: 0, max: 1200 }, "The horizon should be a whole number of periods from 0 to 1200; 0 for no end.");
  table.row("method", { label: label("Attribution"), value: listedWord(scope.method, "scope.method", Object.keys(methods)), about: about("How the change is shared among the levers") });
  table.validate("value", { list: Object.keys(methods).join(",") }, "Choose shapley, sequential or one-at-a-time.");
  table.row("level", { label: label("Headline"), value: listedWord(scope.level, "scope.level", keysOf(levelWords)), about: about("Which level of the model is the headline: simple, CLV or CXLV; the results show all three") });
  table.validate("value", { list: keysOf(levelWords).join(",") }, "Choose simple, CLV or CXLV.");
  table.row("scenario", { label: label("Scenario shown"), value: inputText(shownCase(model), "scope.shown"), about: about("Any of the cases named on the sheet Scenarios") });
  table.validate("value", { list: `{scn/name.base:scn/name.${caseKeys(model).at(-1)}}` }, "Choose one of the cases on the sheet Scenarios.");

  sheet.blank();
  sheet.heading("State of the model");
  table.row("master", { label: label("Master check"), value: { formula: "={chk/master}", style: "check" }, about: { formula: '=IF({ctl/master},"All checks that must hold do","See the sheet Checks")', style: "note" } });
  table.row("warnings", { label: label("Warnings"), value: calculated("{chk/warnings}", formats.whole), about: about("What a reader should know; see the sheet Checks") });
  const passed = { from: "ctl/master.value", to: "ctl/master.value" };
  sheet.formats.push({ ...passed, formula: "NOT({ctl/master.value})", look: "failed" }, { ...passed, formula: "{ctl/master.value}", look: "passed" });

  sheet.blank();
  sheet.heading("How to read the sheets");
  const legend = sheet.table("legend", ["sample", "about"], "sample");
  legend.row("input", { sample: { text: "Input", style: "input" }, about: note("blue on pale yellow, boxed or underlined: typed by you") });
  legend.row("calculation", { sample: { text: "Calculation", style: "label" }, about: note("black: one formula along the row") });
  legend.row("cross", { sample: { text: "Other sheet", style: "crossSheet" }, about: note("green: fetched as it is from another sheet") });
  legend.row("note", { sample: { text: "Note", style: "note" }, about: note("grey italic: a remark or a unit") });
  legend.row("footnote", { sample: { number: 1, style: "footnote", format: "0" }, about: note("raised: the number of a footnote on the sheet Footnotes") });
  sheet.note("Costs are positive and are subtracted in the formulas. Names stand only on inputs (CLV_in_…) and headline results (CLV_out_…).");
  sheet.note("Column A carries the ids by which the builder finds its rows again. It keeps its settings on the hidden sheet Model state.");

  sheet.blank();
  sheet.heading("Tables behind the conventions");
  const words = sheet.table("word", ["word", "first", "about", "second"], "first");
  words.head({ word: "Period", first: "Per year", about: "", second: "" });
  for (const [name, count] of Object.entries(periodsPerYear)) words.row(`period ${name}`, { word: text(name), first: { number: count, style: "calculation", format: formats.whole } });
  words.head({ word: "Timing", first: "Delay", about: "Meaning", second: "Renewal first" });
  for (const [name, { delay, renewing }] of Object.entries(timings)) {
    words.row(`timing ${name}`, { word: text(name), first: { number: delay, style: "calculation", format: "0.0" }, about: note(timingMeanings[name]!), second: { number: renewing, style: "calculation", format: "0" } });
  }
  words.head({ word: "Basis", first: "Costs count", about: "", second: "Fixed cost counts" });
  for (const [name, { counted, loaded }] of Object.entries(basisCounts)) {
    words.row(`basis ${name}`, { word: text(name), first: { number: counted, style: "calculation", format: "0" }, second: { number: loaded, style: "calculation", format: "0" } });
  }
  words.head({ word: "Evidence", first: "Causal share", about: "House convention, not a published constant", second: "" });
  for (const [grade, share] of Object.entries(causalShares)) {
    words.row(`grade ${grade}`, { word: text(grade), first: { number: share, style: "calculation", format: "0%" }, about: note(gradeMeanings[grade as keyof typeof gradeMeanings]) });
  }
  const look = (from: string, to: string, column: string, of: string) => `INDEX({word/${from}.${column}:word/${to}.${column}},MATCH({${of}},{word/${from}.word:word/${to}.word},0))`;
  sheet.blank();
  table.row("periods_per_year", { label: label("Periods per year"), value: calculated(look("period month", "period year", "first", "ctl/period"), formats.whole) });
  table.row("delay", { label: label("Delay of margins"), value: calculated(look("timing begin", "timing renewal", "first", "ctl/timing"), "0.0"), about: about("periods") });
  table.row("renewing", { label: label("First margin needs a renewal"), value: calculated(look("timing begin", "timing renewal", "second", "ctl/timing"), "0"), about: about("1 for yes") });
  table.row("counted", { label: label("Costs count"), value: calculated(look("basis revenue", "basis fully loaded", "first", "ctl/basis"), "0"), about: about("1 for yes") });
  table.row("loaded", { label: label("Fixed cost counts"), value: calculated(look("basis revenue", "basis fully loaded", "second", "ctl/basis"), "0"), about: about("1 for yes") });
  table.row("reward_apart", { label: label("Reward counts with the referral"), value: { number: model.parts.reward ? 0 : 1, style: "calculation", format: "0" }, about: about(model.parts.reward ? "0: it is part of CAC" : "1 for yes; 0 where it is part of CAC") });
  table.row("days_per_year", { label: label("Days in a year"), value: { number: daysPerYear, style: "calculation", format: formats.whole } });
  table.row("index_base", { label: label("Index of the base"), value: { number: 100, style: "calculation", format: formats.whole } });
  table.row("hundred", { label: label("Hundred"), value: { number: 100, style: "calculation", format: formats.whole }, about: about("for percentages inside sentences") });
  table.row("tolerance", { label: label("Tolerance of the checks"), value: { number: limits.tolerance, style: "calculation", format: "0E+00" }, about: about("relative") });
  table.row("high_discount", { label: label("A discount rate is high above"), value: { number: limits.highDiscount, style: "calculation", format: "0%" }, about: about("per year") });
  table.row("lifetime_multiple", { label: label("A margin is suspicious above"), value: { number: limits.lifetimeMultiple, style: "calculation", format: formats.whole }, about: about("times the acquisition cost") });
  table.row("stale", { label: label("Data are old after"), value: { number: limits.staleDays, style: "calculation", format: formats.whole }, about: about("days") });
  return sheet;
}
