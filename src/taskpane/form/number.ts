import { numberLiteral } from "../../clv/index";
import type { Separators } from "./separators";

export interface TypedNumber {
  readonly value: number;
  /** As it stands in a formula of every locale; a typed percentage stays one: "80%". */
  readonly text: string;
}

const spaces = /[\s\u00a0\u202f]/gu;
const currency = /^(-?)\p{Sc}|\p{Sc}$/gu;
const invariant = /^-?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?$/i;

const escaped = (sign: string): string => sign.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Digits with thousands in threes: "1,200.5"; the first group may be shorter, the rest may not. */
const grouped = (decimal: string, group: string): RegExp =>
  new RegExp(`^-?\\d{1,3}(?:${escaped(group)}\\d{3})+(?:${escaped(decimal)}\\d*)?$`);

/**
 * Reads a number as people of the locale write it: "1,200.50", "80%", "$5", "−3"; null for anything else.
 * A decimal point is also taken where it cannot be a thousands sign, since pasted numbers often have one.
 */
export function readNumber(typed: string, { decimal, group }: Separators): TypedNumber | null {
  let text = typed.trim().replace("−", "-").replace(/^\+/, "");
  const isPercent = text.endsWith("%");
  if (isPercent) text = text.slice(0, -1).trim();
  text = text.replace(currency, "$1").trim();
  const groupSigns = /[\s\u00a0\u202f]/u.test(group) ? [" "] : [group];
  if (groupSigns[0] === " ") text = text.replace(spaces, " ");
  if (group === "’") text = text.replaceAll("'", "’");
  for (const sign of groupSigns) if (grouped(decimal, sign).test(text)) text = text.replaceAll(sign, "");
  if (decimal !== ".") {
    if (text.includes(".") && text.includes(decimal)) return null;
    text = text.replace(decimal, ".");
  }
  if (!invariant.test(text)) return null;
  /* Adding 0 turns -0 into 0. */
  const plain = Number(text) + 0;
  if (!Number.isFinite(plain)) return null;
  const number = numberLiteral(plain);
  return isPercent ? { value: plain / 100, text: `${number}%` } : { value: plain, text: number };
}
