import { coalitions, aloneMovers, leverIds } from "../equations/cases";
import { leverOfMover } from "../equations/chain";
import { calculated, fixed, label, note, written } from "../plan/cells";
import { Draft, type DraftChart } from "../plan/draft";
import { formats } from "../plan/formats";
import { levers, subLevers } from "../state/levers";
import type { Context } from "./context";
import { subtitleCell } from "./subtitle";

const steps = leverIds.map((lever) => ({ id: lever, label: levers[lever].label }));
const coal = (coalition: number): string => `c${coalition}`;
const last = coal(coalitions.length - 1);

/** Block 6: how the change from base to target is shared among the levers, and what each row does alone. */
export function bridge({ model, options }: Context): Draft {
  const sheet = new Draft("bridge", `${options.sheetPrefix}Bridge`, "result", [44, 14, 13, 13, 12, 12, 12], options.protect);
  sheet.opening(`${model.scope.name}: bridge`, "How the change from base to target is shared among the four levers.");
  sheet.landscape = false;
  const largest = `INDEX({bri/revenue.label:bri/costs.label},MATCH(MAX({bri/revenue.contribution:bri/costs.contribution}),{bri/revenue.contribution:bri/costs.contribution},0))`;
  sheet.add("bridge/finding", new Map([[1, written(`IF({bri/target.contribution}>{bri/base.contribution},"CXLV rises by "&FIXED({bri/target.contribution}-{bri/base.contribution},0)&" to "&FIXED({bri/target.contribution},0)&"; "&${largest}&" adds most","The levers do not raise CXLV")`, "finding")]]));
  sheet.add("bridge/subtitle", new Map([[1, subtitleCell("CXLV per customer")]]));
  const chartRow = sheet.next;
  sheet.blank(17);
  const table = sheet.table("bri", ["label", "contribution", "share", "points", "shapley", "sequential", "single"], "contribution");
  table.head({ label: "Step", contribution: "CXLV", share: "% of the change", points: "Index points", shapley: "Shapley", sequential: "Sequential", single: "One at a time" });
  const end = (id: "base" | "target", words: string, formula: string) => table.row(id, { label: label(words), contribution: calculated(formula, formats.money, "total") });
  end("base", "Base", `{coal/net.${coal(0)}}`);
  const share = calculated("IF({bri/target.contribution}={bri/base.contribution},\"–\",{.contribution}/({bri/target.contribution}-{bri/base.contribution}))", formats.signedShare);
  const shares = {
    share,
    points: calculated('IF({bri/base.contribution}>0,{ctl/index_base}*{.contribution}/{bri/base.contribution},"–")', formats.points),
  };
  steps.forEach(({ id, label: words }, at) => {
    table.row(id, {
      label: label(words),
      contribution: calculated('IF({ctl/method}="sequential",{.sequential},IF({ctl/method}="one-at-a-time",{.single},{.shapley}))', formats.signedMoney),
      shapley: calculated(`SUMPRODUCT({coal/weight_${id}.c0:coal/weight_${id}.${last}},{coal/net.c0:coal/net.${last}})`, formats.signedMoney),
      sequential: calculated(`{coal/net.${coal(2 ** (at + 1) - 1)}}-{coal/net.${coal(2 ** at - 1)}}`, formats.signedMoney),
      single: calculated(`{coal/net.${coal(2 ** at)}}-{coal/net.${coal(0)}}`, formats.signedMoney),
      ...shares,
    });
  });
  const interaction = () =>
    table.row("interaction", { label: label("Interaction (one at a time)"), contribution: calculated("{bri/target.contribution}-SUM({bri/base.contribution:bri/costs.contribution})", formats.signedMoney), ...shares });
  /* Other methods share the interaction out, so it is no step of their waterfall. */
  if (model.scope.method === "one-at-a-time") interaction();
  end("target", "Target", `{coal/net.${last}}`);
  if (model.scope.method !== "one-at-a-time") interaction();
  sheet.note("Levers work on one another: longer relationships multiply better margins. Shapley averages over every order of the levers and adds up exactly.");
  sheet.charts.push({
    id: "lever waterfall", kind: "waterfall", title: "bridge/finding", subtitle: "bridge/subtitle", format: formats.whole,
    alt: "Waterfall from CXLV at the base to CXLV at the target, one step for each of the four levers; the numbers stand in the table below.",
    axis: { category: "", value: `CXLV per customer, ${model.scope.currency}` },
    place: { row: chartRow, column: 1, rows: 16, columns: 7 },
    series: waterfallSeries,
  });
  detail(sheet);
  waterfall(sheet, model.scope.method === "one-at-a-time");
  return sheet;
}

const parts = [["Support", "support", "none"], ["Total", "total", "total"], ["Up", "rise", "rise"], ["Down", "fall", "fall"]] as const;
/** Stacked columns, the lowest of them unseen: every program draws these. */
export const waterfallSeries: DraftChart["series"] = parts.map(([name, column, colour]) => ({ name, from: "wf/base", to: "wf/target", categories: "tag", column, colour, labels: false }));

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
    table.row(`sum ${lever}`, { label: { text: levers[lever].label, style: "totalLabel" }, contribution: calculated(`SUM({bdet/${own[0]!}.contribution:bdet/together ${lever}.contribution})`, formats.signedMoney, "total"), points });
  }
  sheet.add("", new Map([[1, note("Run costs and one-off costs belong to their row. What rows achieve only together stands beside them, so that nothing is hidden in a row.")]]));
}

/** Where each column of the waterfall begins and how high it is. */
function waterfall(sheet: Draft, withInteraction: boolean): void {
  sheet.blank();
  sheet.heading("Data of the waterfall");
  const table = sheet.table("wf", ["tag", "support", "total", "rise", "fall"], "support");
  table.head({ tag: "Label", support: "Unseen support", total: "Total", rise: "Up", fall: "Down" });
  const nothing = fixed(0, formats.money);
  const middle = [...leverIds, ...(withInteraction ? ["interaction"] : [])];
  const end = (id: "base" | "target") =>
    table.row(id, { tag: written(`{bri/${id}.label}&" "&TEXT({bri/${id}},"0")`), support: nothing, total: calculated(`{bri/${id}}`, formats.money), rise: nothing, fall: nothing });
  end("base");
  middle.forEach((id, at) => {
    const before = at === 0 ? "{bri/base}" : `SUM({bri/base.contribution:bri/${middle[at - 1]!}.contribution})`;
    table.row(id, {
      tag: written(`{bri/${id}.label}&" "&TEXT({bri/${id}},"+0;-0;0")`),
      support: calculated(`MIN(${before},${before}+{bri/${id}})`, formats.money),
      total: nothing,
      rise: calculated(`MAX({bri/${id}},0)`, formats.money),
      fall: calculated(`MAX(-{bri/${id}},0)`, formats.money),
    });
  });
  end("target");
}
