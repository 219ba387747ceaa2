import { formats } from "../../../../lever-model/plan/formats";
import type { Words } from "../../../words/index";
import { formula, type SheetDraft } from "../../sheet/draft";
import type { ContractPlaces } from "./contracts";
import type { ContractRequest } from "./request";

/** How formulas count customers by renewals. */
export interface RenewalCountFormulas {
  /** Customers who came to the t-th renewal, and who made it; `t` is a cell, `renewals` its number. */
  readonly asked: (t: string, renewals: number) => string;
  readonly renewed: (t: string, renewals: number) => string;
  /** Customers who are there with so many renewals behind them. */
  readonly active: (t: string, renewals: number) => string;
  readonly customers: string;
  readonly there: string;
}

/** Of contracts by their days. */
export const countsOfContracts = ({ possible, renewed, there }: ContractPlaces): RenewalCountFormulas => ({
  asked: (t) => `COUNTIFS(${possible},">="&${t},${renewed},">="&(${t}-1))`,
  renewed: (t) => `COUNTIFS(${possible},">="&${t},${renewed},">="&${t})`,
  active: (t) => `COUNTIFS(${possible},${t},${there},1)`,
  customers: `COUNT(${possible})`,
  there: `SUM(${there})`,
});

/** Of counts: a cohort is followed as long as its cells are above 0. */
export function countsOfCells({ row }: Extract<ContractRequest["source"], { readonly form: "counts" }>, seen: number): RenewalCountFormulas {
  const active = (renewals: number): string => (renewals === seen ? `SUM(${row(renewals)})` : `SUM(${row(renewals)})-SUMIF(${row(renewals + 1)},">0",${row(renewals)})`);
  return {
    asked: (_, renewals) => (renewals === 0 ? `SUM(${row(0)})` : `SUMIF(${row(renewals)},">0",${row(renewals - 1)})`),
    renewed: (_, renewals) => `SUM(${row(renewals)})`,
    active: (_, renewals) => active(renewals),
    customers: `SUM(${row(0)})`,
    there: Array.from({ length: seen + 1 }, (_, renewals) => active(renewals)).join("+"),
  };
}

/**
 * Survivors as a fit reads them. A column for each number of renewals that customers were followed for holds those who are still
 * there; all who left stand in the last one, so that no column ends early because its last customer has gone.
 */
export function putSurvivors(sheet: SheetDraft, { seen, knowsSpill }: ContractRequest, { possible, renewed, lost }: ContractPlaces, words: Words): { readonly all: string; readonly upTo: (renewals: number, cell: string | null) => string } {
  const { sheet: said, data } = words.customers.contracts;
  sheet.heading(said.forFit, seen + 2);
  const head = sheet.row;
  sheet.head(head, [data.renewals, ...Array.from({ length: seen + 1 }, (_, followed) => String(followed))]);
  const first = head + 1;
  for (let t = 0; t <= seen; t += 1) {
    const row = first + t;
    const renewals = sheet.put(row, 0, { kind: "number", value: t }, "calculation", formats.whole);
    for (let followed = 0; followed <= seen; followed += 1) {
      const column = followed + 1;
      if (t > followed) continue;
      const kept = `COUNTIFS(${possible},${followed},${lost},0)`;
      const written = followed === seen ? `${kept}+COUNTIFS(${lost},1,${renewed},">="&${renewals})` : t === 0 ? kept : sheet.at(first, column);
      sheet.put(row, column, formula(written), "calculation", formats.whole);
    }
  }
  const block = (rows: number): string => sheet.from(first, 1, rows, seen + 1);
  return {
    all: block(seen + 1),
    upTo: (renewals, cell) => (cell !== null && knowsSpill ? `INDEX(${block(seen + 1)},1,1):INDEX(${block(seen + 1)},${cell}+1,${seen + 1})` : block(renewals + 1)),
  };
}
