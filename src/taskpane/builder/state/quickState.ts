import type { FourElements, ThreeNumbers } from "./quickModel";

/** What stands in the quick calculator. */
export interface QuickState {
  readonly way: "three" | "four";
  readonly by: "lifespan" | "churn";
  readonly three: ThreeNumbers;
  readonly four: FourElements;
  /** Writing again brings the same model up to date. */
  readonly ids: Readonly<Record<"three" | "four", string>>;
}

export const newQuickState = (makeId: () => string): QuickState => ({
  way: "three",
  by: "lifespan",
  three: { value: 600, margin: 0.55, retention: 0.8 },
  four: { revenue: 600, support: 60, length: 5, acquisition: 150 },
  ids: { three: makeId(), four: makeId() },
});
