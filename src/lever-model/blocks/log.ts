import { dayCell, inputText, longText } from "../plan/cells";
import { Draft } from "../plan/draft";
import type { Context } from "./context";

/** Block 13, second part: what was changed when, and what readers said. */
export function log({ model, options }: Context): Draft {
  const sheet = new Draft("log", `${options.sheetPrefix}Log`, "record", [13, 22, 52, 44, 12], options.protect);
  sheet.opening(`${model.scope.name}: log and feedback`, "Changes of the model, and what its readers said about sources and calculation.");
  sheet.heading("Log");
  const lines = sheet.table("log", ["date", "author", "change", "none", "version"], "change");
  lines.head({ date: "Date", author: "By", change: "Change", none: "", version: "Version" });
  model.log.forEach((one, at) => lines.row(String(at), { date: dayCell(one.date, `log.${at}.date`), author: inputText(one.author, `log.${at}.author`), change: longText(one.change, `log.${at}.change`), version: inputText(one.version, `log.${at}.version`) }));
  if (model.log.length === 0) sheet.note("Nothing yet.");
  sheet.blank();
  sheet.heading("Feedback");
  const feedback = sheet.table("fb", ["date", "reader", "comment", "change", "version"], "comment");
  feedback.head({ date: "Date", reader: "Reader", comment: "Comment", change: "What was changed", version: "Version" });
  model.feedback.forEach((one, at) => {
    const path = `feedback.${at}`;
    feedback.row(String(at), {
      date: dayCell(one.date, `${path}.date`), reader: inputText(one.reader, `${path}.reader`), comment: longText(one.comment, `${path}.comment`),
      change: longText(one.change, `${path}.change`), version: inputText(one.version, `${path}.version`),
    }, { height: 30 });
  });
  if (model.feedback.length === 0) sheet.note("Nobody has said anything yet. Send the footnotes round and ask.");
  return sheet;
}
