import { block, flag, text } from "../../arguments";
import { defineFunction } from "../../define";
import { type Cell, failure, type Grid, success } from "../../result";
import { columnOf } from "../../formula/reference";
import { beside, missingText } from "../listInExcel";

const wide = (table: Grid): boolean => (table[0]?.length ?? 0) === 3;

const textOf = (cell: Cell | undefined): string => (typeof cell === "object" || cell === undefined ? "" : String(cell));

export const clvTreatment = defineFunction({
  id: "CLV.TREATMENT",
  title: "Treatment of a tier",
  about: "What to do for a customer of a tier, from your own table: one treatment for price-sensitive customers, another for the others.",
  symbol: "action",
  arguments: {
    tier: text("tier", "Tier of the customer, as the first column of the table names it", "the name of a tier"),
    price_sensitive: flag("p", "Whether the customer is price-sensitive", false, {
      optional: false,
      words: { y: true, yes: true, true: true, n: false, no: false, false: false },
    }),
    table: block("table", "Treatments, one row per tier", "a range of three columns: tier, treatment, treatment when price-sensitive"),
  },
  returns: "text",
  notation:
    '<math display="block"><mrow><mi>action</mi><mo>=</mo><mi>table</mi><mo>(</mo><mi>tier</mi><mo>,</mo><mi>p</mi><mo>)</mo></mrow></math>',
  compute: ({ tier, price_sensitive: isSensitive, table }) => {
    if (!wide(table)) return failure("argument", `table should be a range of three columns: tier, treatment, treatment when price-sensitive, not ${table[0]?.length ?? 0}`).failure;
    const row = table.find(([name]) => textOf(name).trim().toLowerCase() === tier.toLowerCase());
    if (!row) return failure("not available", `the table has no row for the tier "${tier}"`).failure;
    const action = row[isSensitive ? 2 : 1]!;
    return typeof action === "number" ? action : textOf(action);
  },
  native: (texts) => {
    const missing = missingText(["tier", "price_sensitive", "table"], texts);
    if (missing) return missing;
    const [tier, sensitive, table] = texts as readonly string[];
    const part = (column: number): string => columnOf(table!, column) ?? `INDEX(${table!.trim()},0,${column})`;
    const lookUp = (column: number): string => `INDEX(${part(column)},MATCH(${tier!.trim()},${part(1)},0))`;
    const word = sensitive!.trim();
    if (/^(?:TRUE|"y"|"yes"|"true"|1)$/i.test(word)) return success(lookUp(3));
    if (/^(?:FALSE|"n"|"no"|"false"|0)$/i.test(word)) return success(lookUp(2));
    const answer = beside(word);
    return success(`IF((${answer}=TRUE)+(${answer}=1)+(${answer}="y")+(${answer}="yes")+(${answer}="true"),${lookUp(3)},${lookUp(2)})`);
  },
  assumptions: ["Capitals do not matter in the name of a tier. A heading row in the table does no harm.", "An empty cell for price_sensitive counts as FALSE."],
  sources: ["Convincely, customer lifetime value: premium offers for high potential, long-term value and savings where price-sensitive"],
  keywords: ["treatment", "action", "next best action", "offer", "price-sensitive", "lookup", "table"],
  example: {
    given: {
      tier: "Gold",
      price_sensitive: true,
      table: [
        ["Tier", "Treatment", "When price-sensitive"],
        ["Gold", "Long-term contract", "Show the savings over time"],
        ["Iron", "Self-service", "Bundle"],
      ],
    },
    gives: "Show the savings over time",
  },
});
