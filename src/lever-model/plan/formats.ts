import type { Kind } from "../state/assumptions";

/** Number formats; they change what is shown, never what is calculated. */
export const formats = {
  money: "#,##0.00",
  whole: "#,##0",
  share: "0.0%",
  number: "#,##0.00",
  ratio: '0.00"×"',
  factor: "0.0000",
  effect: "0.0000",
  index: "0.0",
  /** A truth value shows itself in Excel; LibreOffice would show 1. */
  truth: '"TRUE";"TRUE";"FALSE"',
  date: "yyyy-mm-dd",
  signedMoney: "+#,##0.00;-#,##0.00;0.00",
  signedShare: "+0.0%;-0.0%;0.0%",
  points: "+0.0;-0.0;0.0",
} as const;

export const formatOf: Readonly<Record<Kind, string>> = {
  money: formats.money,
  share: formats.share,
  number: formats.number,
  frequency: formats.factor,
  effect: formats.effect,
  score: formats.number,
};
