import { createContext } from "react";

/** The field that the keyboard is on its way to; each way is an object of its own, so that the same one can be gone twice. */
export interface WantedField {
  readonly field: string;
}

/** Told to what does not show all of its fields at once, so that the wanted one is there when the keyboard arrives. */
export const WantedFieldContext = createContext<WantedField | null>(null);
