import type { ConditionalRule, WriteSheet } from "hucre";
import type { PlanSheet } from "../../../lever-model/plan/plan";
import type { FileFormulas } from "../formulas";
import type { WorkbookOnScreen } from "../workbookOnScreen";
import { xml } from "../element";
import { LostRules } from "./lostRules";
import { areasToFile } from "./places";
import { formatsResource, rulesIn, validationsResource } from "./resource";
import type { StoredFormat } from "./storedFormat";
import type { StoredValidation } from "./storedValidation";
import { type FileFormat, formatToFile } from "./writeFormats";
import { type FileValidation, validationToFile } from "./writeValidations";

/** The rules of one sheet for a file, and what becomes of its part once the writer has written it. */
export interface SheetRules {
  readonly formats: readonly FileFormat[];
  readonly validations: readonly FileValidation[];
  readonly lost: LostRules;
}

/** Begins the ids of the rules that a plan has made. */
const mark = "cxlv-";

/** The rules that a sheet on the screen has; of those that its plan writes itself, only what the user has made. */
export function rulesOfSheet({ data }: WorkbookOnScreen, id: string, formulas: FileFormulas, plan: PlanSheet | undefined): SheetRules {
  const sheet = data.sheets[id] ?? {};
  const name = sheet.name ?? "";
  const lost = new LostRules();
  const formats = rulesIn<StoredFormat>(data, formatsResource, id)
    .filter(({ cfId }) => !plan?.formats.length || !cfId.startsWith(mark))
    .flatMap((format, place): FileFormat[] => {
      const made = formatToFile(format, sheet, formulas, barId(data.sheetOrder.indexOf(id), place));
      if (made === null) lost.add("conditional formats of another kind", name, areasToFile(format.ranges, sheet));
      return made === null ? [] : [made];
    });
  const validations = rulesIn<StoredValidation>(data, validationsResource, id)
    .filter(({ uid }) => !plan?.validations.length || !uid.startsWith(mark))
    .flatMap((validation): FileValidation[] => {
      const made = validationToFile(validation, sheet, formulas);
      for (const words of [typeof made === "string" ? made : null, simplified[validation.type], hasColours(validation) ? "colours of list entries" : null]) {
        if (words) lost.add(words, name, areasToFile(validation.ranges, sheet));
      }
      return typeof made === "string" ? [] : [made];
    });
  return { formats, validations, lost };
}

/** The sheet with its rules behind those that it has already: a model's come first in the grid too. */
export function withRules(sheet: WriteSheet, { formats, validations }: SheetRules): WriteSheet {
  const [standing, checks] = [sheet.conditionalRules ?? [], sheet.dataValidations ?? []];
  const own = formats.flatMap(({ rule }, place) => (rule ? [{ ...rule, priority: standing.length + place + 1 } as ConditionalRule] : []));
  return { ...sheet, conditionalRules: [...standing, ...own], dataValidations: [...checks, ...validations.map(({ rule }) => rule)] };
}

/** The part of a sheet with what the writer has no word for; `sheet` is the one that was written. */
export function mendRules(part: string, { formats, validations }: SheetRules, sheet: WriteSheet): string {
  const standing = (sheet.conditionalRules ?? []).length - formats.filter(({ rule }) => rule).length;
  const checks = (sheet.dataValidations ?? []).length - validations.length;
  let check = -1;
  const completed = part
    .replace(/<cfRule type="[^"]*" priority="(\d+)"([^>]*?)(\/?)>/g, (whole, priority: string, rest: string, alone: string) => {
      const { rule, attributes = {}, content = "" } = formats[Number(priority) - 1 - standing] ?? { rule: null };
      if (Number(priority) <= standing || !rule) return whole;
      const start = xml("cfRule", { type: rule.type, priority, ...attributes }).slice(0, -"/>".length) + rest;
      return alone && content === "" ? `${start}/>` : `${start}>${content}${alone ? "</cfRule>" : ""}`;
    })
    .replace(/<dataValidation /g, (start) => {
      check += 1;
      return validations[check - checks]?.isWithoutArrow ? `${start}showDropDown="1" ` : start;
    });
  const extensions = formats.flatMap(({ extension }, place) => (extension ? [extension(standing + place + 1)] : []));
  if (extensions.length === 0) return completed;
  return completed.replace(
    /<\/worksheet>\s*$/,
    () =>
      `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${extensions.join("")}</x14:conditionalFormattings></ext></extLst></worksheet>`,
  );
}

/** Kinds of the grid that a file holds as what comes next to them. */
const simplified: Readonly<Record<string, string>> = {
  checkbox: "check boxes, saved as lists of their two values",
  listMultiple: "lists of several choices, saved as lists of one",
};

const hasColours = ({ type, formula2 = "" }: StoredValidation): boolean => /^list/.test(type) && /[^,]/.test(formula2);

/** Each rule of a workbook needs an identifier of its own. */
function barId(sheet: number, place: number): string {
  const digits = (number: number, count: number) => number.toString(16).toUpperCase().padStart(count, "0");
  return `{00000000-000C-4F00-8${digits(sheet % 4096, 3)}-${digits(place, 12)}}`;
}
