/** "1 row", "1,200 rows". */
export const counted = (count: number, noun: string): string =>
  `${Number(count.toPrecision(12)).toLocaleString("en-US")} ${noun}${count === 1 ? "" : "s"}`;
