import { aloneMovers, leverIds } from "../equations/cases";
import { moverOf } from "../equations/chain";
import { feedsPrevention } from "../equations/rightFirstTime";
import { calculated, dayCell, entryCell, inputNumber, inputText, inputWord, label, lineOfText, listedWord, note, text, unit, written } from "../plan/cells";
import { Draft, type DraftCell, type TableDraft } from "../plan/draft";
import { formatOf, formats } from "../plan/formats";
import { efforts } from "../state/chosenWords";
import { countingWorkings, driverIds, driversOf, subLeverIds } from "../state/defaults";
import { drivers, levers as leverWords, subLevers } from "../state/levers";
import type { LeverModel } from "../state/state";
import { overLifetime, type Paid, workedOut, workings } from "../state/workings";
import type { DriverId, SubLeverId, WorkingId } from "../state/words";
import { native } from "./chain";
import type { Context } from "./context";
import { subtitleCell } from "./subtitle";

/** Block 3: what each lever changes, what it costs, who owns it and on which insight it rests. */
export function levers({ model, options }: Context): Draft {
  const sheet = new Draft("levers", `${options.sheetPrefix}Levers`, "input", [48, 36, 12, 12, 12, 15, 11, 12, 15, 11, 11, 11], options.protect);
  sheet.opening(`${model.scope.name}: levers`, "Four levers, fourteen rows. What a row changes, what that alone is worth, and what it takes.", subtitleCell("Change of CXLV per customer"));
  const table = sheet.table("lev", ["sub", "driver", "base", "change", "target", "unit", "symbol", "effective", "alone", "revenue", "costs", "profit"], "effective");
  sheet.heading("What the rows change");
  table.head({
    sub: "Lever and row", driver: "Driver", base: "Base", change: "Change", target: "Target", unit: "Unit of the change", symbol: "Symbol",
    effective: "In the equations", alone: "CXLV change alone", revenue: "% of lifetime revenue", costs: "% of lifetime costs", profit: "% of lifetime profit",
  });
  for (const lever of leverIds) {
    sheet.add("", new Map([[1, { text: `${leverIds.indexOf(lever) + 1} ${leverWords[lever].label}: ${leverWords[lever].about}`, style: "finding" }]]));
    for (const id of driverIds.filter((one) => subLevers[drivers[one].sub].lever === lever)) effectRow(table, model, id);
  }
  sheet.note("In the equations: 0 while a row is off. Alone: against the base, with the row's own costs; the bridge shares out what rows achieve together.");
  sheet.blank();
  costs(sheet, model);
  sheet.blank();
  weights(sheet);
  sheet.blank();
  insights(sheet, model);
  sheet.blank();
  programme(sheet, model);
  return sheet;
}

const baseOf: Readonly<Record<string, string>> = {
  referral_rate: "{in/referral_rate}", revenue: "{in/revenue}", churn: "1-{in/retention}", serving_cost: "{in/serving_cost}", score_base: "{in/score_base}",
};
const baseFormat: Readonly<Record<string, string>> = {
  referral_rate: formats.factor, revenue: formats.money, churn: formats.share, serving_cost: formats.money, score_base: formats.number,
};

function effectRow(table: TableDraft, model: LeverModel, id: DriverId): void {
  const words = drivers[id];
  const row = model.levers[words.sub];
  const fromWorkings = row.from === "workings" && workedOut[id] !== undefined;
  const entry = row.effects[id] ?? 0;
  const format = formatOf[words.kind];
  const typed: DraftCell = fromWorkings ? calculated(`{wrk/result_${id}}`, format) : entryCell(entry, words.kind, `levers.${words.sub}.effects.${id}`);
  const isScore = words.change === "score";
  const base: DraftCell | undefined = words.on === null ? undefined : calculated(baseOf[words.on]!, baseFormat[words.on]!);
  const targetFormat = words.on === null ? format : baseFormat[words.on]!;
  const target = isScore ? typed : words.on === null ? undefined : calculated(words.change === "removed" ? "{.base}*(1-{.change})" : "{.base}*(1+{.change})", targetFormat);
  const effective = isScore
    ? `{use/${words.sub}.flag}*IF({in/score_direction}="low is good",{.base}-{.target},{.target}-{.base})/({in/score_maximum}-{in/score_minimum})`
    : `{use/${words.sub}.flag}*{.change}`;
  const mover = moverOf(id);
  const worth = aloneMovers.includes(mover) && driverIds.find((one) => moverOf(one) === mover) === id;
  const percent = (of: string): DraftCell => calculated(`IF({calc/${of}.base}=0,"–",{.alone}/{calc/${of}.base})`, formats.signedShare);
  table.row(id, {
    sub: label(`${words.sub} ${subLevers[words.sub].label} (${subLevers[words.sub].how})`),
    driver: text(words.label),
    base,
    change: isScore ? calculated("{.target}-{.base}", format) : typed,
    target,
    unit: unit(words.unit),
    symbol: note(words.symbol),
    effective: calculated(effective, isScore ? formats.share : format),
    ...(worth
      ? { alone: calculated(`{bdet/${mover}.contribution}`, formats.signedMoney), revenue: percent("lifetime_revenue"), costs: percent("lifetime_costs"), profit: percent("own") }
      : { alone: note(aloneMovers.includes(mover) ? "with the row above" : "see customer equity") }),
  });
  if (!fromWorkings && typeof entry === "number") {
    table.validate(isScore ? "target" : "change", { min: words.min, max: words.max }, `${words.label} should be a number from ${words.min} to ${words.max}.`);
  }
}

function costs(sheet: Draft, model: LeverModel): void {
  sheet.heading("What the rows take");
  const table = sheet.table("use", ["sub", "about", "switch", "runCost", "oneOffCost", "effort", "hours", "run", "oneOff", "flag", "start", "ramp"], "run");
  table.head({
    sub: "Row", about: "Programme", switch: "On or off", runCost: "Run cost per customer", oneOffCost: "One-off cost", effort: "Kind of effort", hours: "Hours / period",
    run: "Run cost that counts", oneOff: "One-off that counts", flag: "1 if on", start: "First period", ramp: "Ramp, periods",
  });
  for (const id of subLeverIds) {
    const row = model.levers[id];
    const path = `levers.${id}`;
    table.row(id, {
      sub: label(`${id} ${subLevers[id].label}`),
      about: inputText(row.process, `${path}.process`),
      switch: inputWord(row.on, ["off", "on"], `${path}.on`),
      runCost: entryCell(row.runCost, "money", `${path}.runCost`),
      oneOffCost: entryCell(row.oneOff, "money", `${path}.oneOff`),
      effort: listedWord(row.effort, `${path}.effort`, efforts),
      hours: inputNumber(row.hours, formats.whole, `${path}.hours`),
      run: calculated("{.flag}*{.runCost}", formats.money),
      oneOff: calculated("{.flag}*{.oneOffCost}", formats.money),
      flag: calculated('IF({.switch}="on",1,0)', "0"),
      start: inputNumber(row.start, formats.whole, `${path}.start`),
      ramp: inputNumber(row.ramp, formats.whole, `${path}.ramp`),
    });
    table.validate("switch", { list: "on,off" }, "Choose on or off.");
    table.validate("effort", { list: "growth,cost containment" }, "Choose growth or cost containment.");
  }
  sheet.note("First period and ramp show on the sheet Over time; all other values are those of the steady state, from the first period on.");
}

/** The costs of the rows over the lifetime of a customer, against what he brings, costs and earns in it today. */
function weights(sheet: Draft): void {
  sheet.heading("What the rows cost over the lifetime of a customer");
  const table = sheet.table("load", ["sub", "unit", "cost", "revenue", "costs", "profit"], "cost");
  table.head({ sub: "Row", unit: "Unit", cost: "Run and one-off cost", revenue: "% of lifetime revenue", costs: "% of lifetime costs", profit: "% of lifetime profit" });
  const percent = (of: string): DraftCell => calculated(`IF({calc/${of}.base}=0,"–",{.cost}/{calc/${of}.base})`, formats.share);
  const percents = { revenue: percent("lifetime_revenue"), costs: percent("lifetime_costs"), profit: percent("own") };
  for (const id of subLeverIds) {
    table.row(id, { sub: label(`${id} ${subLevers[id].label}`), unit: unit("{money} per customer"), cost: calculated(`{use/${id}.run}*{calc/multiple.target}+{use/${id}.oneOff}/{calc/customers.target}`, formats.money), ...percents });
  }
  table.row("all", { sub: { text: "All rows", style: "totalLabel" }, unit: unit("{money} per customer"), cost: calculated(`SUM({load/${subLeverIds[0]!}.cost:load/${subLeverIds.at(-1)!}.cost})`, formats.money, "total"), ...percents });
}

function insights(sheet: Draft, model: LeverModel): void {
  sheet.heading("On which insight, and whose it is");
  const table = sheet.table("why", ["sub", "insight", "owner", "area", "stage", "review", "quality", "used", "complete", "valued", "reviewed"], "complete");
  table.head({ sub: "Row", insight: "Customer insight", owner: "Owner", area: "CS / UX / CX", stage: "Journey stage", review: "Next review", quality: "Quality", used: "In use", complete: "Complete", valued: "What is cut", reviewed: "Last review" });
  for (const id of subLeverIds) {
    const row = model.levers[id];
    const path = `levers.${id}`;
    table.row(id, {
      sub: label(`${id} ${subLevers[id].label}`),
      insight: inputText(row.insight, `${path}.insight`),
      owner: inputText(row.owner, `${path}.owner`),
      area: inputText(row.area, `${path}.area`),
      stage: inputText(row.stage, `${path}.stage`),
      review: dayCell(row.review, `${path}.review`),
      quality: inputText(row.quality, `${path}.quality`),
      used: calculated(`{use/${id}.flag}*IF(${driversOf(id).map((driver) => `{lev/${driver}}<>0`).reduce((all, one) => `OR(${all},${one})`)},1,0)`, "0"),
      complete: written(`IF({.used}=0,"not in use",IF(AND(LEN({.insight})>0,LEN({.owner})>0,LEN({.review})>0,LEN({use/${id}.about})>0),"complete","incomplete"))`, "text"),
      ...(id === "4b" ? { valued: inputWord(row.valued, ["not valued", "valued"], `${path}.valued`) } : {}),
      reviewed: dayCell(row.reviewed, `${path}.reviewed`),
    });
    if (id === "4b") table.validate("valued", { list: "valued,not valued" }, "Choose valued or not valued: by the customers.");
  }
  const all = (of: "why" | "use", column: string): string => `{${of}/${subLeverIds[0]!}.${column}:${of}/${subLeverIds.at(-1)!}.${column}}`;
  const lacking = (texts: string): DraftCell => calculated(`SUMPRODUCT((${all("why", "used")}=1)*(LEN(TRIM(${texts}))=0))`, "0", "total");
  table.row("without", { sub: { text: "Rows in use without an insight", style: "totalLabel" }, used: lacking(all("why", "insight")) });
  table.row("idle", { sub: { text: "Rows in use without a programme", style: "totalLabel" }, used: lacking(all("use", "about")) });
}

function programme(sheet: Draft, model: LeverModel): void {
  sheet.heading("The programmes in numbers");
  const table = sheet.table("wrk", ["sub", "label", "value", "unit", "lifetime", "revenue", "costs", "profit"], "value");
  table.head({
    sub: "Row", label: "Number", value: "Value", unit: "Unit",
    lifetime: "Over a customer's lifetime", revenue: "% of lifetime revenue", costs: "% of lifetime costs", profit: "% of lifetime profit",
  });
  for (const id of subLeverIds) {
    for (const working of countingWorkings(id, model.levers[id].from)) {
      const words = workings[working];
      const fed = fromStandards(model, working);
      const value = fed === null ? entryCell(model.levers[id].workings[working] ?? words.example, words.kind, `levers.${id}.workings.${working}`) : calculated(fed, formatOf[words.kind]);
      table.row(working, {
        sub: label(`${id} ${subLevers[id].label}`), label: text(words.label), value,
        unit: fed === null ? unit(words.unit) : note("from the sheet Standards: 1 − right the first time"),
        ...(words.paid === undefined ? {} : lifetime(working, words.paid)),
      });
    }
    if (id === "2a") signs(table, model);
    if (id === "1d") velocity(table);
    if (model.levers[id].from === "workings") results(table, id);
  }
  sheet.note("Over a customer's lifetime: as long as today's customers stay; what all customers have in common is shared among them, what is paid each time counts once.");
}

/** An amount over the lifetime of a customer, against what he brings, costs and earns in it today. */
function lifetime(id: string, paid: Paid): Readonly<Record<string, DraftCell>> {
  const cells: Readonly<Record<string, string>> = { amount: `wrk/${id}`, multiple: "calc/multiple.base", customers: "calc/customers.base" };
  const amount = native(overLifetime[paid], (name) => cells[name] ?? null);
  const percent = (of: string): DraftCell => calculated(`IF(ISNUMBER({.lifetime}),IF({calc/${of}.base}=0,"–",{.lifetime}/{calc/${of}.base}),"–")`, formats.share);
  return {
    /* There is no velocity where no days are left. */
    lifetime: calculated(paid === "day" ? `IF(ISNUMBER({wrk/${id}}),${amount},"–")` : amount, formats.money),
    revenue: percent("lifetime_revenue"), costs: percent("lifetime_costs"), profit: percent("own"),
  };
}

/** What is not right the first time, by the weights of the standards; null where a number is typed. */
function fromStandards(model: LeverModel, working: WorkingId): string | null {
  const column = working === "problem_before" ? "base" : working === "problem_after" ? "target" : null;
  if (column === null || !feedsPrevention(model)) return null;
  const all = (of: string): string => `{std/0.${of}:std/${model.standards.length - 1}.${of}}`;
  return `1-SUMPRODUCT(${all("weight")},${all(column)})/SUM(${all("weight")})`;
}

/** What sales bring in a day, and what they bring when the days that are saved fall away. */
function velocity(table: TableDraft): void {
  const sub = label(`1d ${subLevers["1d"].label}`);
  const row = (id: string, words: string, days: string) =>
    table.row(id, { sub, label: { text: `→ ${words}`, style: "label" }, value: calculated(`IF(${days}>0,{wrk/opportunities}*{wrk/deal}*{wrk/win_rate}/(${days}),"–")`, formats.money, "total"), unit: unit("{money} / day"), ...lifetime(id, "day") });
  row("velocity", "Sales velocity today", "{wrk/cycle_days}");
  row("velocity_after", "Sales velocity at the target", "{wrk/cycle_days}-{lev/days_saved}");
}

/** Who leaves without a word is not reached, unless something tells of him before he goes. */
function signs(table: TableDraft, { levers: { "2a": row } }: LeverModel): void {
  const sub = label(`2a ${subLevers["2a"].label}`);
  const line = (words: string, key: "indicator" | "dataSource") => lineOfText(words, `levers.2a.${key}`, "value", ["unit", "lifetime", "revenue", "costs"]);
  table.row("indicator", { sub, label: text("Leading indicator of silent churn"), ...line(row.indicator, "indicator") });
  table.row("data_source", { sub, label: text("Data source of the indicator"), ...line(row.dataSource, "dataSource") });
}

function results(table: TableDraft, id: SubLeverId): void {
  for (const driver of driversOf(id)) {
    const formula = workedOut[driver];
    if (formula === undefined) continue;
    const words = drivers[driver];
    const own = (name: string): string | null => (name in workings ? `wrk/${name}` : name === "periods_per_year" ? null : `in/${name}`);
    table.row(`result_${driver}`, { sub: label(`${id} ${subLevers[id].label}`), label: { text: `→ ${words.label}: ${words.symbol}`, style: "label" }, value: calculated(native(formula, own), formatOf[words.kind], "total"), unit: unit(words.unit) });
  }
}
