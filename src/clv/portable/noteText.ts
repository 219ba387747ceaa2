/**
 * What a cell's note says once its formula has given way to its value: the formula, and for an error what to do about it.
 * @param sentence the error's own sentence; leave it out for a value.
 */
export const noteText = (formula: string, sentence = ""): string =>
  `Value of the formula\n${formula}${sentence === "" ? "" : `\n\nThe formula gave an error: ${sentence}`}`;
