import type { LeverModel } from "../../../../../lever-model/state/state";
import { today } from "../../footnotes/days";

export interface ModelFile {
  readonly bytes: Uint8Array;
  /** Cells of the workbook that the file does not have; their numbers stand in it instead. */
  readonly unlinked: number;
}

/** The same model with the numbers of linked cells in their place. */
export function withoutLinks(model: LeverModel): { readonly model: LeverModel; readonly unlinked: number } {
  let unlinked = 0;
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== "object" || part === null) return part;
    if ("cell" in part && typeof part.cell === "string") {
      unlinked += 1;
      return (part as { value?: number }).value ?? 0;
    }
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, walk(value)]));
  };
  return { model: walk(model) as LeverModel, unlinked };
}

/** The whole model as a workbook of its own; what makes it is loaded only then. */
export async function modelFile(model: LeverModel, options: { readonly portable: boolean; readonly protect: boolean }): Promise<ModelFile> {
  const [{ makePlan }, { writePlan }, { FileFormulas }, { catalogue }] = await Promise.all([
    import("../../../../../lever-model/plan/makePlan"), import("../../../../../workbook/xlsx/plan/writePlan"), import("../../../../../workbook/xlsx/formulas"), import("../../../../../clv/index"),
  ]);
  const own = withoutLinks(model);
  const bytes = await writePlan(makePlan({ ...own.model, lastWritten: today() }, options), new FileFormulas(catalogue.map(({ id }) => id)));
  return { bytes, unlinked: own.unlinked };
}
