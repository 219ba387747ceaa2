import { checksOf, masterCheck } from "../../../../../lever-model/equations/checks";
import { headlineChange } from "../../../../../lever-model/equations/levels";
import { assumptionsOf } from "../../../../../lever-model/state/defaults";
import { checkText } from "../../../charts/labels";
import { type Drawn, subtitleOf } from "../../../charts/picture";
import { tornado } from "../../../charts/tornado";
import { leverWaterfall } from "../../../charts/waterfall";
import { shown } from "../../../fields/number";
import { brief, signed } from "../../../shell/signed";
import { resultLabel } from "../../results/resultLabel";
import { resultLines } from "../../results/resultLines";
import { signedIn } from "../../results/signedIn";
import type { Page } from "./page";

const headline = ["clv", "net", "premium", "cxlv_to_cac", "payback", "kept", "index", "equity"] as const;

/** Inputs that have no footnote with source, scope and limitations. */
export function withoutFootnote(model: Drawn["model"]): number {
  const complete = new Set(model.footnotes.filter(({ source, scope, limitations }) => source !== "" && scope !== "" && limitations !== "").map(({ on }) => on));
  return assumptionsOf(model).filter((id) => !complete.has(id)).length;
}

/** The page for executives: the finding, the headline results, where they come from and whether they can be relied on. */
export function executivePage(drawn: Drawn): Page {
  const { model, evaluation, words } = drawn;
  const { executive, results, share } = words.builderResults;
  const lines = resultLines(evaluation).flatMap((group) => group.lines);
  const of = (id: string) => lines.find((line) => line.id === id)!;
  const checks = checksOf(model, evaluation);
  const failed = checks.filter(({ holds }) => !holds);
  const value = (id: string, which: "base" | "target"): string => {
    const line = of(id);
    const result = line[which];
    return !result.ok ? (results.absent[id] ?? results.noValue) : line.kind === "money" ? brief(result.value) : shown(result.value, line.kind);
  };
  const { change, share: part, equity } = headlineChange(evaluation, model.scope.level);
  const { currency } = model.scope;
  return {
    title: model.scope.name,
    about: subtitleOf(drawn, executive.about),
    finding: change > 0 ? executive.finding(signed(change), signedIn(part, "share"), signed(equity), currency) : executive.noFinding,
    parts: [
      {
        kind: "table", heading: executive.headline, head: [results.result, results.base, results.target, results.change, executive.changeShare],
        rows: headline.map((id) => {
          const line = of(id);
          return [resultLabel(words, id, model.scope), value(id, "base"), value(id, "target"), Number.isFinite(line.change) ? (line.kind === "money" ? signed(line.change) : signedIn(line.change, line.kind)) : "–", Number.isFinite(line.changeShare) ? signedIn(line.changeShare, "share") : "–"];
        }),
      },
      { kind: "picture", picture: leverWaterfall(drawn), height: 200 },
      { kind: "picture", picture: tornado(drawn, 6), height: 230 },
      {
        kind: "lines", heading: executive.trust,
        lines: [
          masterCheck(checks) ? share.reliable : share.unreliable,
          ...failed.map((check) => `${check.must ? share.states.failed : share.states.warning}: ${checkText(words, check).label}`),
          share.withoutFootnote(withoutFootnote(model)),
          model.scope.dataDate === "" ? executive.noDataDate : executive.dataDate(model.scope.dataDate),
        ],
      },
    ],
  };
}
