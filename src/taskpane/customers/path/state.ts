import type { Columns } from "../reading/columns";
import type { DateOrder } from "../reading/day";
import type { IssueKind } from "../reading/issue";
import type { ParsedLog } from "../reading/parseLog";
import type { ReadRange } from "../reading/range";
import type { Fits } from "./fits";
import type { Forecast } from "./forecast";
import type { Look } from "./look";
import type { Settings } from "./settings";
import type { Say, Stage } from "./stage";

export const stepIds = ["data", "setup", "look", "fit", "pictures", "write"] as const;
export type StepId = (typeof stepIds)[number];

/** What the customers' data are: purchases at any time, days of contracts, or customers left by renewal. */
export const entrances = ["purchases", "dates", "counts"] as const;
export type Entrance = (typeof entrances)[number];

/** What has been written last, and how to take it back. */
export type Written =
  | { readonly state: "none" }
  | { readonly state: "working" }
  | { readonly state: "done"; readonly what: "sample" | "results"; readonly sheets: readonly string[]; readonly isHostStep: boolean; readonly undo: () => Promise<{ readonly sentence: string } | null> }
  | { readonly state: "undone" }
  | { readonly state: "refused"; readonly say: Say };

export interface PathState {
  readonly entrance: Entrance;
  readonly step: StepId;
  /** As typed or taken from the selection. */
  readonly reference: string;
  /** Made by the simulator, by no customer. */
  readonly isSimulated: boolean;
  readonly range: Stage<ReadRange>;
  readonly hasHeader: boolean;
  readonly columns: Columns | null;
  readonly order: DateOrder | null;
  readonly leaveOut: ReadonlySet<IssueKind>;
  readonly parsed: Stage<ParsedLog>;
  readonly settings: Settings;
  readonly look: Stage<Look>;
  readonly fits: Stage<Fits>;
  /** The model that the user wants; null for the one that is advised. */
  readonly chosen: string | null;
  readonly forecast: Stage<Forecast>;
  readonly written: Written;
}
