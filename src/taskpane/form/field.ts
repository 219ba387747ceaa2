import type { EntryArgument } from "../../clv/index";

/** What every kind of field gets. */
export interface FieldProps {
  readonly named: EntryArgument;
  readonly text: string;
  /** The sentence to show at the field, or null. */
  readonly refusal: string | null;
  readonly onWrite: (text: string) => void;
  readonly onLeave: () => void;
}
