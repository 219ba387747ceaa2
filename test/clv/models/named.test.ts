import { bgNbd } from "../../../src/clv/models/bgNbd";
import { geometric } from "../../../src/clv/models/geometric";
import {
  customerModelNamed,
  parametersOf,
  purchaseModelNamed,
  purchaseModels,
  renewalModelNamed,
  renewalModels,
} from "../../../src/clv/models/named";

test("models are found by name without regard to case, and a wrong name lists the right ones", () => {
  for (const { name } of purchaseModels) expect(purchaseModelNamed(name.toLowerCase())).toMatchObject({ ok: true, value: { name } });
  for (const { name } of renewalModels) expect(renewalModelNamed(` ${name.toUpperCase()} `)).toMatchObject({ ok: true, value: { name } });
  expect(customerModelNamed("gamma-gamma")).toMatchObject({ ok: true, value: { name: "Gamma-Gamma" } });
  expect(renewalModelNamed("weibull")).toMatchObject({
    ok: false,
    failure: { message: 'model should be "sBG", "BdW" or "geometric", not "weibull"' },
  });
});

test("parameters typed from a paper are read by name", () => {
  expect(parametersOf(bgNbd, { b: 2.426, A: 0.793, Alpha: 4.414, r: 0.243, unit: 1 })).toEqual({
    ok: true,
    value: Float64Array.of(0.243, 4.414, 0.793, 2.426),
  });
  expect(parametersOf(bgNbd, { r: 0.243, alpha: 4.414, a: 0.793 })).toMatchObject({
    failure: { message: "fit should hold b, which BG/NBD needs" },
  });
  expect(parametersOf(bgNbd, { r: 0, alpha: 1, a: 1, b: 1 })).toMatchObject({
    failure: { message: "r should be a number above 0, not 0" },
  });
  expect(parametersOf(geometric, { theta: 1 })).toMatchObject({ failure: { message: "theta should be a number between 0 and 1, not 1" } });
});

test("every model names its source and its parameters once", () => {
  for (const { name, parameters, sources, published } of [...purchaseModels, ...renewalModels]) {
    expect([name, sources.length > 0]).toEqual([name, true]);
    expect(new Set(parameters.map((one) => one.name)).size).toBe(parameters.length);
    for (const { estimates } of published) expect(estimates.length).toBe(parameters.length);
  }
});
