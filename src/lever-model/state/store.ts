import { failure, type Result, success } from "../../clv/result";
import { newModel } from "./defaults";
import { annuityCosts, type LeverModel } from "./state";

/** The model as text, for a workbook or a file. */
export const toText = (model: LeverModel): string => JSON.stringify(model);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Numbers that need not be there. */
const optionalNumbers = new Set(["low", "high", "satisfaction", "retention", "advocacy", "plan", "actual", "retentionStep", "margin", "referrals", "revenue", "length", "strength", "costs"]);

/** What one entry of each list looks like; what is missing in a stored one is taken from here. */
const entries: Readonly<Record<string, Record<string, unknown>>> = {
  scenarios: { name: "", reach: { revenue: 1, length: 1, strength: 1, costs: 1 }, assumptions: {} },
  segments: { name: "", share: 0, margin: 0, retention: 0, referrals: 0, reach: 1, priceSensitive: false },
  tiers: { name: "", from: 0, treatment: "", priceSensitiveTreatment: "", preventable: 0 },
  customers: { name: "", segment: "", need: "", holdings: "", week: 0, month: 0, earlier: 0, priceSensitive: false },
  footnotes: { on: "", source: "", scope: "", limitations: "", owner: "", date: "", grade: "" },
  feedback: { date: "", reader: "", comment: "", change: "", version: "" },
  history: { period: "", clv: 0, cxlv: 0 },
  annuities: { issue: "", costs: annuityCosts.map(() => 0), stopped: 0, fixCost: 0, years: 1, monthsToFix: 0, status: "", reinvested: "" },
  standards: { group: "", comment: "", standard: "", base: 0, target: 0, weight: 1 },
  log: { date: "", author: "", version: "", change: "" },
};

const isOptional = (key: string, value: unknown): boolean => optionalNumbers.has(key) && typeof value === "number";

/** What was stored, with the defaults for what it does not know yet; a value of another kind than the default is dropped. */
function filled(preset: unknown, stored: unknown, key = ""): unknown {
  if (stored === undefined) return preset;
  if (typeof preset === "number" && isRecord(stored) && typeof stored["cell"] === "string") return stored;
  if (Array.isArray(preset)) {
    if (!Array.isArray(stored)) return preset;
    const entry = entries[key];
    if (entry !== undefined) return stored.filter(isRecord).map((one) => filled(entry, one));
    const numbers: readonly unknown[] = stored.filter((one) => typeof one === "number");
    return [...numbers, ...(preset as readonly unknown[]).slice(numbers.length)];
  }
  if (!isRecord(preset)) return typeof stored === typeof preset ? stored : preset;
  if (!isRecord(stored)) return preset;
  const known = Object.keys(preset).map((name) => [name, filled(preset[name], stored[name], name)] as const);
  const more = Object.entries(stored).filter(([name, value]) => !(name in preset) && (isOptional(name, value) || (key === "assumptions" && typeof value === "number")));
  return Object.fromEntries([...known, ...more]);
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
