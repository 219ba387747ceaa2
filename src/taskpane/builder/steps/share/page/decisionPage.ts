import type { DecisionValue } from "../../../../../lever-model/equations/decision";
import { isRow } from "../../../../../lever-model/state/decision";
import type { DecidedOn } from "../../../../../lever-model/state/words";
import { gains } from "../../../charts/gains";
import { inputKind, inputLabel, subLeverLabel } from "../../../charts/labels";
import { type Drawn, subtitleOf } from "../../../charts/picture";
import { shown } from "../../../fields/number";
import { brief, signed } from "../../../shell/signed";
import type { Words } from "../../../../words/index";
import { signedIn } from "../../results/signedIn";
import type { Page } from "./page";

export const decidedName = (words: Words, on: DecidedOn): string => (isRow(on) ? `${on} ${subLeverLabel(words, on)}` : inputLabel(words, on));

export function paybackText({ payback }: DecisionValue, { builderResults: { decision } }: Words): string {
  return payback.ok ? decision.paybackAfter(payback.value) : decision.noPayback;
}

/** "Worth +41.20 EUR per customer (+4.5%) and +412,000 EUR over all customers". */
export function decisionFinding(value: DecisionValue, { model, words }: Drawn): string {
  const { decision } = words.builderResults;
  const { currency } = model.scope;
  return value.equityChange > 0
    ? decision.finding(signed(value.change), Number.isFinite(value.changeShare) ? signedIn(value.changeShare, "share") : "–", signed(value.equityChange), currency)
    : decision.noFinding(signed(value.equityChange), currency);
}

/** Rows of the decision: today, with the change, in the cautious case. */
export function decisionRows(value: DecisionValue, { words: { builderResults } }: Drawn): readonly (readonly string[])[] {
  const { decision } = builderResults;
  const row = (label: string, line: "clv" | "cxlv" | "equity"): readonly string[] => [
    label, brief(value.base[line]), brief(value.after[line]), signed(value.after[line] - value.base[line]), signed(value.cautious[line] - value.base[line]),
  ];
  return [row(decision.clv, "clv"), row(decision.cxlv, "cxlv"), row(decision.equity, "equity")];
}

export const decisionHead = ({ builderResults: { decision, results } }: Words): readonly string[] => [results.result, decision.today, decision.after, results.change, decision.cautiousChange];

/** One page for one decision. */
export function decisionPage(drawn: Drawn, value: DecisionValue): Page {
  const { model, words } = drawn;
  const { decision: text } = words.builderResults;
  const { decision, levers } = model;
  const on = decision.on as DecidedOn;
  const { currency } = model.scope;
  const change = isRow(on)
    ? [text.row(decidedName(words, on)), ...(levers[on].insight === "" ? [] : [text.insight(levers[on].insight)])]
    : [text.number(decidedName(words, on), shown(drawn.evaluation.numbers[on]!, inputKind(on)), shown(decision.value, inputKind(on)))];
  return {
    title: decision.question === "" ? decidedName(words, on) : decision.question,
    about: subtitleOf(drawn, model.scope.name),
    finding: decisionFinding(value, drawn),
    parts: [
      { kind: "lines", heading: text.change, lines: [...change, text.costs(shown(value.runCost, "money"), shown(value.oneOff, "money"), currency)] },
      { kind: "table", heading: text.worth, head: decisionHead(words), rows: decisionRows(value, drawn) },
      { kind: "lines", heading: text.certainty, lines: [paybackText(value, words), text.confidence(text.confidences[value.confidence]), text.because(text.grades[value.grade], value.cautiousChange > 0, shown(decision.cautious, "share"))] },
      { kind: "picture", picture: gains(drawn, value), height: 280 },
      { kind: "lines", heading: text.decided, lines: [`${text.owner}: ${decision.owner}`, `${text.date}: ${decision.date}`, `${text.conclusion}: ${decision.conclusion}`] },
    ],
  };
}
