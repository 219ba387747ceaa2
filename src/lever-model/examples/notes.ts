import { assumptions } from "../state/assumptions";
import { assumptionsOf } from "../state/defaults";
import type { Footnote, LeverModel, SubLever } from "../state/state";
import type { AssumptionId } from "../state/words";

interface Note {
  readonly source: string;
  readonly scope: string;
  readonly limitations: string;
  readonly owner: string;
}

/** A footnote for every input that has none of its own. All numbers of the examples are made up, and their footnotes say so. */
export function withFootnotes(model: LeverModel, own: Readonly<Partial<Record<AssumptionId, Note>>>, date: string): LeverModel {
  const footnotes: Footnote[] = assumptionsOf(model).map((id) => {
    const { source, scope, limitations, owner } = own[id] ?? {
      source: "Made up for this example",
      scope: `${assumptions[id].label} of a typical firm of the industry`,
      limitations: "Not measured: put your own number in its place",
      owner: "Example",
    };
    return { on: id, source, scope, limitations, owner, date, grade: "D" };
  });
  return { ...model, footnotes };
}

/** Insight, owner and review of a row; with a programme, what every row in use needs. */
export const because = (insight: string, owner: string, stage: string, more: Partial<SubLever> = {}): Partial<SubLever> => ({
  insight,
  owner,
  stage,
  review: "2026-06-30",
  ...more,
});
