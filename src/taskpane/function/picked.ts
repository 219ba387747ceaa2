import type { Entry } from "../../clv/index";
import type { Picked } from "./wordsFormula";

/** The case of the formula that the form stands for: what is picked, and which optional numbers without a default are there. */
export function pickedIn(entry: Entry, texts: Readonly<Record<string, string>>): Picked {
  const picked: Record<string, string> = {};
  for (const { name, argument } of entry.arguments) {
    const text = (texts[name] ?? "").trim();
    if (argument.type !== "number") {
      if (text !== "") picked[name] = text;
    } else if (argument.optional && argument.default === undefined) picked[name] = text === "" ? "missing" : "given";
  }
  return picked;
}
