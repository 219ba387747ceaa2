import { contactCentreOf } from "../../src/lever-model/equations/contactCentre";
import { evaluateModel } from "../../src/lever-model/equations/equations";
import { makePlan } from "../../src/lever-model/plan/makePlan";
import { problemsOf } from "../../src/lever-model/state/validate";
import type { ContactCentre, LeverModel } from "../../src/lever-model/state/state";
import { relativeDistance } from "../near";
import { referenceModel } from "./referenceModel";

const using = (centre: Partial<ContactCentre>): LeverModel => ({ ...referenceModel, contactCentre: { ...referenceModel.contactCentre, used: true, ...centre } });
const { base } = referenceModel.contactCentre;
const of = (model: LeverModel) => contactCentreOf(model, evaluateModel(model));
const near = (value: number, expected: number): void => expect(relativeDistance(value, expected)).toBeLessThan(1e-12);

test("contacts by channel give the cost to serve, repeat contacts as in LEVER.FCR", () => {
  const { base: today, explained } = of(using({}));
  near(today.self, 1);
  near(today.assisted, 4.4 * (1 + 0.3 * 1.2));
  near(today.costToServe, 4.4 * 1.36 * 10 + 0.5);
  near(explained, today.costToServe / 60);
});

test("first-contact resolution, the time to an answer and the effort make the score, on the model's scale", () => {
  const { base: today } = of(using({}));
  near(today.serviceScore, (0.7 + 0.75 + 0.6) / 3);
  near(today.score, today.serviceScore);
  const nps = { ...using({}), experience: { ...referenceModel.experience, minimum: -100, maximum: 100 } };
  near(of(nps).base.score, -100 + 200 * today.serviceScore);
  const ces = { ...using({}), experience: { ...referenceModel.experience, minimum: 1, maximum: 7, lowIsGood: true } };
  near(of(ces).base.score, 7 - 6 * today.serviceScore);
});

test("more solved at first and in self-service saves cost and raises the score; slower than the worst is no worse", () => {
  const { saved, scoreRise } = of(using({ target: { ...base, firstContact: 0.8, digitalShare: 0.4, contained: 0.7 } }));
  near(saved, 1 - (3.6 * 1.24 * 10 + 1) / (4.4 * 1.36 * 10 + 0.5));
  near(scoreRise, 0.1 / 3);
  near(of(using({ base: { ...base, response: 500 } })).base.serviceScore, (0.7 + 0.6) / 3);
});

test("the sheet is there only when it is asked for", () => {
  const ids = (model: LeverModel) => makePlan(model).sheets.map(({ id }) => id);
  expect(ids(using({}))).toContain("contact-centre");
  expect(ids(referenceModel)).not.toContain("contact-centre");
});

test("numbers that cannot be are told in a sentence, and only where the contact centre is used", () => {
  const wrong = using({ base: { ...base, firstContact: 1.4 }, worst: { response: 0, effort: 7 }, weights: { firstContact: 0, response: 0, effort: 0 } });
  expect(problemsOf(wrong).map(({ message }) => message)).toEqual([
    "Solved at the first contact (FCR), base should be a number from 0 to 1, not 1.4",
    "Time to the first answer should have a worst end other than its best 0",
    "One of the weights of the service score should be above 0",
  ]);
  expect(problemsOf({ ...wrong, contactCentre: { ...wrong.contactCentre, used: false } })).toEqual([]);
});
