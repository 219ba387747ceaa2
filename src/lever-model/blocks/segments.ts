import { calculated, entryCell, inputNumber, inputText, inputWord, written } from "../plan/cells";
import { Draft } from "../plan/draft";
import { formats } from "../plan/formats";
import { keysOf } from "../state/defaults";
import type { LeverModel } from "../state/state";
import type { Context } from "./context";
import { subtitleCell } from "./subtitle";
import { budgets, spending } from "./segmentBudgets";
import { tiers } from "./tiers";
import { multiples, multipleWords, tierOf, treatmentOf } from "./valued";

/** Block 9: value by segment, never the value of the average; tiers and what each is treated with. */
export function segments({ model, options }: Context): Draft | null {
  if (model.segments.length === 0) return null;
  const sheet = new Draft("segments", `${options.sheetPrefix}Segments`, "result", [22, 10, 11, 11, 11, 12, 12, 12, 12, 12, 12, 14, 40], options.protect);
  sheet.opening(`${model.scope.name}: segments`, "A mixed customer base is worth the sum of its segments, not the value of its average.");
  const last = String(model.segments.length - 1);
  sheet.add("segments/finding", new Map([[1, written(`"Most value comes from "&INDEX({seg/0.name:seg/${last}.name},MATCH(MAX({seg/0.total:seg/${last}.total}),{seg/0.total:seg/${last}.total},0))&": "&TEXT(MAX({seg/0.total:seg/${last}.total})/SUM({seg/0.total:seg/${last}.total}),"0%")&" at the target"`, "finding")]]));
  sheet.add("segments/subtitle", new Map([[1, subtitleCell("Value per customer before acquisition")]]));
  const chartRow = sheet.next;
  sheet.blank(14);
  const table = sheet.table("seg", ["name", "share", "margin", "retention", "referrals", "reach", "clv", "cxlv", "target", "change", "total", "tier", "treatment"], "cxlv");
  table.head({
    name: "Segment", share: "Share", margin: "Margin", retention: "Retention", referrals: "Referral rate", reach: "Reach of the levers", clv: "CLV", cxlv: "CXLV",
    target: "CXLV at the target", change: "Change", total: "Value, all", tier: "Tier", treatment: "Treatment",
  });
  const tierRows = model.tiers.length;
  model.segments.forEach((one, at) => {
    const path = `segments.${at}`;
    table.row(String(at), {
      name: inputText(one.name, `${path}.name`),
      share: entryCell(one.share, "share", `${path}.share`),
      margin: entryCell(one.margin, "money", `${path}.margin`),
      retention: entryCell(one.retention, "share", `${path}.retention`),
      referrals: entryCell(one.referrals, "frequency", `${path}.referrals`),
      reach: inputNumber(one.reach, "0%", `${path}.reach`),
      clv: calculated(`{.margin}*{mult/${at}.multiple}+{mult/${at}.saving}`, formats.money),
      cxlv: calculated(`{.clv}+{.referrals}*{calc/referral_worth.base}*{mult/${at}.flat}`, formats.money),
      target: calculated(`{more/${at}.margin}*{more/${at}.multiple}+{more/${at}.saving}+{more/${at}.referrals}*{calc/referral_worth.base}*{more/${at}.flat}`, formats.money),
      change: calculated("{.target}-{.cxlv}", formats.signedMoney),
      total: calculated("{.share}*{calc/customers.base}*{.target}", formats.whole),
      ...(tierRows === 0 ? {} : {
        tier: written(tierOf("{.cxlv}", tierRows), "text"),
        treatment: written(treatmentOf("{.tier}", `{more/${at}.sensitive}`, tierRows), "text"),
      }),
    }, { height: 30 });
    if (typeof one.share === "number") table.validate("share", { min: 0, max: 1 }, "A share should be a number from 0 to 1.");
  });
  const mix = (column: string) => `SUMPRODUCT({seg/0.share:seg/${last}.share},{seg/0.${column}:seg/${last}.${column}})`;
  table.row("all", {
    name: { text: "All segments", style: "totalLabel" },
    share: calculated(`SUM({seg/0.share:seg/${last}.share})`, formats.share, "total"),
    ...Object.fromEntries((["margin", "retention", "referrals", "clv", "cxlv", "target", "change"] as const).map((key) => [key, calculated(mix(key), key === "retention" ? formats.share : formats.money, "total")])),
    total: calculated(`SUM({seg/0.total:seg/${last}.total})`, formats.whole, "total"),
  });
  sheet.blank();
  sheet.heading("What the levers leave of each segment's churn, margin and referrals");
  const more = sheet.table("more", ["name", "sensitive", "lost", "kept", "margin", "referrals", "served", ...keysOf(multipleWords)], "kept");
  more.head({ name: "Segment", sensitive: "Price-sensitive", lost: "Churn after the levers", kept: "Retention at the target", margin: "Margin at the target", referrals: "Referral rate at the target", served: "Cost to serve at the target", ...multipleWords });
  model.segments.forEach((one, at) => {
    more.row(String(at), {
      name: written(`{seg/${at}.name}`),
      sensitive: inputWord(one.priceSensitive, ["N", "Y"], `segments.${at}.priceSensitive`),
      lost: calculated(`(1-{seg/${at}.retention})*(1-{seg/${at}.reach}*(1-IF({calc/lost.base}=0,1,{calc/lost.target}/{calc/lost.base})))`, formats.share),
      kept: calculated(`(1-{.lost})/(1-{.lost}+{.lost}*EXP(-({calc/effect_on_retention.target}*{calc/score_change.target}*{seg/${at}.reach})))`, formats.share),
      margin: calculated(`{seg/${at}.margin}+{seg/${at}.reach}*({calc/earned.target}-{calc/earned.base})`, formats.money),
      referrals: calculated(`{seg/${at}.referrals}*(1+{seg/${at}.reach}*IF({calc/referrals.base}=0,0,{calc/referrals.target}/{calc/referrals.base}-1))`, formats.factor),
      served: calculated(`{calc/served.base}+{seg/${at}.reach}*({calc/served.target}-{calc/served.base})`, formats.money),
      ...multiples("{.kept}", "{.served}", (step) => `{.${step}}`),
    });
    more.validate("sensitive", { list: "Y,N" }, "Choose Y or N.");
  });
  multiplesToday(sheet, model);
  spending(sheet, model);
  tiers(sheet, model);
  budgets(sheet, model);
  sheet.charts.push({
    id: "segments", kind: "columns", title: "segments/finding", subtitle: "segments/subtitle", format: formats.whole,
    alt: "Columns of CLV, CXLV and CXLV at the target for each segment; the numbers stand in the table below.",
    axis: { category: "", value: `Value per customer, ${model.scope.currency}` },
    place: { row: chartRow, column: 1, rows: 13, columns: 9 },
    series: (["clv", "cxlv", "target"] as const).map((column, at) => ({
      name: ["CLV", "CXLV", "CXLV at the target"][at]!, from: "seg/0", to: `seg/${last}`, categories: "name", column, colour: (["muted", "base", "target"] as const)[at]!, labels: true,
    })),
  });
  return sheet;
}

/** The steps from today's retention to value. */
function multiplesToday(sheet: Draft, { segments: all }: LeverModel): void {
  sheet.blank();
  sheet.heading("Multiples of each segment's margin today");
  const table = sheet.table("mult", ["name", ...keysOf(multipleWords)], "multiple");
  table.head({ name: "Segment", ...multipleWords });
  all.forEach((_, at) => {
    table.row(String(at), { name: written(`{seg/${at}.name}`), ...multiples(`{seg/${at}.retention}`, "{calc/served.base}", (step) => `{.${step}}`) });
  });
}
