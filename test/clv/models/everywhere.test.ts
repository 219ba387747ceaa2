import { purchaseModels } from "../../../src/clv/models/named";
import { random } from "../../../src/clv/numerics/random";

/* Draws over far wider ranges than data give, so that what is too small or too large to hold shows itself. */
test.each(purchaseModels)("$name: every score is a number in its range, wherever the parameters lie", (model) => {
  const source = random(145);
  const within = (low: number, high: number): number => low * (high / low) ** source.uniform();
  const wrong: unknown[] = [];
  for (let draw = 0; draw < 600; draw += 1) {
    const ofTime = (i: number): boolean => !model.discrete && (i === 1 || model.parameters[i]!.name === "beta");
    const parameters = model.parameters.map((_, i) => (ofTime(i) ? within(0.01, 1000) : within(0.02, source.uniform() < 0.1 ? 3000 : 30)));
    const age = model.discrete ? Math.floor(within(1, 60)) : within(0.1, 1000);
    const most = model.discrete ? age : Math.floor(within(1, source.uniform() < 0.05 ? 10_000 : 200));
    const frequency = Math.floor(source.uniform() * most);
    const recency =
      frequency === 0 ? 0 : model.discrete ? frequency + Math.floor(source.uniform() * (age - frequency)) : age * source.uniform();
    const [periods, from] = model.discrete
      ? [Math.floor(within(1, 300)), Math.floor(within(1, 50))]
      : [within(0.01, 2000), within(0.01, 300)];
    const purchases = Math.floor(within(1, source.uniform() < 0.1 ? 3000 : 40)) - 1;
    const live = model.posterior(parameters, frequency, age);
    const residual = model.residual(live, within(1e-5, 1));
    const scores = {
      alive: model.alive(parameters, frequency, recency, age),
      expected: model.expected(live, periods),
      later: model.probability(live, { purchases, from, periods }),
      now: model.probability(live, { purchases, from: 0, periods }),
      residual: residual.ok ? residual.value : NaN,
    };
    const shares = [scores.alive, scores.later, scores.now];
    const good =
      shares.every((one) => one >= 0 && one <= 1 + 1e-9) && [scores.expected, scores.residual].every((one) => one >= 0 && one < Infinity);
    if (!good) wrong.push({ parameters, frequency, recency, age, periods, from, purchases, ...scores });
  }
  expect(wrong).toEqual([]);
});
