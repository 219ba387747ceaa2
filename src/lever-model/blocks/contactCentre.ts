import { calculated, inputNumber, label, note, unit, written } from "../plan/cells";
import { Draft, type DraftCell, type TableDraft } from "../plan/draft";
import { formatOf, formats } from "../plan/formats";
import { contactWords } from "../state/contactCentre";
import { keysOf } from "../state/defaults";
import type { ContactCentre } from "../state/state";
import type { Context } from "./context";
import { subtitleCell } from "./subtitle";

const both = (cell: DraftCell): Record<string, DraftCell> => ({ base: cell, target: cell });

/** Contacts by channel, solved at first contact or not: what they cost, how good the service is, and what the levers may take from it. */
export function contactCentre({ model, options }: Context): Draft | null {
  const { contactCentre: centre } = model;
  if (!centre.used) return null;
  const sheet = new Draft("contact-centre", `${options.sheetPrefix}Contact centre`, "result", [44, 22, 14, 14, 14, 40], options.protect);
  sheet.opening(`${model.scope.name}: contact centre`, "From contacts by channel to cost to serve and to a score of the service, today and at the target.", subtitleCell("Cost to serve per customer"));
  sheet.add("contact-centre/finding", new Map([[1, written('"At the target cost to serve is "&FIXED({cc/cost.target})&" "&{ctl/currency}&" instead of "&FIXED({cc/cost.base})&", and the service score "&TEXT({cc/service.target},"0%")&" instead of "&TEXT({cc/service.base},"0%")', "finding")]]));
  sheet.blank();
  const table = sheet.table("cc", ["label", "unit", "base", "target", "change", "about"], "base", true);
  table.head({ label: "Contact centre", unit: "Unit", base: "Base", target: "Target", change: "Change", about: "" });
  inputs(table, centre);
  sheet.heading("What the score of the service is made of");
  scale(table, centre);
  results(sheet, table, model.experience.lowIsGood);
  sheet.landscape = false;
  return sheet;
}

const change = (format: string): DraftCell => calculated("{.target}-{.base}", format.endsWith("%") ? formats.signedShare : "+#,##0.00;-#,##0.00;0.00");

function inputs(table: TableDraft, centre: ContactCentre): void {
  for (const id of keysOf(contactWords)) {
    const { label: name, unit: of, kind, min, max } = contactWords[id];
    const format = formatOf[kind];
    table.row(id, {
      label: label(name), unit: unit(of), change: change(format),
      base: inputNumber(centre.base[id], format, `contactCentre.base.${id}`), target: inputNumber(centre.target[id], format, `contactCentre.target.${id}`),
    });
    for (const column of ["base", "target"]) table.validate(column, { min, max }, `${name} should be a number from ${min} to ${max}.`);
  }
}

function scale(table: TableDraft, { best, worst, weights }: ContactCentre): void {
  const one = (id: string, name: string, of: string, value: number, path: string) => table.row(id, { label: label(name), unit: unit(of), base: inputNumber(value, formats.number, `contactCentre.${path}`) });
  one("best_response", "Best time to the first answer", "hours", best.response, "best.response");
  one("worst_response", "Worst time to the first answer", "hours", worst.response, "worst.response");
  one("best_effort", "Best effort", "score", best.effort, "best.effort");
  one("worst_effort", "Worst effort", "score", worst.effort, "worst.effort");
  one("weight_first", "Weight of first-contact resolution", "weight", weights.firstContact, "weights.firstContact");
  one("weight_response", "Weight of the answer's time", "weight", weights.response, "weights.response");
  one("weight_effort", "Weight of the effort", "weight", weights.effort, "weights.effort");
}

function results(sheet: Draft, table: TableDraft, lowIsGood: boolean): void {
  const row = (id: string, name: string, of: string, formula: string, format: string, style: DraftCell["style"] = "calculation") =>
    table.row(id, { label: label(name), unit: unit(of), ...both(calculated(formula, format, style)), change: change(format) });
  const fixedCell = (id: string): string => `{cc/${id}.base}`;
  const goodness = (id: string): string => `MAX(0,MIN(1,(${fixedCell(`worst_${id}`)}-{cc/${id}})/(${fixedCell(`worst_${id}`)}-${fixedCell(`best_${id}`)})))`;
  sheet.heading("Contacts and cost to serve", "cc/contacts");
  row("self", "Self-service contacts", "contacts / {period}", "{cc/issues}*{cc/digitalShare}", formats.number);
  row("asked", "Issues that need a person", "issues / {period}", "{cc/issues}-{cc/self}*{cc/contained}", formats.number);
  row("assisted", "Assisted contacts", "contacts / {period}", "{cc/asked}*(1+(1-{cc/firstContact})*{cc/furtherContacts})", formats.number);
  row("repeated", "of which because not solved at first", "contacts / {period}", "{cc/assisted}-{cc/asked}", formats.number);
  row("cost", "Cost to serve", "{money} / {period}", "{cc/assisted}*{cc/assistedCost}+{cc/self}*{cc/selfCost}", formats.money, "total");
  for (const [key, whole] of [["revenue", "{in/revenue}"], ["costs", "{in/costs_total}"], ["profit", "{in/profit_total}"]] as const) row(`percent_${key}`, `in % of ${key} today`, "%", `IF(${whole}=0,"–",{cc/cost}/${whole})`, formats.share);
  sheet.heading("Score of the service", "cc/score-heading");
  row("good_response", "Answer's time, 1 for the best", "share", goodness("response"), formats.share);
  row("good_effort", "Effort, 1 for the best", "share", goodness("effort"), formats.share);
  row("service", "Service score", "share", `(${fixedCell("weight_first")}*{cc/firstContact}+${fixedCell("weight_response")}*{cc/good_response}+${fixedCell("weight_effort")}*{cc/good_effort})/(${fixedCell("weight_first")}+${fixedCell("weight_response")}+${fixedCell("weight_effort")})`, formats.share, "total");
  row("score", `The same on the scale of the model (${lowIsGood ? "low is good" : "high is good"})`, "score", '{in/score_minimum}+({in/score_maximum}-{in/score_minimum})*IF({in/score_direction}="low is good",1-{cc/service},{cc/service})', formats.number);
  sheet.heading("What the levers may take from it", "cc/levers");
  const take = (id: string, name: string, formula: string, format: string, about: string) => table.row(id, { label: label(name), target: calculated(formula, format, "total"), about: note(about) });
  take("saved", "Share of the cost to serve saved", 'IF({cc/cost.base}=0,0,1-{cc/cost.target}/{cc/cost.base})', formats.share, "link the change of row 4d to this cell");
  take("rise", "Rise of the score, of the scale", "{cc/service.target}-{cc/service.base}", formats.share, "link the score of row 3d to this cell");
  take("explained", "Cost to serve here against the inputs", 'IF({in/serving_cost}=0,"–",{cc/cost.base}/{in/serving_cost})', formats.share, "100 % where both count the same contacts");
  sheet.note("Enter each saving once: in row 4d or 3d, or as cost of the root causes in 4a.");
}
