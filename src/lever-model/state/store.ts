import { failure, type Result, success } from "../../clv/result";
import { newModel } from "./defaults";
import type { LeverModel } from "./state";

/** The model as text, for a workbook or a file. */
export const toText = (model: LeverModel): string => JSON.stringify(model);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** What was stored, with the defaults for what it does not know yet; a value of another kind than the default is dropped. */
function filled(preset: unknown, stored: unknown): unknown {
  if (stored === undefined) return preset;
  if (typeof preset === "number" && isRecord(stored) && typeof stored["cell"] === "string") return stored;
  if (Array.isArray(preset)) return Array.isArray(stored) ? stored : preset;
  if (!isRecord(preset)) return typeof stored === typeof preset ? stored : preset;
  if (!isRecord(stored)) return preset;
  const known = Object.keys(preset).map((key) => [key, filled(preset[key], stored[key])] as const);
  const optional = Object.entries(stored).filter(([key]) => !(key in preset) && (key === "low" || key === "high"));
  return Object.fromEntries([...known, ...optional]);
}

/** Reads a stored model. Models of older versions come out as today's; one of a newer version is refused. */
export function fromText(text: string): Result<LeverModel> {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return failure("argument", "the model's settings should be text of this add-in, and this text is damaged: open an earlier copy of the workbook");
  }
  if (!isRecord(stored) || typeof stored["id"] !== "string" || typeof stored["version"] !== "number") {
    return failure("argument", "the model's settings should be those of a CXLV model, and these are not");
  }
  if (stored["version"] > 1) return failure("argument", `the model was written by a newer version of the add-in (${stored["version"]}): update the add-in to open it`);
  return success(filled(newModel(stored["id"]), stored) as LeverModel);
}
