import { type FakeChart, type FakeSeries, type FakeSheet, OfficeError } from "./book";
import { type Context, loading } from "./context";
import { absolute, placeIn } from "./range";

const sourceOf = (range: object): string => {
  const place = placeIn(range);
  if (!place) throw new OfficeError("InvalidArgument");
  return absolute(place);
};

/** The charts of a sheet. */
export function charts(context: Context, sheet: () => FakeSheet): object {
  const change = (work: () => void): void =>
    context.change("chart", () => {
      if (sheet().isProtected) throw new OfficeError("AccessDenied");
      work();
    });
  const seriesObject = (find: () => FakeSeries): object =>
    context.settings(
      (path, value) => change(() => (path === "name" ? (find().name = String(value)) : find().properties.set(path, value))),
      {
        setValues: (range: object) => change(() => (context.need("1.7"), void (find().values = sourceOf(range)))),
        setXAxisValues: (range: object) => change(() => (context.need("1.7"), void (find().categories = sourceOf(range)))),
        "format.fill.clear": () => change(() => find().properties.set("format.fill", "none")),
        "format.fill.setSolidColor": (colour: string) => change(() => find().properties.set("format.fill", colour)),
        getDimensionDataSourceString: (which: string) => {
          const result: { value?: string } = {};
          context.enqueue(() => {
            context.need("1.15");
            result.value = which === "Values" ? find().values : find().categories;
          });
          return result;
        },
      },
    );
  const chartObject = (find: () => FakeChart | undefined): object => {
    const there = (): FakeChart => {
      const found = find();
      if (!found) throw new OfficeError("ItemNotFound");
      return found;
    };
    const series = context.remote(() => ({ items: there().series.map((_, at) => seriesObject(() => there().series[at]!)) }), {
      getItemAt: (at: number) => seriesObject(() => there().series[at]!),
      add: (name: string) => {
        const added: FakeSeries = { name, values: "", categories: "", properties: new Map() };
        change(() => there().series.push(added));
        return seriesObject(() => added);
      },
    });
    const set = (path: string, value: unknown): void => change(() => (path === "name" ? (there().name = String(value)) : there().properties.set(path, value)));
    const settings = context.settings(set, {
      series,
      delete: () => change(() => sheet().charts.splice(sheet().charts.indexOf(there()), 1)),
      setPosition: (from: string, to: string) => change(() => there().properties.set("position", `${from}:${to}`)),
    });
    const state = context.remote(() => (find() ? { name: there().name } : null));
    const loaded = new Set<string | symbol>(["load", "name", "isNullObject", loading]);
    return new Proxy(state, {
      get: (target, key) => Reflect.get(loaded.has(key) ? target : settings, key) as unknown,
      set: (_target, key, value) => (set(String(key), value), true),
    });
  };
  return context.remote(() => ({ items: sheet().charts.map((chart) => chartObject(() => chart)) }), {
    getItem: (name: string) => chartObject(() => sheet().charts.find((chart) => chart.name === name)),
    getItemOrNullObject: (name: string) => chartObject(() => sheet().charts.find((chart) => chart.name === name)),
    add: (type: string, source: object) => {
      const chart: FakeChart = { name: "Chart", type, series: [], properties: new Map() };
      change(() => {
        chart.series.push({ name: "Series1", values: sourceOf(source), categories: "", properties: new Map() });
        sheet().charts.push(chart);
      });
      return chartObject(() => chart);
    },
  });
}

/** Charts among the shapes, as some versions of Excel list them; there they have a text for those who do not see them. */
export const shapes = (context: Context, sheet: () => FakeSheet): object =>
  context.remote(() => ({
    items: sheet().charts.map((chart) =>
      context.remote(
        () => ({ name: chart.name }),
        {},
        (key, value) => {
          context.attempt("alt");
          chart.properties.set(key, value);
        },
      ),
    ),
  }));
