import { region } from "../../words/region";

const whole = new Intl.NumberFormat(region, { signDisplay: "exceptZero", maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat(region, { signDisplay: "exceptZero", minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A difference with its sign: "+107", "−0.35"; small ones keep their decimals. */
export const signed = (value: number): string => (Number.isFinite(value) ? (Math.abs(value) < 100 && value !== 0 ? fine : whole).format(value).replace("-", "−") : "–");

const plainWhole = new Intl.NumberFormat(region, { maximumFractionDigits: 0 });
const plainFine = new Intl.NumberFormat(region, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** An amount where room is scarce: no decimals from 1000 on. */
export const brief = (value: number): string => (Math.abs(value) >= 1000 ? plainWhole : plainFine).format(value + 0);
