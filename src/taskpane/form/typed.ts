import type { Cell, EntryArgument, Grid } from "../../clv/index";
import { readArrayConstant } from "./arrayConstant";
import { readNumber } from "./number";
import { referenceKind } from "./reference";
import type { Words } from "../words/index";
import type { Separators } from "./separators";

/** What a field holds, once read. `text` is what the formula gets. */
export type Typed =
  | { readonly kind: "blank" }
  | { readonly kind: "value"; readonly input: Cell | Grid; readonly text: string }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "unreadable"; readonly sentence: string };

const blank: Typed = { kind: "blank" };

/** Several numbers, divided by semicolons or spaces, as an array constant in one row; null when any of them is none. */
function readList(text: string, separators: Separators): Typed | null {
  const divider = text.includes(";") ? /;/ : /[\s]+/;
  const isSure = text.includes(";");
  const parts = text
    .split(divider)
    .map((part) => part.trim())
    .filter(Boolean);
  const comma = separators.decimal !== ",";
  const numbers = parts.map((part) => readNumber(!isSure && comma ? part.replace(/,$/, "") : part, separators));
  /* "120,150" may be two numbers or one with thousands; only semicolons make that sure. */
  const isDoubtful = !isSure && parts.some((part) => part.replace(/,$/, "").includes(separators.group));
  if (numbers.length === 0 || isDoubtful || numbers.some((number) => number === null)) return null;
  const found = numbers.map((number) => number!);
  if (found.length === 1) return { kind: "value", input: found[0]!.value, text: found[0]!.text };
  const members = found.map(({ text: member, value }) =>
    member.endsWith("%") ? String(value).replace("e", "E") : member,
  );
  return { kind: "value", input: [found.map(({ value }) => value)], text: `{${members.join(",")}}` };
}

function readNumberField({ name, argument }: EntryArgument, typed: string, separators: Separators, { form }: Words): Typed {
  const text = typed.trim().replace(/^=/, "").trim();
  if (text === "") return blank;
  const number = argument.list ? readList(text, separators) : numberOf(text, separators);
  if (number) return number;
  const kind = referenceKind(text);
  if (kind === "lines" && !argument.list) return { kind: "unreadable", sentence: form.wholeLines(name) };
  if (kind) return { kind: "reference", text };
  const sentence = argument.list
    ? form.notReadableList(name, typed.trim())
    : form.notReadable(name, typed.trim(), separators);
  return { kind: "unreadable", sentence };
}

function numberOf(text: string, separators: Separators): Typed | null {
  const number = readNumber(text, separators);
  return number && { kind: "value", input: number.value, text: number.text };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A text that stands for itself, or a cell that holds it; in quotes it is a text whatever it looks like. */
function readTextField(typed: string): Typed {
  const text = typed.trim();
  if (text === "") return blank;
  const inQuotes = /^"((?:[^"]|"")*)"$/.exec(text);
  if (!inQuotes && referenceKind(text) === "cells") return { kind: "reference", text };
  const value = inQuotes ? inQuotes[1]!.replaceAll('""', '"') : text;
  return { kind: "value", input: value, text: quoted(value) };
}

/** Cells, an array constant such as {0.7,0.2;0.1,0.6}, or members with semicolons between them. */
function readWholeField({ name, argument }: EntryArgument, typed: string, separators: Separators, { form }: Words): Typed {
  const text = typed.trim().replace(/^=/, "").trim();
  if (text === "") return blank;
  const constant = readArrayConstant(text);
  if (constant) return { kind: "value", input: constant, text };
  if (argument.type !== "labels") {
    const numbers = readList(text, separators);
    if (numbers) return numbers;
  }
  const kind = referenceKind(text);
  if (kind === "lines") return { kind: "unreadable", sentence: form.wholeLines(name) };
  /* A bare word is a label; a column of a table is not. */
  if (kind && !(argument.type === "labels" && kind === "name" && !text.includes("["))) return { kind: "reference", text };
  if (argument.type !== "labels") return { kind: "unreadable", sentence: form.notReadableBlock(name, typed.trim()) };
  const members = text.split(";").map((member) => member.trim()).filter(Boolean);
  return { kind: "value", input: [members], text: `{${members.map(quoted).join(",")}}` };
}

/** Reads the text of a field: a number in the user's own way of writing, a reference, a choice, or "TRUE" and "FALSE". */
export function readField(argument: EntryArgument, typed: string, separators: Separators, words: Words): Typed {
  const { type } = argument.argument;
  if (type === "number") return readNumberField(argument, typed, separators, words);
  if (type === "matrix" || type === "labels" || type === "block") return readWholeField(argument, typed, separators, words);
  if (type === "text") return readTextField(typed);
  /* A switch shows what it is from the start, so it is never left to fill in. */
  if (type === "flag" && typed === "" && !argument.argument.optional)
    return { kind: "value", input: argument.argument.default, text: argument.argument.default ? "TRUE" : "FALSE" };
  if (typed === "") return blank;
  if (type === "flag") return { kind: "value", input: typed === "TRUE", text: typed };
  return { kind: "value", input: typed, text: quoted(typed) };
}
