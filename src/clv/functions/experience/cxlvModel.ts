import { block, choice, score } from "../../arguments";
import { defineFunction } from "../../define";
import { literalText } from "../../formula/operand";
import type { ArgumentTexts, ReadCells } from "../../native";
import { type Cell, failure, type Grid, type Result, success, toCellError } from "../../result";
import { isWritten, missingText } from "../listInExcel";
import { columnsOf, modelArguments, modelForm, type ModelPart, modelParts } from "./model/equations";
import { endlessInLambda, lookUpInLambda, modelInExcel, modelInLambda } from "./model/inExcel";
import { modelRows, referenceScoreRow } from "./model/inputs";
import { type ModelInputs, readInputs } from "./model/readInputs";
import { modelWarnings, overModelRows } from "./model/warnings";

const outputs = {
  net: "CXLV after acquisition and one-off cost",
  gross: "CXLV before acquisition cost, for the ratio CXLV ÷ CAC",
  own: "the customer's own margins",
  crv: "the customer's referrals",
  premium: "what the experience adds over the lifetime value at the reference score without referrals",
  all: "a table of all results with their names",
} as const;
type Output = keyof typeof outputs;

const partOf: Readonly<Record<Exclude<Output, "all">, ModelPart>> = { net: "net", gross: "gross", own: "own", crv: "referral", premium: "premium" };

/** The rows of the table that "all" spills, in the order of the equations. */
const table: readonly (readonly [string, ModelPart])[] = [
  ["Retention", "kept"],
  ["Revenue", "spent"],
  ["Cost to serve", "served"],
  ["Referral rate", "referrals"],
  ["Margin", "earned"],
  ["Multiple", "multiple"],
  ["Own value", "own"],
  ["Referral value", "referral"],
  ["Influence and knowledge value", "insight"],
  ["CXLV gross", "gross"],
  ["CXLV net", "net"],
  ["CLV gross at the reference score", "base_value"],
  ["CX premium", "premium"],
];

const forms = Object.fromEntries([...new Set(table.map(([, part]) => part))].map((part) => [part, modelForm(part)])) as Readonly<
  Record<ModelPart, ReturnType<typeof modelForm>>
>;

interface Block {
  readonly inputs: ModelInputs;
  /** The inputs as columns of one row, all but the change of the score. */
  readonly columns: readonly Float64Array[];
}

/* A column of scores asks the same block again and again. */
const known = new WeakMap<Grid, Result<Block>>();

function blockOf(grid: Grid): Result<Block> {
  const found = known.get(grid);
  if (found) return found;
  const inputs = readInputs("inputs", modelRows, grid);
  const made: Result<Block> = inputs.ok
    ? success({ inputs: inputs.value, columns: columnsOf(modelArguments, { ...inputs.value.numbers, score_change: 0 }) })
    : inputs;
  known.set(grid, made);
  return made;
}

const changePlace = Object.keys(modelArguments).indexOf("score_change");

function value(part: ModelPart, columns: readonly Float64Array[], change: number) {
  const changed = columns.slice();
  changed[changePlace] = Float64Array.of(change);
  return forms[part].rows(changed)(0);
}

function native(texts: ArgumentTexts, read: ReadCells): Result<string> {
  const missing = missingText(["inputs", "score"], texts);
  if (missing) return missing;
  const output = texts[3];
  const word = isWritten(output) ? literalText(output)?.trim().toLowerCase() : "net";
  if (word === undefined) return failure("argument", "the native formula of the model needs its output written out, not taken from a cell");
  if (word === "all") {
    return failure("argument", "the table of all results is too long for one native formula: write its outputs one by one, or keep the add-in's function");
  }
  if (!Object.hasOwn(partOf, word)) return failure("argument", `output should be ${Object.keys(outputs).map((one) => `"${one}"`).join(", ")}, not "${word}"`);
  return modelInExcel(forms[partOf[word as Exclude<Output, "all">]], texts, read);
}

const tableInLambda = `HSTACK({${table.map(([name]) => `"${name}"`).join(";")}},VSTACK(${table.map(([, part]) => part).join(",")}))`;

export const cxlvModel = defineFunction({
  id: "CXLV.MODEL",
  title: "Experience lifetime value of a full model",
  about: "CXLV of a customer at an experience score, from a block of inputs with their labels: retention, revenue, cost to serve and referrals follow the score.",
  symbol: "CXLV",
  arguments: {
    inputs: block("inputs", "Inputs of one customer, a label and a number in each row", 'a range of two columns, label and value, with rows such as "revenue", "contribution margin", "retention", "discount"'),
    score: score("x", "Normalised experience score to be valued", { min: 0, max: 1 }),
    reference: score("x_0", "Normalised score at which the inputs hold", { min: 0, max: 1, absent: 'the row "reference score" of the inputs, else the score itself' }),
    output: choice("output", "Which result", outputs, { default: "net", also: { referral: "crv" } }),
  },
  returns: "money",
  layout: 'One value; with output "all" a table of two columns, name and value.',
  notation:
    '<math display="block"><mrow><mi>CXLV</mi><mo>(</mo><mi>x</mi><mo>)</mo><mo>=</mo><mi>m</mi><mo>(</mo><mi>x</mi><mo>)</mo><mo>·</mo><mi>φ</mi><mo>(</mo><mi>r</mi><mo>(</mo><mi>x</mi><mo>)</mo><mo>,</mo><mi>h</mi><mo>)</mo><mo>+</mo>' +
    "<mrow><mo>(</mo><mi>ρ</mi><mo>(</mo><mi>x</mi><mo>)</mo><mo>·</mo><mrow><mo>[</mo><mi>w</mi><mo>·</mo><msub><mi>V</mi><mi>ref</mi></msub><mo>+</mo><mrow><mo>(</mo><mn>1</mn><mo>−</mo><mi>w</mi><mo>)</mo></mrow><mo>·</mo><mi>A</mi><mo>−</mo><msub><mi>c</mi><mi>ref</mi></msub><mo>]</mo></mrow><mo>+</mo><mi>ι</mi><mo>+</mo><mi>κ</mi><mo>)</mo></mrow>" +
    "<mo>·</mo><mi>φ</mi><mo>(</mo><mi>r</mi><mo>(</mo><mi>x</mi><mo>)</mo><mo>,</mo><mn>0</mn><mo>)</mo><mo>−</mo><mi>A</mi></mrow></math>",
  compute: ({ inputs, score: asked, reference, output }) => {
    const read = blockOf(inputs);
    if (!read.ok) return read.failure;
    const { columns, inputs: { referenceScore } } = read.value;
    const from = Number.isNaN(reference) ? referenceScore : reference;
    const change = Number.isNaN(from) ? 0 : asked - from;
    if (output !== "all") return value(partOf[output as Exclude<Output, "all">], columns, change);
    return table.map(([name, part]): Cell[] => {
      const result = value(part, columns, change);
      return [name, typeof result === "number" ? result : toCellError(result)];
    });
  },
  native,
  lambda:
    'LAMBDA(inputs,score,[reference],[output],LET(wanted,IF(ISOMITTED(output),"net",output),unnamed,ISOMITTED(reference),' +
    `held,${lookUpInLambda("inputs")}("${referenceScoreRow.label}",score),score_change,score-IF(unnamed,held,reference),` +
    `${modelInLambda(modelRows, modelParts, "inputs")},` +
    `IF(${endlessInLambda}=1,#NUM!,IF(wanted="net",net,IF(wanted="gross",gross,IF(wanted="own",own,IF(wanted="crv",referral,` +
    `IF(wanted="premium",premium,IF(wanted="all",${tableInLambda},#VALUE!)))))))))`,
  warnings: modelWarnings("inputs"),
  warnsOver: overModelRows,
  assumptions: [
    `The rows are: ${Object.values(modelRows).map(({ label }) => `"${label}"`).join(", ")}, "${referenceScoreRow.label}", "timing". Needed are revenue, contribution margin, retention and discount; what else is left out is 0, the causal shares 1.`,
    "The letters of the equations serve as labels too (R0, g, cs0, M, r0, d, h, A, β_r, β_s, β_c, β_ρ, θ, ρ0, w, c_ref, V_ref, ι, κ). The native formula refers to the cells beside the labels; the named LAMBDA looks for the words.",
    "A referred customer is worth the gross CLV at the reference score: one generation, nothing is counted twice.",
  ],
  sources: [
    "Definition of this add-in: CLV conditional on the experience score, plus referral, influence and knowledge value",
    "Kumar et al. (2010), Journal of Service Research 13(3): CEV = CLV + CRV + CIV + CKV",
    "Rust, Zahorik & Keiningham (1995), Journal of Marketing 59(2)",
  ],
  keywords: ["model", "experience", "full model", "referral", "premium", "score", "nps", "csat", "block"],
  example: {
    given: {
      inputs: [
        ["revenue", 600],
        ["contribution margin", 0.55],
        ["cost to serve", 60],
        ["retention spend", 20],
        ["retention", 0.8],
        ["discount", 0.1],
        ["acquisition cost", 150],
        ["effect on retention", 1.327819707],
        ["effect on revenue", 0.2],
        ["effect on cost", 0.5],
        ["effect on referrals", 1],
        ["causal share", 0.5],
        ["referral rate", 0.08],
        ["share new", 0.5],
        ["referral reward", 20],
      ],
      score: 0.75,
      reference: 0.6,
    },
    gives: 1015.410498,
  },
});

