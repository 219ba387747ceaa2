import { useState } from "react";
import type { Kind } from "../../../lever-model/state/assumptions";
import { textOf, valueOf } from "./number";

export interface Typed {
  readonly text: string;
  /** Takes what has been typed and gives its number, NaN where it is none. */
  readonly write: (text: string) => number;
  readonly leave: () => void;
}

/**
 * The text of a field for a number. What the user types stays as typed ("0." on the way to "0.8") for as long as the
 * model holds its number; when the number comes from elsewhere, by undo or from a cell, the text follows it.
 */
export function useTyped(value: number, kind: Kind): Typed {
  const [typed, setTyped] = useState<string | null>(null);
  const isCurrent = typed !== null && Object.is(valueOf(typed, kind), value);
  return {
    text: isCurrent ? typed : textOf(value, kind),
    write: (text) => {
      setTyped(text);
      return valueOf(text, kind);
    },
    /* What cannot be read stays in sight, so that it can be mended. */
    leave: () => {
      if (Number.isFinite(value)) setTyped(null);
    },
  };
}
