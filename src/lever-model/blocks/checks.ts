import { leverIds } from "../equations/cases";
import { scoreDrivers } from "../equations/chain";
import { calculated, note } from "../plan/cells";
import { Draft } from "../plan/draft";
import { formats } from "../plan/formats";
import { keysOf, subLeverIds } from "../state/defaults";
import { type CheckId, checkWords } from "../state/checkWords";
import type { LeverModel } from "../state/state";
import { type Context, lastCase } from "./context";

/** Block 13, first part: what must hold and what a reader should know, each TRUE or FALSE, and the master check. */
export function checks({ model, options }: Context): Draft {
  const sheet = new Draft("checks", `${options.sheetPrefix}Checks`, "result", [58, 13, 11, 84], options.protect);
  sheet.onePage = true;
  sheet.opening(`${model.scope.name}: checks`, "TRUE where it holds. The master check is TRUE where all that must hold does; the others are warnings.");
  const table = sheet.table("chk", ["label", "kind", "holds", "advice"], "holds");
  const shown = keysOf(checkWords).filter((id) => id !== "functions" || !options.portable);
  const [musts, shoulds] = [shown.filter((id) => checkWords[id].must), shown.filter((id) => !checkWords[id].must)];
  const range = (ids: readonly CheckId[]) => `{chk/${ids[0]!}.holds:chk/${ids.at(-1)!}.holds}`;
  table.row("master", { label: { text: "Master check", style: "finding" }, kind: note(""), holds: calculated(`AND(${range(musts)})`, formats.truth, "check") });
  table.row("warnings", { label: { text: "Warnings", style: "finding" }, kind: note(""), holds: calculated(`ROWS(${range(shoulds)})-COUNTIF(${range(shoulds)},TRUE)`, "0", "check") });
  sheet.blank();
  table.head({ label: "Check", kind: "Kind", holds: "Holds", advice: "What to do" });
  const formulas = formulasOf(model);
  for (const id of [...musts, ...shoulds]) {
    const words = checkWords[id];
    table.row(id, {
      label: { text: words.label, style: "label" },
      kind: note(words.must ? "must hold" : "warning"),
      holds: calculated(words.must ? `IFERROR(${formulas[id]},FALSE)` : formulas[id], formats.truth, "check"),
      advice: { formula: `=IF({.holds},"","${words.advice.replaceAll('"', '""')}")`, style: "note" },
    });
  }
  const span = { from: "chk/master.holds", to: `chk/${shoulds.at(-1)!}.holds` };
  sheet.formats.push({ ...span, formula: "AND(ISLOGICAL({.holds}),NOT({.holds}))", look: "failed" }, { ...span, formula: "AND(ISLOGICAL({.holds}),{.holds})", look: "passed" });
  sheet.freezeHere();
  sheet.freeze = { rows: 4, columns: 2 };
  sheet.titleRow = null;
  return sheet;
}

const near = (one: string, other: string): string => `ABS(${one}-(${other}))<={ctl/tolerance}*MAX(1,ABS(${other}))`;

function formulasOf(model: LeverModel): Readonly<Record<CheckId, string>> {
  const all = (line: string) => `{calc/${line}.base:calc/${line}.${lastCase(model)}}`;
  const tiers = model.tiers.slice(1).map((_, at) => `{tier/${at + 1}.from}>{tier/${at}.from}`);
  const lastSegment = model.segments.length - 1;
  const ofSegments = lastSegment < 0 ? "" : ["share", "retention"].map((column) => `,MIN({seg/0.${column}:seg/${lastSegment}.${column}})>=0,MAX({seg/0.${column}:seg/${lastSegment}.${column}})<=1`).join("");
  const isWorkedOut = model.levers["2a"].from === "workings";
  return {
    shares: `AND(MIN(${all("kept")})>=0,MAX(${all("kept")})<=1,{in/share_new}>=0,{in/share_new}<=1,{in/fixed_share}>=0,{in/fixed_share}<=1,ABS({in/margin_share})<=1${ofSegments})`,
    finite: `OR({ctl/horizon}>0,MAX(${all("ratio")})<1)`,
    periods: near("(1+{in/discount})^{ctl/periods_per_year}-1", "{in/discount_year}"),
    segments: model.segments.length === 0 ? "TRUE" : near("{seg/all.share}", "1"),
    lifespan: `IF({ctl/horizon}>0,TRUE,IF({swing/kept.proof}*(1+{swing/growth.proof})>=1,TRUE,${near("{swing/own.proof}-{swing/tenure_saving.proof}", "{swing/earned.proof}*(1-{ctl/renewing}*(1-{swing/kept.proof}))/(1-{swing/kept.proof}*(1+{swing/growth.proof}))")}))`,
    unmoved: near("{calc/net.base}", "{calc/base_value.base}+{calc/referral.base}+{calc/insight.base}-{calc/acquisition_cost.base}"),
    bridge: `AND(${near(`SUM({bri/${leverIds[0]}.contribution:bri/costs.contribution})+{bri/interaction.contribution}`, "{calc/net.target}-{calc/net.base}")},${near("SUM({bri/revenue.shapley:bri/costs.shapley})", "{calc/net.target}-{calc/net.base}")})`,
    index: "{res/index.base}={ctl/index_base}",
    gross: `IF({in/acquisition_cost}=0,TRUE,${near("{res/clv_to_cac.target}*{calc/acquisition_cost.target}", "{res/clv.target}+{calc/acquisition_cost.target}+{calc/one_off_cost.target}")})`,
    churn: "OR({in/retention}=1,{calc/lost.target}>0)",
    thresholds: tiers.length === 0 ? "TRUE" : `AND(${tiers.join(",")})`,
    functions: "MAX({cross/own.difference},{cross/clv_to_cac.difference})<={ctl/tolerance}*MAX(1,ABS({calc/own.target}))",
    evidence: "AND(ISNUMBER({in/theta_retention}),ISNUMBER({in/theta_revenue}),ISNUMBER({in/theta_cost}),ISNUMBER({in/theta_referrals}))",
    footnotes: "{fnc/missing}=0",
    percentages: "AND({in/revenue}<>0,{in/costs_total}<>0,{in/profit_total}<>0)",
    insights: `COUNTIF({why/${subLeverIds[0]!}.complete:why/${subLeverIds.at(-1)!}.complete},"incomplete")=0`,
    recovery: `OR(LEN(TRIM({wrk/indicator}))>0,${isWorkedOut ? "{wrk/recovery_reach}" : "{lev/churn_recovered}"}<=1-{wrk/silent_share})`,
    twice: "NOT(AND({lev/churn_recovered}>0,{lev/churn_success}>0))",
    skimp: `OR({calc/served.target}>={calc/served.base},AND({calc/score_change.target}>=0,{calc/kept.target}>={calc/kept.base}${model.contactCentre.used ? ",{cc/firstContact.target}>={cc/firstContact.base}" : ""},OR(${scoreDrivers.map((id) => `{lev/${id}}<>0`).join(",")})))`,
    expansion: "OR({ctl/horizon}>0,{in/growth}<1-{in/retention}+{in/discount})",
    lifetime: "OR({in/acquisition_cost}=0,{calc/base_margin.base}<={ctl/lifetime_multiple}*{in/acquisition_cost})",
    stale: "IF(AND(ISNUMBER({ctl/run_date}),ISNUMBER({ctl/data_date})),{ctl/run_date}-{ctl/data_date}<={ctl/stale},FALSE)",
    basis: '{ctl/basis}<>"revenue"',
    revenueWithoutScore: "NOT(AND(OR({lev/revenue_uplift}>0,{lev/promotion_uplift}>0),{calc/score_change.target}<0))",
    discount: "{in/discount_year}<={ctl/high_discount}",
    valued: 'OR({why/4b.valued}<>"valued",{lev/saved_efficiency}=0)',
    experience: '{in/score_area}="CX"',
  };
}
