/**
 * What A1 of every sheet of a model says: whose sheet it is, and which. Column A goes on with the ids of the rows, row 1
 * with those of the columns, so that all are found again after the user has put in others.
 */
const mark = "cxlv";

export const tagOf = (modelId: string, block: string): string => `${mark}/${modelId}/${block}`;

export function readTag(text: string): { readonly modelId: string; readonly block: string } | null {
  const match = /^cxlv\/([A-Za-z0-9]+)\/([a-z][a-z-]*)$/.exec(text);
  return match && { modelId: match[1]!, block: match[2]! };
}

export const columnTag = (column: number): string => `c${column}`;
export function readColumnTag(text: string): number | null {
  const match = /^c(\d{1,3})$/.exec(text);
  return match && Number(match[1]);
}

/** The block of the hidden sheet that keeps the state. */
export const stateBlock = "state";
