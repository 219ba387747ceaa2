import type { DecisionValue } from "../../../lever-model/equations/decision";
import { shown } from "../fields/number";
import { signed } from "../shell/signed";
import { axisNumber } from "./frame";
import { twoLines } from "./overTime";
import { type Drawn, footnotesOn, type Picture, subtitleOf } from "./picture";

/** What one change has gained after each margin, its costs taken off, and the same in the cautious case. */
export function gains(drawn: Drawn, { gains: full, cautiousGains, payback }: DecisionValue): Picture {
  const { model, words } = drawn;
  const { charts, decision } = words.builderResults;
  const last = full.length - 1;
  const alt = charts.alts.gains;
  const marks = payback.ok ? [[1, payback.value, charts.paidBack(shown(payback.value, "number"))] as const] : [];
  return {
    id: "gains",
    title: charts.titles.gains(signed(full[last]!), String(last), signed(cautiousGains[last]!)),
    subtitle: subtitleOf(drawn, charts.gain(model.scope.currency)),
    alt,
    height: 240,
    option: (ink) => twoLines(ink, alt, { names: [decision.cautiousCase, decision.after], base: cautiousGains, target: full }, charts.margins, axisNumber, marks),
    table: { head: [charts.margins, decision.after, decision.cautiousCase], rows: full.map((value, margins) => [String(margins), shown(value, "money"), shown(cautiousGains[margins]!, "money")]) },
    footnotes: footnotesOn(drawn),
  };
}
