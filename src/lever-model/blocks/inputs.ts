import { calculated, entryCell, fixed, inputNumber, inputText, inputWord, label, listedWord, note, optionalNumber, unit } from "../plan/cells";
import { Draft, type DraftCell, type TableDraft } from "../plan/draft";
import { formatOf, formats } from "../plan/formats";
import { type AssumptionWords, assumptions, causalShares, type Group, groups } from "../state/assumptions";
import { areas } from "../state/chosenWords";
import { assumptionIds, keysOf } from "../state/defaults";
import { isLink } from "../state/link";
import type { AssumptionId } from "../state/words";
import type { Context } from "./context";

const effects = { retention: "retention", revenue: "revenue", cost: "cost to serve", referrals: "referrals" } as const;

/** Block 2: every assumption once, with its range, its low and high case and what it is against revenue, costs and profit. */
export function inputs({ model, options }: Context): Draft {
  const sheet = new Draft("inputs", `${options.sheetPrefix}Inputs`, "input", [38, 8, 13, 19, 11, 11, 10, 10, 10, 12, 10], options.protect);
  sheet.opening(`${model.scope.name}: inputs`, "Every number that is assumed stands here once. Change a boxed cell, and everything follows.");
  const table = sheet.table("in", ["label", "symbol", "value", "unit", "low", "high", "revenue", "costs", "profit", "state", "note"], "value");
  table.head({
    label: "Assumption", symbol: "Symbol", value: "Value", unit: "Unit", low: "Low", high: "High",
    revenue: "% of revenue", costs: "% of costs", profit: "% of profit", state: "State", note: "Footnote",
  });
  sheet.freezeHere();
  for (const group of keysOf(groups)) {
    sheet.heading(groups[group]);
    for (const id of assumptionIds.filter((one) => assumptions[one].group === group && !isPart(model, one))) row(table, model, id);
    after[group]?.(table, model);
  }
  sheet.blank();
  sheet.heading("One customer in one period, at today's experience");
  derived(table, "costs_total", "Costs", "{money} / {period}", "{in/revenue}*(1-{in/margin_share})+{in/serving_cost}+{in/programme_cost}", "money");
  derived(table, "profit_total", "Profit", "{money} / {period}", "{in/revenue}-{in/costs_total}", "money");
  sheet.note("Percentages compare with the revenue, costs and profit of one customer in one period; for amounts paid once that is a period's worth.");
  return sheet;
}

const isPart = ({ parts }: Context["model"], id: AssumptionId): boolean =>
  (!parts.revenue && (id === "purchase_value" || id === "purchase_frequency")) || (!parts.costToServe && (id === "contacts" || id === "contact_cost"));

const sumOfParts = ({ parts }: Context["model"], id: AssumptionId): string | null =>
  id === "revenue" && parts.revenue ? "{in/purchase_value}*{in/purchase_frequency}" : id === "serving_cost" && parts.costToServe ? "{in/contacts}*{in/contact_cost}" : null;

const percentages = (kind: string): Record<string, DraftCell> =>
  kind === "money"
    ? {
        revenue: calculated('IF({in/revenue}=0,"–",{.value}/{in/revenue})', formats.share),
        costs: calculated('IF({in/costs_total}=0,"–",{.value}/{in/costs_total})', formats.share),
        profit: calculated('IF({in/profit_total}=0,"–",{.value}/{in/profit_total})', formats.share),
      }
    : {};

function row(table: TableDraft, model: Context["model"], id: AssumptionId): void {
  const words: AssumptionWords = assumptions[id];
  const { entry, low, high, example } = model.assumptions[id];
  const sum = sumOfParts(model, id);
  const format = formatOf[words.kind];
  const places = model.footnotes.flatMap((footnote, at) => (footnote.on === id ? [at + 1] : []));
  const numbers = places.join(", ");
  if (id === "cac_referral" && !model.parts.reward) {
    table.row(id, { label: label(words.label), symbol: note(words.symbol), value: fixed(0, format), unit: unit(words.unit), ...percentages(words.kind), state: note("with the referral") });
    return;
  }
  const cell: DraftCell = sum === null ? { ...entryCell(entry, words.kind, `assumptions.${id}.entry`), note: words.help } : { ...calculated(sum, format), note: words.help };
  table.row(id, {
    label: label(words.label),
    symbol: note(words.symbol),
    value: cell,
    unit: unit(words.unit),
    ...(low === undefined ? {} : { low: optionalNumber(low, format, `assumptions.${id}.low`) }),
    ...(high === undefined ? {} : { high: optionalNumber(high, format, `assumptions.${id}.high`) }),
    ...percentages(words.kind),
    state: note(id === "referral_reward" && model.parts.reward ? "part of CAC" : sum !== null ? "worked out" : isLink(entry) ? "linked" : example ? "example" : "set"),
    note: { text: numbers, style: "footnote" },
  });
  if (sum === null && !isLink(entry)) table.validate("value", { min: words.min, max: words.max }, `${words.label} should be a number from ${words.min} to ${words.max}.`);
}

function derived(table: TableDraft, id: string, name: string, of: string, formula: string, kind: "money" | "share"): void {
  table.row(id, { label: label(name), value: calculated(formula, formatOf[kind]), unit: unit(of), ...percentages(kind) });
}

const after: Partial<Record<Group, (table: TableDraft, model: Context["model"]) => void>> = {
  retention: (table) => {
    derived(table, "discount", "Discount rate per period", "% / {period}", "(1+{in/discount_year})^(1/{ctl/periods_per_year})-1", "share");
    derived(table, "retention_year", "Retention per year", "% / year", "{in/retention}^{ctl/periods_per_year}", "share");
    table.row("lifespan", { label: label("Average life span"), value: calculated('IF({in/retention}<1,1/(1-{in/retention}),"no end")', formats.number), unit: unit("{period}s") });
  },
  acquisition: (table) => derived(table, "acquisition_cost", "Acquisition cost (CAC)", "{money}", "{in/cac_campaign}+{in/cac_sales}+{in/cac_onboarding}+{in/cac_referral}+{in/cac_other}", "money"),
  experience: (table, { experience }) => {
    table.row("score_metric", { label: label("Score"), value: inputText(experience.metric, "experience.metric"), unit: unit(experience.kind) });
    table.row("score_area", { label: label("What the score measures"), value: listedWord(experience.area, "experience.area", areas), unit: unit("CX, UX, CS or other") });
    table.validate("value", { list: "CX,UX,CS,other" }, "CX is the perception after contact and the actions; UX the touchpoints; CS the care for satisfaction.");
    table.row("score_minimum", { label: label(`Lowest ${experience.metric}`), value: inputNumber(experience.minimum, formats.number, "experience.minimum"), unit: unit("score") });
    table.row("score_maximum", { label: label(`Highest ${experience.metric}`), value: inputNumber(experience.maximum, formats.number, "experience.maximum"), unit: unit("score") });
    table.row("score_direction", { label: label("Direction of the score"), value: inputWord(experience.lowIsGood, ["high is good", "low is good"], "experience.lowIsGood"), unit: unit("") });
    table.validate("value", { list: "high is good,low is good" }, "Choose high is good or low is good.");
    for (const effect of keysOf(effects)) {
      table.row(`evidence_${effect}`, { label: label(`Evidence for the effect on ${effects[effect]}`), symbol: note("θ"), value: listedWord(experience.evidence[effect], `experience.evidence.${effect}`, keysOf(causalShares)), unit: unit("grade") });
      table.validate("value", { list: keysOf(causalShares).join(",") }, "Choose A, B, C or D.");
      table.row(`theta_${effect}`, {
        label: label("Share of it that the experience causes"),
        value: calculated(`INDEX({word/grade A.first:word/grade D.first},MATCH({in/evidence_${effect}},{word/grade A.word:word/grade D.word},0))`, "0%"),
        unit: unit("%"),
      });
    }
  },
};
