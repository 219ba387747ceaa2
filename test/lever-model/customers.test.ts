import { customersOf } from "../../src/lever-model/equations/customers";
import { evaluateModel } from "../../src/lever-model/equations/equations";
import { gallery } from "../../src/lever-model/examples/gallery";
import { withAssumptions } from "../../src/lever-model/state/change";
import type { Customer, LeverModel } from "../../src/lever-model/state/state";
import { problemsOf } from "../../src/lever-model/state/validate";
import { relativeDistance } from "../near";

const subscription = gallery[0]!;
const one: Customer = { name: "A", segment: "passives", need: "", holdings: "", week: 0, month: 0, earlier: 0, priceSensitive: false };
const valued = (customers: readonly Customer[], model: LeverModel = subscription) => customersOf({ ...model, customers }, evaluateModel(model));
const near = (value: number, expected: number): void => expect(relativeDistance(value, expected)).toBeLessThan(1e-9);

test("a customer of whom nothing is seen is worth what his segment is", () => {
  const [value] = valued([one]);
  near(value!.clv, 916.6666667);
  near(value!.cxlv, 1010.777778);
  expect(value).toMatchObject({ lastActive: "never", tier: "Medium", treatment: "Help to use more of the plan" });
});

test("what is seen counts the more, the more there is of it, as in CLV.POTENTIAL", () => {
  const seen = { ...one, margin: 430, week: 2, month: 4, earlier: 6 };
  near(valued([seen], { ...subscription, priorWeight: 20 })[0]!.margin, (20 * 250 + 12 * 430) / 32);
  near(valued([seen], { ...subscription, priorWeight: 0 })[0]!.margin, 430);
  near(valued([{ ...seen, week: 0, month: 0, earlier: 0 }], { ...subscription, priorWeight: 0 })[0]!.margin, 250);
});

test("his tier follows his value, and his treatment whether he looks at the price", () => {
  const rich = { ...one, margin: 900, retention: 0.9, week: 3, month: 9, earlier: 100 };
  const of = (customer: Customer) => valued([customer])[0]!;
  expect([of(rich).tier, of(rich).lastActive, of(rich).treatment]).toEqual(["High", "this week", "Invite to the customer council; premium plan"]);
  expect(of({ ...rich, priceSensitive: true }).treatment).toBe("Long-term commitment with a price promise");
  expect([of({ ...one, month: 1 }).lastActive, of({ ...one, earlier: 1 }).lastActive]).toEqual(["this month", "longer ago"]);
});

test("without segments the baseline stands for what is not known, and a change of it revalues every customer", () => {
  const plain = { ...subscription, segments: [], tiers: [] };
  near(valued([one], plain)[0]!.cxlv, 1067.244444);
  expect(valued([one], withAssumptions(plain, { retention: 0.85 }))[0]!.cxlv).toBeGreaterThan(1100);
  expect(valued([one], plain)[0]).toMatchObject({ tier: "", treatment: "" });
});

test("numbers of a customer that cannot be are told in a sentence", () => {
  const messages = problemsOf({ ...subscription, customers: [{ ...one, retention: 2, week: -1 }] }).map(({ message }) => message);
  expect(messages).toEqual(["Activity of the last 7 days of A should be a number from 0 to 1000000, not -1", "Retention of A should be a number from 0 to 1, not 2"]);
});
