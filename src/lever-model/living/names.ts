import type { BookEdit, BookSurvey } from "../../workbook/book";
import type { Plan } from "../plan/plan";
import { spelled } from "./content";

/** Names that come, change or go. A name that the user has given another meaning is his. */
export function nameEdits(survey: BookSurvey, base: Plan | null, planned: Plan, isMoved: boolean): readonly BookEdit[] {
  const present = new Map(survey.names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const written = new Map((base?.names ?? []).map(({ name, reference }) => [name.toLowerCase(), `=${reference}`]));
  const isOurs = (name: string, formula: string): boolean => formula.includes("#REF!") || spelled(formula) === spelled(written.get(name) ?? "");
  const wanted = new Set(planned.names.map(({ name }) => name.toLowerCase()));
  const set = planned.names.flatMap(({ name, reference, comment }): BookEdit[] => {
    const formula = `=${reference}`;
    const found = present.get(name.toLowerCase());
    if (found === undefined) return [{ kind: "setName", name, formula, comment, before: null }];
    if (!isOurs(name.toLowerCase(), found) || (!isMoved && spelled(found) === spelled(formula))) return [];
    return [{ kind: "setName", name, formula, comment, before: found }];
  });
  const removed = (base?.names ?? []).flatMap(({ name }): BookEdit[] => {
    const found = present.get(name.toLowerCase());
    return found === undefined || wanted.has(name.toLowerCase()) || !isOurs(name.toLowerCase(), found) ? [] : [{ kind: "removeName", name, before: found }];
  });
  return [...set, ...removed];
}
