import type { Input } from "../../../lift";
import type { Grid } from "../../../result";
import { largeEffect } from "../../../warnings/rules/experience";
import { discountSmells, growthOutruns, periodMix, retentionLooksLikeChurn } from "../../../warnings/rules/rates";
import type { Over, Warning } from "../../../warnings/warning";
import { modelArguments } from "./equations";
import { leverRows, modelRows } from "./inputs";
import { readInputs } from "./readInputs";

const rules: readonly Warning[] = [
  periodMix,
  ...discountSmells(),
  retentionLooksLikeChurn,
  { ...growthOutruns, when: [...growthOutruns.when, "periods = 0"] },
  { key: "revenueNotMargin", argument: "contribution_margin", when: ["contribution_margin = 1", "cost_to_serve = 0", "retention_spend = 0"] },
  largeEffect("effect_on_retention"),
  { key: "everyReferralNew", argument: "share_new", when: ["share_new = 1", "referral_rate > 0"] },
];

/** The rules of the model's rows, beside the argument that holds the block: no single field can be mended there. */
export const modelWarnings = (argument: string): readonly Warning[] => rules.map(({ instead: _, ...rule }) => ({ ...rule, argument }));

const rows = { ...modelRows, ...leverRows };

/** The numbers of the block that is the first argument. */
export const overModelRows: Over = {
  args: modelArguments,
  read: ([block]: readonly Input[]) => {
    if (!Array.isArray(block)) return null;
    const read = readInputs("inputs", rows, block as Grid);
    return read.ok ? Object.keys(modelArguments).map((name) => read.value.numbers[name] ?? null) : null;
  },
};
