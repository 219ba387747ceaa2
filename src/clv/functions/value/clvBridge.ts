import { block, choice } from "../../arguments";
import { defineFunction } from "../../define";
import { type Cell, failure, type Failure } from "../../result";
import { evaluate, leverArguments, leverForm } from "../experience/model/equations";
import { leverRows, modelRows } from "../experience/model/inputs";
import { readInputs } from "../experience/model/readInputs";
import { modelWarnings, overModelRows } from "../experience/model/warnings";
import { attribute, type Method, methods } from "./bridge/attribution";
import { bridgeInLambda } from "./bridge/inLambda";
import { common, levers } from "./bridge/levers";

type Numbers = Readonly<Record<string, number>>;

const rows = { ...modelRows, ...leverRows };
const net = leverForm("net");
const baseValue = leverForm("base_value");

/** The value of every coalition of levers: those pulled take the inputs of the target, the others those of the base. */
function worthOf(base: Numbers, target: Numbers): readonly number[] | Failure {
  const reference = evaluate(baseValue, leverArguments, base);
  if (typeof reference !== "number") return reference;
  const worth: number[] = [];
  for (let coalition = 0; coalition < 2 ** levers.length; coalition += 1) {
    const numbers: Record<string, number> = { ...base, referred_value: base["referred_value"]! === 0 ? reference : base["referred_value"]! };
    levers.forEach(({ inputs }, lever) => {
      if ((coalition >> lever) & 1) for (const name of inputs) numbers[name] = target[name]!;
    });
    const value = evaluate(net, leverArguments, numbers);
    if (typeof value !== "number") return value;
    worth.push(value);
  }
  return worth;
}

export const clvBridge = defineFunction({
  id: "CLV.BRIDGE",
  title: "Bridge from base to target by lever",
  about: "How much of the change of CXLV comes from revenue, relationship length, relationship strength and costs.",
  symbol: "C_j",
  arguments: {
    base: block("base", "Inputs of a customer today, a label and a number in each row", "a range of two columns, label and value, as for CXLV.MODEL"),
    target: block("target", "Inputs of a customer at the target, with the same labels", "a range of two columns, label and value, as for CXLV.MODEL"),
    method: choice("method", "How the change is shared among the levers", methods, { default: "shapley", also: { "one at a time": "one-at-a-time" } }),
  },
  returns: "money",
  results: [
    { name: "lever", about: "Base, the four levers (with one-at-a-time also the interaction), target", returns: "text" },
    { name: "C_j", about: "CXLV of the base, contribution of each lever, CXLV of the target", returns: "money" },
  ],
  layout:
    'Two columns, name and value: Base, Revenue, Relationship length, Relationship strength, Costs, Target; with "one-at-a-time" a row Interaction before the target.',
  notation:
    '<math display="block"><mrow><msub><mi>C</mi><mi>j</mi></msub><mo>=</mo><munder><mo>∑</mo><mrow><mi>S</mi><mo>⊆</mo><mi>L</mi><mo>∖</mo><mi>j</mi></mrow></munder><mfrac><mrow><mo>|</mo><mi>S</mi><mo>|</mo><mo>!</mo><mrow><mo>(</mo><mi>n</mi><mo>−</mo><mo>|</mo><mi>S</mi><mo>|</mo><mo>−</mo><mn>1</mn><mo>)</mo></mrow><mo>!</mo></mrow><mrow><mi>n</mi><mo>!</mo></mrow></mfrac>' +
    "<mo>·</mo><mrow><mo>[</mo><mi>V</mi><mo>(</mo><mi>S</mi><mo>∪</mo><mi>j</mi><mo>)</mo><mo>−</mo><mi>V</mi><mo>(</mo><mi>S</mi><mo>)</mo><mo>]</mo></mrow></mrow></math>",
  compute: ({ base, target, method }) => {
    const before = readInputs("base", rows, base);
    if (!before.ok) return before.failure;
    const after = readInputs("target", rows, target);
    if (!after.ok) return after.failure;
    const different = common.find((name) => before.value.numbers[name] !== after.value.numbers[name]);
    if (different !== undefined) {
      const label = different === "delay" || different === "renewing" ? "timing" : rows[different].label;
      return failure("argument", `target should be measured as the base is, with the same "${label}": no lever moves it`).failure;
    }
    const worth = worthOf(before.value.numbers, after.value.numbers);
    if ("why" in worth) return worth;
    const { contributions, interaction } = attribute(method as Method, levers.length, worth);
    return [
      ["Base", worth[0]!],
      ...levers.map(({ name }, lever): Cell[] => [name, contributions[lever]!]),
      ...(method === "one-at-a-time" ? [["Interaction", interaction]] : []),
      ["Target", worth[worth.length - 1]!],
    ];
  },
  native: () =>
    failure("argument", "sixteen whole models do not fit into one formula: use the named LAMBDA, which holds them, or keep the add-in's function"),
  lambda: bridgeInLambda,
  warnings: modelWarnings("base"),
  warnsOver: overModelRows,
  assumptions: [
    `The rows are those of CXLV.MODEL and, for what the levers change: ${Object.values(leverRows).map(({ label }) => `"${label}"`).join(", ")}.`,
    `Each lever moves its own rows: ${levers.map(({ name, inputs }) => `${name}: ${inputs.map((one) => rows[one].label).join(", ")}`).join("; ")}.`,
    "Shares of churn removed multiply, and so do savings. A referred customer is worth what a customer of the base is.",
  ],
  sources: ["Shapley (1953), A value for n-person games", "Hunsaker (ClearAction): the four levers of customer experience management"],
  keywords: ["bridge", "waterfall", "levers", "attribution", "shapley", "contribution", "what drives"],
  example: {
    given: {
      base: [
        ["revenue", 600],
        ["contribution margin", 0.55],
        ["cost to serve", 60],
        ["retention spend", 20],
        ["retention", 0.8],
        ["discount", 0.1],
        ["acquisition cost", 150],
        ["effect on retention", 0.6639098535],
        ["effect on revenue", 0.2],
        ["effect on cost", 0.5],
      ],
      target: [
        ["revenue", 636],
        ["contribution margin", 0.55],
        ["cost to serve", 54],
        ["retention spend", 20],
        ["retention", 0.82],
        ["discount", 0.1],
        ["acquisition cost", 150],
        ["effect on retention", 0.6639098535],
        ["effect on revenue", 0.2],
        ["effect on cost", 0.5],
        ["score change", 0.1],
      ],
    },
    gives: [
      ["Base", 766.6666667],
      ["Revenue", 77.3432228],
      ["Relationship length", 71.16279991],
      ["Relationship strength", 73.60643488],
      ["Costs", 22.61420556],
      ["Target", 1011.39333],
    ],
  },
});
