import { toExcel } from "../../../formula/excel";
import { operand } from "../../../formula/operand";
import { parseFormula } from "../../../formula/parse";
import { leverParts } from "../../experience/model/equations";
import { delayInLambda, endlessInLambda, lookUpInLambda, partsInLambda, saysInLambda } from "../../experience/model/inExcel";
import { type InputRow, leverRows, modelRows } from "../../experience/model/inputs";
import { shapleyWeight } from "./attribution";
import { type BridgeInput, common, levers } from "./levers";

const rows: Readonly<Record<string, InputRow>> = { ...modelRows, ...leverRows };

/* Every row is looked up once in each block; a coalition of levers then takes its numbers by their places. */
const moved: readonly BridgeInput[] = levers.flatMap(({ inputs }) => inputs);
const place = (name: string): number => moved.indexOf(name as BridgeInput) + 1;
const labelsOf = `{${moved.map((name) => `"${rows[name]!.label}"`).join(";")}}`;
const presets = `{${moved.map((name) => rows[name]!.argument.default ?? "#N/A").join(";")}}`;
const numbersOf = (block: string): string => `MAP(${labelsOf},${presets},${block})`;

const flags = levers.map((_, lever) => `on_${"abcd"[lever]}`);
const holders = levers.map((_, lever) => `of_${"abcd"[lever]}`);

/** The value of one coalition as a LAMBDA of one flag per lever. */
function worth(): string {
  const held = flags.map((flag, lever) => `${holders[lever]},IF(${flag}=1,after,before)`);
  const numbers = levers.flatMap(({ inputs }, lever) => inputs.map((name) => `${name},INDEX(${holders[lever]},${place(name)})`));
  return `LAMBDA(${flags.join(",")},LET(${[...held, ...numbers, ...partsInLambda(leverParts)].join(",")},IF(${endlessInLambda}=1,#NUM!,net)))`;
}

/** What a customer of the base is worth at the reference score. */
const referenceInLambda = `LET(${["contribution_margin", "revenue", "cost_to_serve", "retention_spend", "retention", "growth"]
  .map((name) => `${name},INDEX(before,${place(name)})`)
  .join(",")},base_margin,${toExcel(parseFormula(leverParts.base_margin), operand)},base_ratio,${toExcel(parseFormula(leverParts.base_ratio), operand)},${toExcel(parseFormula(leverParts.base_value), operand)})`;

/** Values of the coalitions, under names that are no cells: worth_0 … worth_15. */
const coalitions = Array.from({ length: 2 ** levers.length }, (_, coalition) => coalition);
const values = coalitions.map((coalition) => `worth_${coalition},worth(${levers.map((_, lever) => (coalition >> lever) & 1).join(",")})`);

const step = (lever: number, before: number): string => `worth_${before | (1 << lever)}-worth_${before}`;

function shapley(lever: number): string {
  const bySize: string[][] = levers.map(() => []);
  for (const coalition of coalitions) {
    const size = [...coalition.toString(2)].filter((digit) => digit === "1").length;
    if (((coalition >> lever) & 1) === 0) bySize[size]!.push(step(lever, coalition));
  }
  return bySize.map((steps, size) => `(${steps.join("+")})/${Math.round(1 / shapleyWeight(size, levers.length))}`).join("+");
}

const contributions = `VSTACK(${levers
  .map((_, lever) => `IF(way="shapley",${shapley(lever)},IF(way="sequential",${step(lever, 2 ** lever - 1)},${step(lever, 0)}))`)
  .join(",")})`;

const names = (more: readonly string[]): string => `{${["Base", ...levers.map(({ name }) => name), ...more, "Target"].map((name) => `"${name}"`).join(";")}}`;
const last = coalitions.length - 1;

const differs = common
  .filter((name): name is "discount" | "periods" => name === "discount" || name === "periods")
  .map((name) => `IF(in_base("${rows[name]!.label}",0)<>in_target("${rows[name]!.label}",0),1,0)`);

export const bridgeInLambda: string =
  `LAMBDA(base,target,[method],LET(way,IF(ISOMITTED(method),"shapley",method),in_base,${lookUpInLambda("base")},in_target,${lookUpInLambda("target")},` +
  `before,${numbersOf("in_base")},after,${numbersOf("in_target")},` +
  `discount,in_base("discount",#N/A),periods,in_base("periods",0),delay,${delayInLambda("base")},renewing,${saysInLambda("base", "renewal")},` +
  `differs,${differs.join("+")}+IF(delay<>${delayInLambda("target")},1,0)+IF(renewing<>${saysInLambda("target", "renewal")},1,0),` +
  `said,in_base("referred value",0),referred_value,IF(said=0,${referenceInLambda},said),` +
  `worth,${worth()},${values.join(",")},shares,${contributions},` +
  `IF(differs>0,#VALUE!,IF(way="one-at-a-time",HSTACK(${names(["Interaction"])},VSTACK(worth_0,shares,worth_${last}-worth_0-SUM(shares),worth_${last})),` +
  `IF((way="shapley")+(way="sequential")=0,#VALUE!,HSTACK(${names([])},VSTACK(worth_0,shares,worth_${last})))))))`;
