import type { Failure } from "../../../clv/index";
import type { Words } from "../../words/index";

/** A sentence in whatever language the pane speaks when it is shown. */
export type Say = (words: Words) => string;

/** A piece of work of the path, and how far it has come. */
export type Stage<T> =
  | { readonly state: "none" }
  | { readonly state: "working"; readonly share: number | null }
  | { readonly state: "done"; readonly value: T }
  | { readonly state: "cancelled" }
  | { readonly state: "failed"; readonly say: Say };

export const none: Stage<never> = { state: "none" };
export const valueOf = <T>(stage: Stage<T>): T | null => (stage.state === "done" ? stage.value : null);

/** Thrown inside a piece of work that cannot go on, with the sentence for the user. */
export class Stopped extends Error {
  constructor(readonly say: Say) {
    super("stopped");
  }
}

/** The value of a result, or the end of the work with its sentence. */
export function need<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure }): T {
  if (result.ok) return result.value;
  const { message } = result.failure;
  throw new Stopped(({ sentence }) => asSentence(sentence(message)));
}

/** The sentences of the catalogue begin small and without a stop, since cells show them so. */
export const asSentence = (text: string): string => `${(text[0] ?? "").toUpperCase()}${text.slice(1)}${/[.!?…]$/.test(text) ? "" : "."}`;
