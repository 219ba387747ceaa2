/** An id for a new model, unlike those of other models in the same workbook. */
export function newId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(2));
  return `m${[...numbers].map((number) => number.toString(36)).join("")}`;
}
