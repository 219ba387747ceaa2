import { makeStyles, tokens } from "@fluentui/react-components";
import type { Problem } from "../../../lever-model/state/validate";

/** What every field of the builder is given. */
export interface FieldShared {
  /** Where it is in the model: "retention", "2a.churn_recovered"; problems are found and the focus is set by it. */
  readonly field: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly problems: readonly Problem[];
}

/** The first sentence about a field, or null. */
export const problemAt = (problems: readonly Problem[], field: string): string | null =>
  problems.find((one) => one.field === field)?.message ?? null;

export const useFieldStyles = makeStyles({
  field: { minWidth: 0 },
  label: { display: "block", maxWidth: "none" },
  control: { width: "100%", minWidth: 0 },
  picking: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "1px" },
});
