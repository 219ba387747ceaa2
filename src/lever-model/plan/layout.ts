/**
 * The number of the sheets' make: it goes up with every change of a formula, a row or a text that a model writes, so that what
 * an earlier version wrote is not taken for something of the user's.
 */
export const layout = 4;
