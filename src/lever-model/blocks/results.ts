import { calculated, label, note, unit, written } from "../plan/cells";
import { Draft, type DraftCell } from "../plan/draft";
import { formats } from "../plan/formats";
import { keysOf } from "../state/defaults";
import { levelWords } from "../state/levels";
import { type Context, lastCase } from "./context";
import { subtitleCell } from "./subtitle";

/** The line that says a result with fixed cost, where there is one. */
export const loadedLine: Readonly<Partial<Record<string, string>>> = {
  clv: "own_loaded",
  ...Object.fromEntries(["net", "premium", "premium_share", "clv_to_cac", "cxlv_to_cac", "payback_simple", "payback", "max_cac", "breakeven_retention", "value_acquired", "value_saved", "value_renewed", "earned", "equity"].map((id) => [id, `${id}_loaded`])),
};

type Shape = "money" | "ratio" | "periods" | "share" | "points" | "number";

interface ResultRow {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly shape: Shape;
  /** True where there may be no number: "never". */
  readonly maybe?: true;
}

const row = (id: string, name: string, of: string, shape: Shape, maybe?: true): ResultRow => ({ id, label: name, unit: of, shape, ...(maybe ? { maybe } : {}) });

/** What finance and customer experience read, in this order. The ids are lines of the calculations. */
export const resultRows: readonly { readonly title: string; readonly rows: readonly ResultRow[] }[] = [
  {
    title: "Value of one customer",
    rows: [
      row("clv", "CLV", "{money}", "money"),
      row("net", "CXLV", "{money}", "money"),
      row("premium", "CX premium: CXLV less today's CLV", "{money}", "money"),
      row("premium_share", "CX premium in % of lifetime profit", "%", "share", true),
      row("own_loaded", "CLV with fixed cost (fully loaded)", "{money}", "money"),
      row("referral", "of which referrals (CRV)", "{money}", "money"),
    ],
  },
  {
    title: "Acquisition and retention",
    rows: [
      row("clv_to_cac", "CLV ÷ CAC (before acquisition)", "ratio", "ratio", true),
      row("cxlv_to_cac", "CXLV ÷ CAC (before acquisition)", "ratio", "ratio", true),
      row("payback_simple", "Payback without churn", "{period}s", "periods", true),
      row("payback", "Payback, expected", "{period}s", "periods", true),
      row("max_cac", "Highest CAC for the wanted ratio", "{money}", "money"),
      row("breakeven_retention", "Break-even retention", "% / {period}", "share", true),
      row("value_acquired", "Value of one more customer acquired", "{money}", "money"),
      row("value_saved", "Value of one more customer saved", "{money}", "money"),
      row("value_renewed", "One more customer saved, at his renewal", "{money}", "money"),
    ],
  },
  {
    title: "What drives it",
    rows: [
      row("kept", "Retention", "% / {period}", "share"),
      row("spent", "Revenue per customer", "{money} / {period}", "money"),
      row("served", "Cost to serve", "{money} / {period}", "money"),
      row("earned", "Margin", "{money} / {period}", "money"),
      row("referrals", "Referral rate", "referrals / {period}", "number"),
    ],
  },
  { title: "The customer base", rows: [row("equity", "Customer equity", "{money}", "money")] },
];

const format: Readonly<Record<Shape, string>> = {
  money: formats.money, ratio: formats.ratio, periods: formats.number, share: formats.share, points: formats.index, number: formats.factor,
};
const changeFormat: Readonly<Record<Shape, string>> = {
  money: formats.signedMoney, ratio: '+0.00;-0.00;0.00', periods: '+0.00;-0.00;0.00', share: formats.signedShare, points: formats.points, number: '+0.0000;-0.0000;0.0000',
};
const perCustomer = new Set(["equity"]);

/** Block 5: results at the base and at the target, the change, and what it is against lifetime revenue, costs and profit. */
export function results({ model, options }: Context): Draft {
  const sheet = new Draft("results", `${options.sheetPrefix}Results`, "result", [38, 18, 15, 15, 14, 11, 11, 11, 11, 16, 15, 15], options.protect);
  sheet.opening(`${model.scope.name}: results`, "CLV and CXLV today and with all levers pulled, and what the change is worth.", subtitleCell("CLV and CXLV per customer"));
  const table = sheet.table("res", ["label", "unit", "base", "target", "change", "changeShare", "revenue", "costs", "profit", "shown", "loadedBase", "loadedTarget"], "target");
  table.head({
    label: "Result", unit: "Unit", base: "Base", target: "Target", change: "Change", changeShare: "Change in %",
    revenue: "% of lifetime revenue", costs: "% of lifetime costs", profit: "% of lifetime profit", shown: { formula: "={ctl/scenario}", style: "head" },
    loadedBase: "With fixed cost, base", loadedTarget: "With fixed cost, target",
  });
  sheet.freezeHere();
  for (const { title, rows } of resultRows) {
    sheet.heading(title);
    for (const { id, label: name, unit: of, shape, maybe } of rows) {
      const both = (formula: string) => (maybe === undefined ? formula : `IF(AND(ISNUMBER({.base}),ISNUMBER({.target})),${formula},"–")`);
      table.row(id, {
        label: label(name),
        unit: unit(of),
        base: calculated(`{calc/${id}.base}`, format[shape]),
        target: calculated(`{calc/${id}.target}`, format[shape]),
        change: calculated(both("{.target}-{.base}"), changeFormat[shape]),
        changeShare: calculated(both('IF({.base}=0,"–",({.target}-{.base})/ABS({.base}))'), formats.signedShare),
        ...(shape === "money" ? shares(perCustomer.has(id) ? "*{calc/customers.base}" : "") : {}),
        ...withFixedCost(id, format[shape]),
        shown: calculated(`INDEX({calc/${id}.base:calc/${id}.${lastCase(model)}},MATCH({ctl/scenario},{calc/name.base:calc/name.${lastCase(model)}},0))`, format[shape]),
      });
    }
  }
  sheet.heading("Index");
  table.row("index", {
    label: label("CLV index (CXLV against the base)"),
    unit: unit("points"),
    base: calculated("{ctl/index_base}", formats.index),
    target: calculated('IF({res/net.base}>0,{ctl/index_base}*{res/net.target}/{res/net.base},"–")', formats.index),
    change: calculated('IF(ISNUMBER({.target}),{.target}-{.base},"–")', formats.points),
    changeShare: calculated('IF(ISNUMBER({.target}),{.target}/{.base}-1,"–")', formats.signedShare),
    shown: calculated('IF({res/net.base}>0,{ctl/index_base}*{res/net.shown}/{res/net.base},"–")', formats.index),
  });
  sheet.blank();
  sheet.note("The percentages compare the change with what one customer brings, costs and earns over the lifetime today (for customer equity: all customers).");
  sheet.note("Ratios use the value before acquisition cost: dividing a value already net of CAC by CAC would count the cost twice.");
  sheet.note("With fixed cost: the chosen basis and the fixed cost of the sheet Inputs that it leaves out, the second basis (fully loaded) beside contribution.");
  sheet.note("Payback and break-even retention count the cost to serve of the first period, also where it falls with tenure.");
  sheet.note("At his renewal: what he has paid for is past, and the next margin comes with the next renewal, whatever the timing of the model.");
  levelRows(sheet);
  if (!options.portable) crossChecks(sheet, model);
  return sheet;
}

function withFixedCost(id: string, shape: string): Record<string, DraftCell> {
  const line = loadedLine[id];
  return line === undefined ? {} : { loadedBase: calculated(`{calc/${line}.base}`, shape), loadedTarget: calculated(`{calc/${line}.target}`, shape) };
}

const shares = (times: string): Record<string, DraftCell> =>
  Object.fromEntries((["revenue", "costs", "profit"] as const).map((key) => {
    const whole = key === "profit" ? "{calc/own.base}" : `{calc/lifetime_${key}.base}`;
    return [key, calculated(`IF(${whole}=0,"–",{.change}/(${whole}${times}))`, formats.signedShare)];
  }));

/** What the simple value, CLV and CXLV say side by side; the level of the model says which of them is the headline. */
function levelRows(sheet: Draft): void {
  sheet.blank();
  sheet.heading("Three levels of the model");
  const table = sheet.table("lvl", ["label", "unit", "base", "target", "change", "changeShare", "gap", "headline"], "target");
  table.head({ label: "Level", unit: "Unit", base: "Base", target: "Target", change: "Change", changeShare: "Change in %", gap: "Above the level before", headline: "Headline" });
  const either = (formula: string) => `IF(AND(ISNUMBER({.base}),ISNUMBER({.target})),${formula},"–")`;
  const changes = { change: calculated(either("{.target}-{.base}"), formats.signedMoney), changeShare: calculated(either('IF({.base}=0,"–",({.target}-{.base})/ABS({.base}))'), formats.signedShare) };
  keysOf(levelWords).forEach((level, at) => {
    const { label: name, line } = levelWords[level];
    const before = keysOf(levelWords)[at - 1];
    table.row(level, {
      label: label(name), unit: unit("{money}"), base: calculated(`{calc/${line}.base}`, formats.money), target: calculated(`{calc/${line}.target}`, formats.money), ...changes,
      gap: before === undefined ? note("–") : calculated(`IF(AND(ISNUMBER({.target}),ISNUMBER({lvl/${before}.target})),{.target}-{lvl/${before}.target},"–")`, formats.signedMoney),
      headline: written(`IF({ctl/level}="${level}","headline","")`, "check"),
    });
  });
  const chosen = (column: string) => calculated(`IF({ctl/level}="simple",{lvl/simple.${column}},IF({ctl/level}="CLV",{lvl/CLV.${column}},{lvl/CXLV.${column}}))`, formats.money, "total");
  table.row("headline", { label: { text: "Headline", style: "totalLabel" }, unit: unit("{money}"), base: chosen("base"), target: chosen("target"), ...changes });
  sheet.add("lvl/note", new Map([[1, note("Simple: margin × life span, nothing discounted. CLV: discounted, from the customer's own purchases. CXLV: with referrals, influence and knowledge. Bridge and index are those of CXLV.")]]));
}

/* The add-in's own functions on the same inputs; these rows are left out of a portable model. */
function crossChecks(sheet: Draft, model: Context["model"]): void {
  sheet.blank();
  sheet.heading("The same by the add-in's functions");
  const table = sheet.table("cross", ["label", "unit", "base", "target", "difference"], "base");
  const horizon = model.scope.horizon === 0 ? "" : ",{ctl/horizon}";
  const stream = (amount: string, growth: string, of: string) => `CLV(${amount},{calc/kept.${of}},{calc/discount.${of}},{ctl/timing},0,${growth}${horizon})`;
  /* The cost to serve is a stream of its own, which falls with tenure. */
  const clv = (of: string) =>
    `${stream(`{calc/earned.${of}}+{calc/served.${of}}`, `{calc/growth.${of}}`, of)}-${stream(`{calc/served.${of}}`, `(1+{calc/growth.${of}})*(1-{calc/cost_decline.${of}})-1`, of)}`;
  table.row("own", {
    label: label("CLV before acquisition"), unit: unit("{money}"),
    base: calculated(clv("base"), formats.money), target: calculated(clv("target"), formats.money),
    difference: calculated("ABS({.base}-{calc/own.base})+ABS({.target}-{calc/own.target})", "0E+00"),
  });
  table.row("clv_to_cac", {
    label: label("CLV ÷ CAC"), unit: unit("ratio"),
    base: calculated("CLVCAC({calc/own.base},{calc/acquisition_cost.base})", formats.ratio), target: calculated("CLVCAC({calc/own.target},{calc/acquisition_cost.target})", formats.ratio),
    difference: calculated("ABS({.base}-{calc/clv_to_cac.base})+ABS({.target}-{calc/clv_to_cac.target})", "0E+00"),
  });
  sheet.add("", new Map([[1, note("These need the add-in; a portable model leaves them out.")]]));
}
