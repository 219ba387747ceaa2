import { catalogue, type Input } from "../../src/clv/index";
import { relativeDistance } from "../near";
import { seededRandom } from "../sampling";

function value(id: string, given: Record<string, Input>): number {
  const result = catalogue.find((entry) => entry.id === id)!.run(given);
  if (!result.ok) throw new Error(`${id}: ${result.failure.message}`);
  return result.value;
}

/** Draws of margin, retention below 1 and discount, the same in every run. */
const draws = ((): { margin: number; retention: number; discount: number }[] => {
  const random = seededRandom(7);
  return Array.from({ length: 200 }, () => ({ margin: 1 + 999 * random(), retention: 0.99 * random(), discount: 0.4 * random() + 0.001 }));
})();

const same = (actual: number, expected: number, tolerance = 1e-12): void => {
  expect(relativeDistance(actual, expected)).toBeLessThan(tolerance);
};

describe("CLV and its timings", () => {
  test.each(draws)("%j", (given) => {
    const at = (timing: string): number => value("CLV", { ...given, timing });
    same(at("begin"), (1 + given.discount) * at("end"));
    same(at("mid"), at("end") * Math.sqrt(1 + given.discount));
    /* A difference of like numbers loses digits; what is left is compared with the larger of them. */
    expect(Math.abs(at("begin") - at("renewal") - given.margin) / at("begin")).toBeLessThan(1e-14);
    /* The form of the textbooks. */
    same(at("begin"), (given.margin * (1 + given.discount)) / (1 + given.discount - given.retention));
    same(at("renewal"), (given.margin * given.retention) / (1 + given.discount - given.retention));
  });

  test("without discounting, begin, end and mid are margin × lifespan, and renewal is one margin less", () => {
    for (const { margin, retention } of draws) {
      const lifespan = value("CLV.LIFESPAN", { churn: 1 - retention });
      for (const timing of ["begin", "end", "mid"]) same(value("CLV", { margin, retention, timing }), margin * lifespan);
      same(value("CLV.SIMPLE", { value: margin, frequency: 1, lifespan }), value("CLV", { margin, retention }));
      if (retention > 0.01) same(value("CLV", { margin, retention, timing: "renewal" }), (margin * retention) / (1 - retention));
    }
  });

  test("nobody stays: one margin, now or at the end, none on renewal", () => {
    expect(value("CLV", { margin: 250, retention: 0, discount: 0.1 })).toBe(250);
    same(value("CLV", { margin: 250, retention: 0, discount: 0.1, timing: "end" }), 250 / 1.1);
    expect(value("CLV", { margin: 250, retention: 0, discount: 0.1, timing: "renewal" })).toBe(0);
  });

  test("everybody stays: a perpetuity", () => {
    same(value("CLV", { margin: 250, retention: 1, discount: 0.1 }), 2750);
    same(value("CLV", { margin: 250, retention: 1, discount: 0.1, timing: "end" }), 2500);
    same(value("CLV", { margin: 250, retention: 1, discount: 0.1, timing: "renewal" }), 2500);
  });

  test("a negative margin is a negative value", () => {
    same(value("CLV", { margin: -250, retention: 0.8, discount: 0.1 }), -2750 / 3);
  });

  test("a horizon ends a sum that has no end, at ratio 1 and beyond it", () => {
    expect(value("CLV", { margin: 250, retention: 1, discount: 0, periods: 12 })).toBe(3000);
    expect(value("CLV", { margin: 100, retention: 0.8, growth: 0.25, periods: 4 })).toBe(400);
    same(value("CLV", { margin: 1, retention: 1, growth: 1, periods: 10 }), 1023);
  });

  test("a long horizon comes to the value without an end, from below", () => {
    for (const given of draws) {
      const whole = value("CLV", given);
      same(value("CLV", { ...given, periods: 20_000 }), whole);
      expect(value("CLV", { ...given, periods: 3 })).toBeLessThanOrEqual(whole * (1 + 1e-15));
    }
  });

  test("more retention, more margin and less discount are worth more", () => {
    for (const { margin, retention, discount } of draws) {
      const base = value("CLV", { margin, retention, discount });
      expect(value("CLV", { margin, retention: retention + 0.005, discount })).toBeGreaterThan(base);
      expect(value("CLV", { margin: margin + 1, retention, discount })).toBeGreaterThan(base);
      expect(value("CLV", { margin, retention, discount: discount + 0.01 })).toBeLessThanOrEqual(base);
    }
  });

  test("the multiple times the margin is the value", () => {
    for (const { margin, ...rest } of draws) same(margin * value("CLV.MULTIPLE", rest), value("CLV", { margin, ...rest }));
  });

  test("equal margins in a series are CLV with a horizon, for every timing", () => {
    for (const { margin, retention, discount } of draws.slice(0, 50)) {
      for (const timing of ["begin", "end", "mid", "renewal"]) {
        const series = value("CLV.SERIES", { margins: [Array<number>(12).fill(margin)], retention, discount, timing, cac: 10 });
        const horizon = value("CLV", { margin, retention, discount, timing, periods: 12, cac: 10 });
        expect(Math.abs(series - horizon) / (Math.abs(horizon) + 10)).toBeLessThan(1e-12);
      }
    }
  });

  test("subscription value without extras is revenue × margin ÷ churn, and CLV with all of them", () => {
    for (const { margin, retention, discount } of draws) {
      const churn = 1 - retention;
      same(value("CLV.SAAS", { arpa: margin, gross_margin: 0.7, churn }), (margin * 0.7) / churn);
      const growth = discount / 3;
      const given = { arpa: margin, gross_margin: 0.7, churn, expansion: growth, discount };
      if (retention * (1 + growth) < 0.98 * (1 + discount)) {
        same(value("CLV.SAAS", given), value("CLV", { margin: margin * 0.7, retention: 1 - churn, discount, growth }), 1e-11);
      }
    }
  });
});

describe("CXLV", () => {
  const effects = { beta_retention: 1.5, beta_margin: 0.2 };

  test("without effects and referrals it is CLV", () => {
    for (const given of draws) same(value("CXLV", { ...given, score_change: 0.3 }), value("CLV", given));
  });

  test("without a score change it is CLV plus referrals, whatever the effects", () => {
    for (const given of draws) same(value("CXLV", { ...given, ...effects, score_change: 0, referral_value: 40 }), value("CLV", given) + 40);
  });

  test("the premium is CXLV less CLV", () => {
    for (const given of draws) {
      const all = { ...given, ...effects, score_change: 0.1, referral_value: 12 };
      const expected = value("CXLV", all) - value("CLV", given);
      expect(Math.abs(value("CXLV.PREMIUM", all) - expected) / value("CXLV", all)).toBeLessThan(1e-14);
    }
  });

  test("a better experience is worth more where its effects are positive", () => {
    for (const given of draws) {
      const at = (score_change: number): number => value("CXLV", { ...given, ...effects, score_change });
      expect(at(0.2)).toBeGreaterThan(at(0.1));
      expect(at(-0.1)).toBeLessThan(at(0));
    }
  });

  test("retention moves through CX.RETENTION and margin through the exponential", () => {
    for (const { margin, retention, discount } of draws) {
      const moved = value("CX.RETENTION", { retention, beta: 1.5, score_change: 0.1 });
      const expected = value("CLV", { margin: margin * Math.exp(0.02), retention: moved, discount });
      same(value("CXLV", { margin, retention, discount, ...effects, score_change: 0.1 }), expected);
    }
  });

  test("retention rates of 0 and 1 do not move, and half the cause is half the effect", () => {
    for (const retention of [0, 1]) expect(value("CX.RETENTION", { retention, beta: 3, score_change: -0.5 })).toBe(retention);
    same(value("CX.RETENTION", { retention: 0.8, beta: 1, score_change: 0.2, causal_share: 0.5 }), value("CX.RETENTION", { retention: 0.8, beta: 1, score_change: 0.1 }));
    same(value("CX.RETENTION", { retention: 0.8, beta: 9, score_change: 0.2, causal_share: 0 }), 0.8);
  });

  test("a score and its mirror image add to 1", () => {
    for (const [metric, lowest, highest] of [["NPS", -100, 100], ["CSAT", 0, 1], ["stars", 1, 5], ["CES", 1, 7]] as const) {
      expect(value("CX.SCORE", { score: lowest, metric })).toBe(0);
      expect(value("CX.SCORE", { score: highest, metric })).toBe(1);
      const score = lowest + 0.3 * (highest - lowest);
      same(value("CX.SCORE", { score, metric }) + value("CX.SCORE", { score, metric, low_is_good: true }), 1);
    }
  });
});

describe("payback", () => {
  test("without churn, discount and growth it is cost over margin", () => {
    expect(value("CAC.PAYBACK", { cac: 600, margin: 80 })).toBe(7.5);
    expect(value("CAC.PAYBACK", { cac: 0, margin: 80, retention: 0.5 })).toBe(0);
  });

  test("the margins of that many payments come to the cost", () => {
    for (const { margin, retention, discount } of draws) {
      for (const timing of ["begin", "end", "mid", "renewal"]) {
        const whole = value("CLV", { margin, retention, discount, timing });
        if (whole < 1) continue;
        const payments = value("CAC.PAYBACK", { cac: whole * 0.6, margin, retention, discount, timing });
        const ratio = retention / (1 + discount);
        if (retention > 0.001) same(whole * (1 - ratio ** payments), whole * 0.6, 1e-9);
      }
    }
  });

  test("churn makes it later, growth earlier", () => {
    const at = (more: Record<string, Input>): number => value("CAC.PAYBACK", { cac: 600, margin: 80, ...more });
    expect(at({ retention: 0.97 })).toBeGreaterThan(7.5);
    expect(at({ growth: 0.02 })).toBeLessThan(7.5);
    expect(at({ retention: 0.97, discount: 0.007974140429, timing: "end" })).toBeGreaterThan(at({ retention: 0.97, discount: 0.007974140429 }));
  });

  test("a ratio close to 1 comes close to the ratio at 1", () => {
    same(value("CAC.PAYBACK", { cac: 600, margin: 80, discount: 1e-9 }), 7.5, 1e-7);
    same(value("CAC.PAYBACK", { cac: 600, margin: 80, growth: 1e-9 }), 7.5, 1e-7);
  });
});

describe("rates", () => {
  test.each(["survival", "churn", "effective"])("%s there and back is the same rate", (kind) => {
    for (const { retention: rate } of draws) {
      const monthly = value("CLV.RATE", { rate, from_per_year: 1, to_per_year: 12, kind });
      const back = value("CLV.RATE", { rate: monthly, from_per_year: 12, to_per_year: 1, kind });
      /* 1 − (1 − c) keeps the digits of 1, not of a small c. */
      expect(Math.abs(back - rate)).toBeLessThan(1e-14);
    }
  });

  test("survival and churn are two sides of one rate", () => {
    for (const { retention } of draws) {
      const kept = value("CLV.RATE", { rate: retention, from_per_year: 12, to_per_year: 1 });
      const lost = value("CLV.RATE", { rate: 1 - retention, from_per_year: 12, to_per_year: 1, kind: "churn" });
      expect(Math.abs(kept + lost - 1)).toBeLessThan(1e-14);
    }
  });
});
