import type { Evaluation } from "../../../../lever-model/equations/equations";
import { keysOf } from "../../../../lever-model/state/defaults";
import type { Kind } from "../../../../lever-model/state/assumptions";
import type { LeverModel } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { DataTable } from "../../charts/DataTable";
import { shown } from "../../fields/number";

const kinds: Readonly<Record<"clv" | "net" | "kept" | "clv_to_cac" | "payback" | "equity", Kind>> = {
  clv: "money", net: "money", kept: "share", clv_to_cac: "number", payback: "number", equity: "number",
};

/** Base, target and the scenarios side by side. */
export function ScenarioResults({ model, evaluation }: { readonly model: LeverModel; readonly evaluation: Evaluation }) {
  const { segments: words } = useWords().builderLevers;
  /* While something is wrong the results are those of an earlier state, which may have had other scenarios. */
  const names = model.scenarios.slice(0, evaluation.value("net").scenarios.length).map(({ name }) => name);
  const rows = keysOf(kinds).map((line) => {
    const { base, target, scenarios } = evaluation.value(line);
    return [words.lines[line], ...[base, target, ...scenarios].map((one) => (one.ok ? shown(one.value, kinds[line]) : line === "payback" ? words.never : "–"))].slice(0, names.length + 3);
  });
  return <DataTable label={words.sideBySide} head={[words.line, words.base, words.targetCase, ...names]} rows={rows} />;
}
