import type { WorkbookPort } from "../../../workbook/port";
import { sharedWork, type Work } from "../../../background/index";
import { sheetPrefix } from "../../form/reference";
import { type Columns, hasHeadings, recogniseColumns } from "../reading/columns";
import { type DateOrder, today } from "../reading/day";
import { type IssueKind, leftOutAtFirst } from "../reading/issue";
import { type ParsedLog, parseLog, type RawLog } from "../reading/parseLog";
import { readRange, type ReadRange } from "../reading/range";
import { fitAll } from "./fits";
import { forecastWith } from "./forecast";
import { lookAt } from "./look";
import { firstSettings, type Resolved, resolve, type Settings } from "./settings";
import { none, Stopped, valueOf } from "./stage";
import { Staged } from "./staged";
import type { Entrance, PathState, StepId, Written } from "./state";

type StageName = "range" | "parsed" | "look" | "fits" | "forecast";
/** What rests on what: a stage that begins anew empties those behind it. */
const order: readonly StageName[] = ["range", "parsed", "look", "fits", "forecast"];

const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

export function rawOf({ rows, startRow }: ReadRange, { customer, date, amount }: Columns, hasHeader: boolean): RawLog {
  const body = hasHeader ? rows.slice(1) : rows;
  const column = (at: number) => body.map((row) => row[at] ?? null);
  return { customer: column(customer), date: column(date), amount: amount === null ? null : column(amount), firstRow: startRow + (hasHeader ? 2 : 1) };
}

const firstState: PathState = {
  entrance: "purchases", step: "data", reference: "", isSimulated: false, range: none, hasHeader: true, columns: null, order: null, leaveOut: new Set(leftOutAtFirst),
  parsed: none, settings: firstSettings, look: none, fits: none, chosen: null, forecast: none, written: { state: "none" },
};

/** The way from a log to value, with everything that was chosen and found on it; it outlives the screen. */
export class CustomersPath extends Staged<StageName, PathState> {
  constructor(readonly port: WorkbookPort, private readonly work: Work = sharedWork()) {
    super(firstState, order);
  }

  readonly enter = (entrance: Entrance): void => this.set({ entrance });
  readonly goTo = (step: StepId): void => this.set({ step });
  readonly type = (reference: string): void => this.set({ reference });
  readonly say = (written: Written): void => this.set({ written });

  /** Takes the selection as the log: a range as it is, the table around one cell. */
  readonly takeSelection = async (): Promise<void> => {
    const { sheet, address } = await this.port.selection();
    await this.read(`${sheetPrefix(sheet)}${address}`);
  };

  /** Reads the log anew. What was set stays, and so do the columns where their headings are the same. */
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
    this.set({ reference: `${sheetPrefix(range.sheet)}${range.address}`, hasHeader, columns: isSame ? this.state.columns : recogniseColumns(range.rows, hasHeader), ...(isSame ? {} : { order: null }) });
    await this.parse();
  };

  readonly setColumns = (columns: Columns | null, hasHeader = this.state.hasHeader): Promise<void> => {
    this.set({ columns, hasHeader });
    return this.parse();
  };
  readonly setOrder = (dates: DateOrder): Promise<void> => {
    this.set({ order: dates });
    return this.parse();
  };
  readonly leaveOut = (kind: IssueKind, isOut: boolean): Promise<void> => {
    const next = new Set(this.state.leaveOut);
    if (isOut) next.add(kind);
    else next.delete(kind);
    this.set({ leaveOut: next });
    return this.parse();
  };

  private async parse(): Promise<void> {
    const { columns, hasHeader, order: dates, leaveOut } = this.state;
    const range = valueOf(this.state.range);
    if (range === null || columns === null) return this.reset("parsed");
    await this.run("parsed", async ({ signal }) => {
      const parsed = await parseLog(rawOf(range, columns, hasHeader), { order: dates, leaveOut, today: today(), pause: () => pause().then(() => signal.throwIfAborted()) });
      return parsed;
    });
  }

  /** The log where nothing stands in its way. */
  readonly sound = (): ParsedLog | null => {
    const parsed = valueOf(this.state.parsed);
    return parsed !== null && parsed.blocking.length === 0 && parsed.ambiguous === null && parsed.kept > 0 && parsed.lastDay > parsed.firstDay ? parsed : null;
  };
  readonly resolved = (): Resolved | null => {
    const log = this.sound();
    const found = log && resolve(this.state.settings, log);
    return found === null || typeof found === "string" ? null : found;
  };

  readonly change = (part: Partial<Settings>): void => {
    const settings = { ...this.state.settings, ...part };
    const onlyForecast = Object.keys(part).every((key) => key === "horizon" || key === "discount" || key === "margin");
    this.set({ settings: (part.unit === undefined || part.unit === this.state.settings.unit) && part.occasion === undefined ? settings : { ...settings, horizon: null } });
    this.reset(onlyForecast ? "forecast" : "look");
  };

  readonly look = async (): Promise<void> => {
    const [log, resolved] = [this.sound(), this.resolved()];
    if (log === null || resolved === null) return;
    await this.run("look", (doing) => lookAt(this.work, log.log, resolved, log.firstDay, doing));
  };
  readonly fit = async (): Promise<void> => {
    if (valueOf(this.state.look) === null) await this.look();
    const [look, resolved] = [valueOf(this.state.look), this.resolved()];
    if (look !== null && resolved !== null) await this.run("fits", (doing) => fitAll(this.work, look, resolved.occasion !== null, doing));
  };
  readonly model = (): string | null => {
    const fits = valueOf(this.state.fits);
    return this.state.chosen !== null && fits?.final.candidates.some(({ model, fit }) => model === this.state.chosen && fit.ok) === true ? this.state.chosen : (fits?.best ?? null);
  };
  readonly choose = (model: string): void => {
    this.set({ chosen: model });
    this.reset("forecast");
  };
  readonly forecast = async (): Promise<void> => {
    const [log, resolved, look, fits, model] = [this.sound(), this.resolved(), valueOf(this.state.look), valueOf(this.state.fits), this.model()];
    if (log === null || resolved === null || look === null || fits === null || model === null) return;
    await this.run("forecast", (doing) => forecastWith(this.work, log.log, look, fits, model, resolved, doing));
  };
}

const paths = new WeakMap<WorkbookPort, CustomersPath>();

/** The path of a workbook: one, so that it is still there when the screen is opened again. */
export function customersPathOf(port: WorkbookPort): CustomersPath {
  const known = paths.get(port) ?? new CustomersPath(port);
  paths.set(port, known);
  return known;
}
