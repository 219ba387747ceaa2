import type { IStyleData } from "@univerjs/core";

const format = (pattern: string): IStyleData => ({ n: { pattern } });
const thin = { s: 1, cl: { rgb: "#bfbfbf" } } as const;

export const money = format('"$"#,##0.00');
export const wholeMoney = format('"$"#,##0');
export const percent = format("0%");
export const finePercent = format("0.0%");
export const number = format("0.00");
export const ratio = format('0.0"x"');

export const title: IStyleData = { bl: 1, fs: 18, cl: { rgb: "#1f3864" } };
export const heading: IStyleData = { bl: 1, fs: 12, cl: { rgb: "#1f3864" }, bd: { b: { s: 8, cl: { rgb: "#8ea9db" } } } };
export const tableHead: IStyleData = { bl: 1, bg: { rgb: "#d9e2f3" }, cl: { rgb: "#1f3864" }, tb: 3, vt: 2, bd: { b: thin } };
/** As finance teams mark them: what may be changed is blue, here on pale yellow. */
export const input: IStyleData = { cl: { rgb: "#0b3fd6" }, bg: { rgb: "#fff9e5" }, bd: { t: thin, r: thin, b: thin, l: thin } };
export const result: IStyleData = { bl: 1, cl: { rgb: "#1f3864" } };
export const note: IStyleData = { cl: { rgb: "#595959" } };
