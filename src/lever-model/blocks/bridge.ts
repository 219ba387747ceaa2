import { coalitions, aloneMovers, leverIds } from "../equations/cases";
import { leverOfMover } from "../equations/chain";
import { calculated, fixed, label, note, written } from "../plan/cells";
import { Draft } from "../plan/draft";
import { formats } from "../plan/formats";
import { levers, subLevers } from "../state/levers";
import type { Context } from "./context";
import { subtitleCell } from "./subtitle";

const steps = leverIds.map((lever) => ({ id: lever, label: levers[lever].label }));
const coal = (coalition: number): string => `c${coalition}`;
const last = coal(coalitions.length - 1);

/** Block 6: how the change from base to target is shared among the levers, and what each row does alone. */
export function bridge({ model, options }: Context): Draft {
  const sheet = new Draft("bridge", `${options.sheetPrefix}Bridge`, "result", [44, 14, 13, 13, 12, 12, 12, 12, 12, 12], options.protect);
  sheet.opening(`${model.scope.name}: bridge`, "How the change from base to target is shared among the four levers.");
  const name = (id: string) => `{bri/${id}.contribution}`;
  const largest = `INDEX({bri/revenue.label:bri/costs.label},MATCH(MAX({bri/revenue.contribution:bri/costs.contribution}),{bri/revenue.contribution:bri/costs.contribution},0))`;
  sheet.add("bridge/finding", new Map([[1, written(`IF({bri/target.contribution}>{bri/base.contribution},"CXLV rises by "&FIXED({bri/target.contribution}-{bri/base.contribution},0)&" to "&FIXED({bri/target.contribution},0)&"; "&${largest}&" adds most","The levers do not raise CXLV")`, "finding")]]));
  sheet.add("bridge/subtitle", new Map([[1, subtitleCell("CXLV per customer")]]));
  const chartRow = sheet.next;
  sheet.blank(17);
  const table = sheet.table("bri", ["label", "contribution", "share", "points", "shapley", "sequential", "single", "support", "rise", "fall"], "contribution");
  table.head({ label: "Step", contribution: "CXLV", share: "% of the change", points: "Index points", shapley: "Shapley", sequential: "Sequential", single: "One at a time", support: "Support", rise: "Up or level", fall: "Down" });
  const bar = (from: string, to: string) => ({ support: calculated(`MIN(${from},${to})`, formats.money) });
  table.row("base", { label: label("Base"), contribution: calculated(`{coal/net.${coal(0)}}`, formats.money, "total"), support: fixed(0, formats.money), rise: calculated("{.contribution}", formats.money), fall: fixed(0, formats.money) });
  let before = name("base");
  steps.forEach(({ id, label: words }, at) => {
    const now = `${before}+{.contribution}`;
    table.row(id, {
      label: label(words),
      contribution: calculated('IF({ctl/method}="sequential",{.sequential},IF({ctl/method}="one-at-a-time",{.single},{.shapley}))', formats.signedMoney),
      share: calculated(`IF({bri/target.contribution}={bri/base.contribution},"–",{.contribution}/({bri/target.contribution}-{bri/base.contribution}))`, formats.signedShare),
      points: calculated('IF({bri/base.contribution}>0,{ctl/index_base}*{.contribution}/{bri/base.contribution},"–")', formats.points),
      shapley: calculated(`SUMPRODUCT({coal/weight_${id}.c0:coal/weight_${id}.${last}},{coal/net.c0:coal/net.${last}})`, formats.signedMoney),
      sequential: calculated(`{coal/net.${coal(2 ** (at + 1) - 1)}}-{coal/net.${coal(2 ** at - 1)}}`, formats.signedMoney),
      single: calculated(`{coal/net.${coal(2 ** at)}}-{coal/net.${coal(0)}}`, formats.signedMoney),
      ...bar(before, now),
      rise: calculated("MAX({.contribution},0)", formats.money),
      fall: calculated("MAX(-{.contribution},0)", formats.money),
    });
    before = `SUM({bri/base.contribution:bri/${id}.contribution})`;
  });
  table.row("interaction", {
    label: label("Interaction (one at a time only)"),
    contribution: calculated("{bri/target.contribution}-SUM({bri/base.contribution:bri/costs.contribution})", formats.signedMoney),
    share: calculated(`IF({bri/target.contribution}={bri/base.contribution},"–",{.contribution}/({bri/target.contribution}-{bri/base.contribution}))`, formats.signedShare),
    ...bar(before, "{bri/target.contribution}"),
    rise: calculated("MAX({.contribution},0)", formats.money),
    fall: calculated("MAX(-{.contribution},0)", formats.money),
  });
  table.row("target", { label: label("Target"), contribution: calculated(`{coal/net.${last}}`, formats.money, "total"), support: fixed(0, formats.money), rise: calculated("{.contribution}", formats.money), fall: fixed(0, formats.money) });
  sheet.note("Levers work on one another: longer relationships multiply better margins. Shapley averages over every order of the levers and adds up exactly.");
  sheet.charts.push({
    id: "lever waterfall", kind: "waterfall", title: "bridge/finding", subtitle: "bridge/subtitle", format: formats.whole,
    alt: "Waterfall from CXLV at the base to CXLV at the target, one step for each of the four levers; the numbers stand in the table below.",
    axis: { category: "", value: `CXLV per customer, ${model.scope.currency}` },
    place: { row: chartRow, column: 1, rows: 16, columns: 7 },
    series: [
      { name: "Support", from: "bri/base", to: "bri/target", categories: "label", column: "support", colour: "none", labels: false },
      { name: "Up or level", from: "bri/base", to: "bri/target", categories: "label", column: "rise", colour: "target", labels: true },
      { name: "Down", from: "bri/base", to: "bri/target", categories: "label", column: "fall", colour: "fall", labels: false },
    ],
  });
  detail(sheet);
  return sheet;
}

const moverLabel = (mover: (typeof aloneMovers)[number]): string =>
  mover === "4x" ? "4c, 4d Effects of cost levers on churn and score" : `${mover} ${subLevers[mover].label} (${subLevers[mover].how})`;

function detail(sheet: Draft): void {
  sheet.blank();
  sheet.heading("Each row alone, against the base");
  const table = sheet.table("bdet", ["label", "contribution", "share", "points"], "contribution");
  table.head({ label: "Row", contribution: "CXLV change", share: "% of the lever", points: "Index points" });
  for (const lever of leverIds) {
    const own = aloneMovers.filter((mover) => leverOfMover(mover) === lever);
    const points = calculated('IF({bri/base.contribution}>0,{ctl/index_base}*{.contribution}/{bri/base.contribution},"–")', formats.points);
    const share = calculated(`IF({bri/${lever}.contribution}=0,"–",{.contribution}/{bri/${lever}.contribution})`, formats.signedShare);
    for (const mover of own) {
      table.row(mover, { label: label(moverLabel(mover)), contribution: calculated(`{alone/net.m${mover}}-{coal/net.${coal(0)}}`, formats.signedMoney), share, points }, { outline: 1 });
    }
    table.row(`together ${lever}`, {
      label: label(`${levers[lever].label}: only together`),
      contribution: calculated(`{bri/${lever}.contribution}-SUM({bdet/${own[0]!}.contribution:bdet/${own.at(-1)!}.contribution})`, formats.signedMoney),
      share, points,
    }, { outline: 1 });
    table.row(`sum ${lever}`, { label: { text: levers[lever].label, style: "total" }, contribution: calculated(`SUM({bdet/${own[0]!}.contribution:bdet/together ${lever}.contribution})`, formats.signedMoney, "total"), points });
  }
  sheet.add("", new Map([[1, note("Run costs and one-off costs belong to their row. What rows achieve only together stands beside them, so that nothing is hidden in a row.")]]));
}
