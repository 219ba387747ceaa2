import { type RenewalCandidate } from "../../../../clv/models/compareRenewals";
import { renewalTable } from "../../../../clv/transactions/renewals";
import type { WorkbookPort } from "../../../../workbook/port";
import { sharedWork, type Work } from "../../../../background/index";
import { sheetPrefix } from "../../../form/reference";
import { none, need, Stopped, valueOf } from "../../path/stage";
import { Staged } from "../../path/staged";
import type { StepId, Written } from "../../path/state";
import { hasHeadings } from "../../reading/columns";
import { type DateOrder, today } from "../../reading/day";
import { readRange, type ReadRange } from "../../reading/range";
import { type ContractColumns, recogniseContracts } from "../reading/columns";
import { type ContractIssueKind, parseContracts, type RawContracts } from "../reading/parseContracts";
import { parseSurvivors } from "../reading/parseSurvivors";
import { type ContractSettings, firstContractSettings, type Parsed, type ResolvedContracts, resolveContracts } from "./settings";
import type { ContractForm, ContractLook, ContractsState } from "./state";

type StageName = "range" | "parsed" | "look" | "fits";
const order: readonly StageName[] = ["range", "parsed", "look", "fits"];

const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

const firstState: ContractsState = {
  step: "data", form: "dates", reference: "", isSimulated: false, range: none, hasHeader: true, columns: null, order: null, leaveOut: new Set(["future"]),
  parsed: none, settings: firstContractSettings, look: none, fits: none, chosen: null, written: { state: "none" },
};

function rawOf({ rows, startRow }: ReadRange, { start, end }: ContractColumns, hasHeader: boolean): RawContracts {
  const body = hasHeader ? rows.slice(1) : rows;
  const column = (at: number) => body.map((row) => row[at] ?? null);
  return { start: column(start), end: column(end), firstRow: startRow + (hasHeader ? 2 : 1) };
}

/** Customers of counts: the last number of a cohort is still there. */
function lookAtCounts(cohorts: readonly Float64Array[]): ContractLook {
  const longest = cohorts.reduce((most, one) => Math.max(most, one.length), 0);
  const active = new Float64Array(longest);
  for (const one of cohorts) active[one.length - 1]! += one.at(-1)!;
  return { cohorts, active, customers: cohorts.reduce((sum, [begun = 0]) => sum + begun, 0), table: renewalTable(cohorts), curve: null };
}

/** The way from contracts to retention and value; it outlives the screen. */
export class ContractsPath extends Staged<StageName, ContractsState> {
  constructor(readonly port: WorkbookPort, private readonly work: Work = sharedWork()) {
    super(firstState, order);
  }

  readonly goTo = (step: StepId): void => this.set({ step });
  readonly type = (reference: string): void => this.set({ reference });
  readonly say = (written: Written): void => this.set({ written });

  /** Says what the range holds; the cells that were read are read in that way. */
  readonly holds = (form: ContractForm): Promise<void> => {
    if (form !== this.state.form) this.set({ form, settings: { ...this.state.settings, unit: null, asOf: null, learned: null } });
    return this.parse();
  };

  readonly takeSelection = async (): Promise<void> => {
    const { sheet, address } = await this.port.selection();
    await this.read(`${sheetPrefix(sheet)}${address}`);
  };

  /** Reads the contracts anew. What was set stays, and so do the columns where their headings are the same. */
  readonly read = async (reference: string, isSimulated = false): Promise<void> => {
    const before = valueOf(this.state.range);
    this.set({ reference, isSimulated });
    const range = await this.run("range", async ({ signal, onProgress }) => {
      const { sheet } = await this.port.selection();
      const found = await readRange(this.port, reference, sheet, { signal, onRows: (rows) => onProgress(rows / (rows + 20_000)) });
      if (typeof found === "string") throw new Stopped(({ customers }) => customers.data.problems[found](reference));
      return found;
    });
    if (range === null) return;
    const isSame = before !== null && this.state.columns !== null && this.state.hasHeader && JSON.stringify(before.rows[0]) === JSON.stringify(range.rows[0]);
    const hasHeader = isSame || hasHeadings(range.rows);
    this.set({ reference: `${sheetPrefix(range.sheet)}${range.address}`, hasHeader, columns: isSame ? this.state.columns : recogniseContracts(range.rows, hasHeader), ...(isSame ? {} : { order: null }) });
    await this.parse();
  };

  readonly setColumns = (columns: ContractColumns | null, hasHeader = this.state.hasHeader): Promise<void> => {
    this.set({ columns, hasHeader });
    return this.parse();
  };
  readonly setOrder = (dates: DateOrder): Promise<void> => {
    this.set({ order: dates });
    return this.parse();
  };
  readonly leaveOut = (kind: ContractIssueKind, isOut: boolean): Promise<void> => {
    const next = new Set(this.state.leaveOut);
    if (isOut) next.add(kind);
    else next.delete(kind);
    this.set({ leaveOut: next });
    return this.parse();
  };

  private async parse(): Promise<void> {
    const { columns, hasHeader, order: dates, leaveOut, form } = this.state;
    const range = valueOf(this.state.range);
    const isChosen = form === "counts" || (columns !== null && columns.start >= 0 && columns.end >= 0);
    if (range === null || !isChosen) return this.reset("parsed");
    await this.run("parsed", async ({ signal }): Promise<Parsed> => {
      if (form === "counts") return parseSurvivors(range.rows, hasHeader, range.startRow + 1);
      return parseContracts(rawOf(range, columns!, hasHeader), { order: dates, leaveOut, today: today(), pause: () => pause().then(() => signal.throwIfAborted()) });
    });
  }

  /** The contracts where nothing stands in their way. */
  readonly sound = (): Parsed | null => {
    const parsed = valueOf(this.state.parsed);
    if (parsed === null || parsed.form === "counts") return parsed;
    return parsed.blocking.length === 0 && parsed.ambiguous === null && parsed.kept > 0 && parsed.ended > 0 ? parsed : null;
  };
  readonly resolved = (): ResolvedContracts | null => {
    const parsed = this.sound();
    const found = parsed && resolveContracts(this.state.settings, parsed, today());
    return found === null || typeof found === "string" ? null : found;
  };

  readonly change = (part: Partial<ContractSettings>): void => {
    const isNewUnit = part.unit !== undefined && part.unit !== this.state.settings.unit;
    this.set({ settings: { ...this.state.settings, ...part, ...(isNewUnit ? { learned: null } : {}) } });
    /* Money and what lies ahead change no fit. */
    if (!Object.keys(part).every((key) => key === "margin" || key === "discount" || key === "ahead")) this.reset("look");
  };

  readonly look = async (): Promise<void> => {
    const [parsed, resolved] = [this.sound(), this.resolved()];
    if (parsed === null || resolved === null) return;
    await this.run("look", async ({ signal, onProgress }): Promise<ContractLook> => {
      if (parsed.form === "counts") return lookAtCounts(parsed.cohorts);
      const { start, end } = parsed;
      const { curve, cohorts, active, customers } = need(await this.work.run("contracts", { start, end, asOf: resolved.asOf, unit: resolved.unit }, { signal, onProgress }));
      return { curve, cohorts, active, customers, table: renewalTable(cohorts) };
    });
  };
  readonly fit = async (): Promise<void> => {
    if (valueOf(this.state.look) === null) await this.look();
    const [look, resolved] = [valueOf(this.state.look), this.resolved()];
    if (look === null || resolved === null) return;
    await this.run("fits", async ({ signal, onProgress }) => need(await this.work.run("compareRenewals", { cohorts: look.cohorts, learned: resolved.learned }, { signal, onProgress })));
  };
  readonly choose = (model: string): void => this.set({ chosen: model });

  /** The model to go on with: the one wanted, the one advised, or the first that could be fitted. */
  readonly model = (): RenewalCandidate | null => {
    const fits = valueOf(this.state.fits);
    const fitted = fits?.candidates.filter(({ final }) => final.ok) ?? [];
    return fitted.find(({ model }) => model === this.state.chosen) ?? fitted.find(({ model }) => model === fits?.best) ?? fitted[0] ?? null;
  };
}

const paths = new WeakMap<WorkbookPort, ContractsPath>();

/** The path of a workbook: one, so that it is still there when the screen is opened again. */
export function contractsPathOf(port: WorkbookPort): ContractsPath {
  const known = paths.get(port) ?? new ContractsPath(port);
  paths.set(port, known);
  return known;
}
