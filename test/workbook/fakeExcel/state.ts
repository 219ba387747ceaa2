import type { FakeSheet, FakeWorkbook } from "./book";

const sorted = (map: Map<string, unknown>): object => Object.fromEntries([...map.keys()].sort().map((key) => [key, map.get(key)]));

/* Most that a workbook holds are cells: plain values, and looks that hold nothing but plain values. */
function text(value: unknown): string {
  if (typeof value !== "object") return JSON.stringify(value) ?? "";
  return JSON.stringify(value, (_key, one: unknown) => (one instanceof Map ? sorted(one as Map<string, unknown>) : one));
}

/** Words for charts are left out: they come or not, as Excel lets them. */
function partsOf(sheet: FakeSheet): Readonly<Record<string, unknown>> {
  const charts = sheet.charts.map(({ properties, ...chart }) => ({ ...chart, properties: new Map([...properties].filter(([path]) => path !== "altTextDescription")) }));
  /* In which order looks that depend on cells are listed changes nothing where they do not overlap. */
  return { ...sheet, charts: [charts], rules: sheet.rules.map(text).sort() };
}

/** All that a workbook is, a line for each thing, to be compared. */
export const stateOf = ({ sheets, names }: FakeWorkbook): readonly string[] => [
  `sheets ${[...sheets.keys()].join(", ")}`,
  ...[...names].map(([name, { formula, comment }]) => `name ${name} ${formula} ${comment}`).sort(),
  ...[...sheets].flatMap(([name, sheet]) =>
    Object.entries(partsOf(sheet)).flatMap(([part, value]) => {
      if (value instanceof Map) return [...(value as Map<unknown, unknown>)].map(([key, one]) => `${name} ${part} ${String(key)} ${text(one)}`).sort();
      if (value instanceof Set) return [...(value as Set<string>)].sort().map((one) => `${name} ${part} ${one}`);
      return `${name} ${part} ${text(value)}`;
    }),
  ),
];

/** The lines in which two states differ: none, if one is exactly the other. */
export function differences(one: readonly string[], other: readonly string[]): readonly string[] {
  const [first, second] = [new Set(one), new Set(other)];
  return [...one.filter((line) => !second.has(line)).map((line) => `- ${line}`), ...other.filter((line) => !first.has(line)).map((line) => `+ ${line}`)];
}
