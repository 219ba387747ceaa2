import type { Cell, Entry, NumberArgument } from "../../src/clv/index";
import { type InputRow, leverRows, modelRows, referenceScoreRow } from "../../src/clv/functions/experience/model/inputs";
import { common, levers } from "../../src/clv/functions/value/bridge/levers";
import { type Sample, sampleNumber } from "../sampling";

type Random = () => number;
type Draw = (random: Random, length: number, entry: Entry) => Readonly<Record<string, Sample>>;

const between = (random: Random, low: number, high: number): number => low + random() * (high - low);
const several = <T>(count: number, draw: (place: number) => T): T[] => Array.from({ length: count }, (_, place) => draw(place));
const names = (count: number): Cell[][] => [several(count, (place) => `Tier ${"ABCDEFGHIJ"[place]}`)];

/** Ascending numbers; now and then as they were drawn, for the refusal. */
function ascending(random: Random, count: number, low: number, high: number): number[] {
  const drawn = several(count, () => between(random, low, high));
  return random() < 0.95 ? drawn.sort((a, b) => a - b) : drawn;
}

function argument(entry: Entry, name: string): NumberArgument {
  const found = entry.arguments.find((one) => one.name === name)!.argument;
  if (found.type === "matrix") return found.cell;
  if (found.type !== "number") throw new Error(`${name} holds no numbers`);
  return found;
}

type Row = [string, Cell];

/** A block with all needed rows and some of the others, in any order of rows. */
function block(random: Random, rows: Readonly<Record<string, InputRow>>, skip: (name: string) => boolean = () => false): Row[] {
  const kept = Object.entries(rows).filter(([name, row]) => !skip(name) && (row.argument.default === undefined || random() < 0.6));
  const numbers = kept.map(([, { label, argument: one }]): Row => [label, sampleNumber(one, random)]);
  return numbers.sort(() => random() - 0.5);
}

const timings = ["begin", "end", "mid", "renewal"];
const someTiming = (random: Random): Row[] => (random() < 0.5 ? [["timing", timings[Math.floor(random() * 4)]!]] : []);

const draws: Readonly<Record<string, Draw>> = {
  "CLV.MARKOV": (random, length) => {
    const states = Math.min(length, 4);
    const transitions = several(states, () => {
      const drawn = several(states, () => random());
      const whole = drawn.reduce((sum, one) => sum + one, 0);
      return drawn.map((one) => (one / whole) * between(random, 0.3, 0.97));
    });
    return { transitions, margins: several(states, () => [between(random, -50, 500)]) };
  },
  "CLV.SENSITIVITY": (random, length) => ({
    retentions: several(Math.min(length, 4), () => [between(random, 0, 1)]),
    discounts: [several(1 + Math.floor(random() * 3), () => between(random, 0, 0.4))],
  }),
  "CX.BETAFIT": (random, length) => {
    const bands = several(Math.max(2, length), () => {
      const customers = Math.round(between(random, 20, 1000));
      return { score: random(), customers, retained: Math.round(customers * random()) };
    });
    return {
      scores: bands.map(({ score }) => score),
      customers: bands.map(({ customers }) => customers),
      retained: bands.map(({ retained }) => retained),
    };
  },
  "CLV.TIER": (random, length) => {
    const thresholds = ascending(random, length, 200, 2500);
    const draw = random();
    return { thresholds, labels: draw < 0.3 ? null : names(draw < 0.6 ? length : length + 1) };
  },
  "CLV.TIERPCT": (random, length) => {
    const usual = random() < 0.4;
    const cuts = usual ? null : ascending(random, Math.min(length, 4), 0.02, 0.98);
    const values = several(length, () => [between(random, 0, 3000)]);
    return { values, cuts, labels: random() < 0.4 ? null : names((cuts?.length ?? 2) + 1) };
  },
  "CLV.TREATMENT": (random, length) => ({
    tier: `Tier ${"ABCDEFGHIJ"[Math.floor(random() * (length + 1))]}`,
    table: several(length, (place): Cell[] => [`Tier ${"ABCDEFGHIJ"[place]}`, `do ${place}`, `save ${place}`]),
  }),
  "CLV.EQUITY": (random, length, entry) => {
    const list = (name: string, count: number): number[] => several(count, () => sampleNumber(argument(entry, name), random));
    const added = random() < 0.6;
    const groups = 1 + Math.floor(random() * 4);
    return {
      customers: list("customers", length),
      clv: list("clv", random() < 0.5 ? 1 : length),
      new_customers: added ? list("new_customers", groups) : null,
      clv_new: added ? list("clv_new", random() < 0.5 ? 1 : groups) : null,
      cac: added && random() < 0.7 ? list("cac", random() < 0.5 ? 1 : groups) : null,
    };
  },
  "CXLV.MODEL": (random) => {
    const reference: Row[] = random() < 0.5 ? [[referenceScoreRow.label, random()]] : [];
    const outputs = ["net", "gross", "own", "crv", "premium"];
    return {
      inputs: [...block(random, modelRows), ...reference, ...someTiming(random)],
      output: random() < 0.3 ? null : outputs[Math.floor(random() * outputs.length)]!,
    };
  },
  "CLV.BRIDGE": (random) => {
    const rows: Readonly<Record<string, InputRow>> = { ...modelRows, ...leverRows };
    const base = block(random, rows);
    const moving = new Set<string>(levers.flatMap(({ inputs }) => inputs).map((name) => rows[name]!.label));
    const same = base.filter(([label]) => !moving.has(label));
    const moved = block(random, rows, (name) => (common as readonly string[]).includes(name) || !moving.has(rows[name]!.label));
    const timing = someTiming(random);
    return { base: [...base, ...timing], target: [...same, ...moved, ...timing] };
  },
};

/** The ranges of a function whose cells belong together, drawn at once; nothing for any other function. */
export const blocksFor = (entry: Entry, random: Random, length: number): Readonly<Record<string, Sample>> =>
  draws[entry.id]?.(random, length, entry) ?? {};
