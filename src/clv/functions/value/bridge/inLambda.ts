import { toExcel } from "../../../formula/excel";
import { operand } from "../../../formula/operand";
import { parseFormula } from "../../../formula/parse";
import { leverParts } from "../../experience/model/equations";
import { ordered } from "../../experience/model/inExcel";
import { type InputRow, leverRows, modelRows } from "../../experience/model/inputs";
import { levers } from "./levers";
import { shapleyWeight } from "./attribution";

const rows: Readonly<Record<string, InputRow>> = { ...modelRows, ...leverRows };

const reader = (block: string, suffix: string): string =>
  `row_${suffix},LAMBDA(label,preset,IF(SUM(IF(INDEX(${block},0,1)=label,1,0))=0,preset,SUM(IF(INDEX(${block},0,1)=label,INDEX(${block},0,2),0))))`;

const read = (name: string, flag: string): string => `pick(${flag},"${rows[name]!.label}",${rows[name]!.argument.default ?? "#N/A"})`;

const flags = levers.map((_, lever) => `on_${"abcd"[lever]}`);

/** The value of one coalition as a LAMBDA of one flag per lever. */
function worth(): string {
  const moved = levers.flatMap(({ inputs }, lever) => inputs.map((name) => `${name},${read(name, flags[lever]!)}`));
  const parts = Object.entries(ordered(leverParts)).map(([name, text]) => `${name},${toExcel(parseFormula(text), operand)}`);
  const endless = "IF(periods=0,IF(ratio>=1,1,IF(level>=1,1,IF(base_ratio>=1,1,0))),0)";
  return `LAMBDA(${flags.join(",")},LET(${[...moved, ...parts].join(",")},IF(${endless}=1,#NUM!,net)))`;
}

/** Places of the coalitions in words that are no cells: worth_0 … worth_15. */
const coalitions = 2 ** levers.length;
const call = (coalition: number): string => `worth(${levers.map((_, lever) => (coalition >> lever) & 1).join(",")})`;
const values = Array.from({ length: coalitions }, (_, coalition) => `worth_${coalition},${call(coalition)}`);

const step = (lever: number, before: number): string => `worth_${before | (1 << lever)}-worth_${before}`;

function shapley(lever: number): string {
  const bySize: string[][] = levers.map(() => []);
  for (let coalition = 0; coalition < coalitions; coalition += 1) {
    if (((coalition >> lever) & 1) === 0) bySize[[...coalition.toString(2)].filter((digit) => digit === "1").length]!.push(step(lever, coalition));
  }
  return bySize.map((steps, size) => `(${steps.join("+")})/${Math.round(1 / shapleyWeight(size, levers.length))}`).join("+");
}

const stack = (items: readonly string[]): string => `VSTACK(${items.join(",")})`;
const contributions = stack(
  levers.map((_, lever) => `IF(way="shapley",${shapley(lever)},IF(way="sequential",${step(lever, 2 ** lever - 1)},${step(lever, 0)}))`),
);
const names = (more: readonly string[]): string => `{"Base";${[...levers.map(({ name }) => name), ...more, "Target"].map((name) => `"${name}"`).join(";")}}`;

const sameIn = (label: string): string => `row_b("${label}",0)<>row_t("${label}",0)`;
const says = (block: string, word: string): string => `SUM(IF(INDEX(${block},0,2)="${word}",1,0))`;
const delay = (block: string): string => `${says(block, "end")}+${says(block, "renewal")}+${says(block, "mid")}/2`;

export const bridgeInLambda: string =
  `LAMBDA(base,target,[method],LET(way,IF(ISOMITTED(method),"shapley",method),${reader("base", "b")},${reader("target", "t")},` +
  `pick,LAMBDA(on,label,preset,IF(on=1,row_t(label,preset),row_b(label,preset))),` +
  `discount,row_b("discount",#N/A),periods,row_b("periods",0),delay,${delay("base")},renewing,${says("base", "renewal")},` +
  `otherwise,IF(${sameIn("discount")},1,IF(${sameIn("periods")},1,IF(delay<>${delay("target")},1,IF(renewing<>${says("target", "renewal")},1,0)))),` +
  `worth_first,LET(contribution_margin,${read("contribution_margin", "0")},revenue,${read("revenue", "0")},cost_to_serve,${read("cost_to_serve", "0")},retention_spend,${read("retention_spend", "0")},retention,${read("retention", "0")},growth,${read("growth", "0")},` +
  `base_margin,${leverParts.base_margin.replaceAll(" ", "")},base_ratio,${leverParts.base_ratio.replaceAll(" ", "")},${toExcel(parseFormula(leverParts.base_value), operand)}),` +
  `referred_value,LET(said,row_b("referred value",0),IF(said=0,worth_first,said)),` +
  `worth,${worth()},${values.join(",")},shares,${contributions},` +
  `IF(otherwise=1,#VALUE!,IF(way="one-at-a-time",CHOOSE({1,2},${names(["Interaction"])},VSTACK(worth_0,shares,worth_15-worth_0-SUM(shares),worth_15)),` +
  `IF((way="shapley")+(way="sequential")=0,#VALUE!,CHOOSE({1,2},${names([])},VSTACK(worth_0,shares,worth_15)))))))`;
