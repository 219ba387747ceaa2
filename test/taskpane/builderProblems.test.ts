import { withAssumptions, withLevers } from "../../src/lever-model/state/change";
import { newModel } from "../../src/lever-model/state/defaults";
import type { ContactCentre, Customer, LeverModel } from "../../src/lever-model/state/state";
import { problemsOf } from "../../src/lever-model/state/validate";
import { problemText } from "../../src/taskpane/builder/state/problemText";
import { stepOf } from "../../src/taskpane/builder/state/stepOf";
import { wordsFor } from "../../src/taskpane/words/index";
import type { Language } from "../../src/words/language";

const start = newModel("problems");
const segment = { name: "Oro", share: 2, margin: 1, retention: 0.5, referrals: 0, reach: 1, priceSensitive: false };
const customer: Customer = { name: "Ana", segment: "", need: "", holdings: "", week: 0, month: 0, earlier: 0, priceSensitive: false };
const { contactCentre: centre } = start;
const withCentre = (part: Partial<ContactCentre>): LeverModel => ({ ...start, contactCentre: { ...centre, used: true, ...part } });

/** One model for every form of sentence, with what is said of it first. */
const wrong: readonly (readonly [LeverModel, Readonly<Record<Language, string>>, string])[] = [
  [withAssumptions(start, { retention: 1.2 }), { en: "Retention should be a number from 0 to 1, not 1.2", es: "Retención debe ser un número de 0 a 1, no 1.2", pt: "Retenção deve ser um número de 0 a 1, não 1.2" }, "baseline"],
  [withAssumptions(start, { revenue: -5 }), { en: "Customer value should be a number of at least 0, not -5", es: "Valor por cliente debe ser un número de al menos 0, no -5", pt: "Valor por cliente deve ser um número de pelo menos 0, não -5" }, "baseline"],
  [withAssumptions(start, { beta_cost: Number.NaN }), { en: "Effect on cost to serve should be a number from -5 to 5, not empty", es: "Efecto en el coste de atención debe ser un número de -5 a 5, no quedar vacío", pt: "Efeito sobre o custo de atendimento deve ser um número de -5 a 5, não ficar vazio" }, "experience"],
  [withAssumptions(start, { retention: { cell: "Sheet1!B2" } }), { en: "Retention should be a number from 0 to 1, and Sheet1!B2 holds none", es: "Retención debe ser un número de 0 a 1, y Sheet1!B2 no contiene ninguno", pt: "Retenção deve ser um número de 0 a 1, e Sheet1!B2 não contém nenhum" }, "baseline"],
  [withAssumptions(start, { retention: { cell: "Sheet1!B2", value: 7 } }), { en: "Retention (Sheet1!B2) should be a number from 0 to 1, not 7", es: "Retención (Sheet1!B2) debe ser un número de 0 a 1, no 7", pt: "Retenção (Sheet1!B2) deve ser um número de 0 a 1, não 7" }, "baseline"],
  [{ ...start, scope: { ...start.scope, name: " " } }, { en: "The model should have a name, and it has none", es: "El modelo debe tener un nombre, y no tiene ninguno", pt: "O modelo deve ter um nome, e não tem nenhum" }, "scope"],
  [{ ...start, experience: { ...start.experience, maximum: -1 } }, { en: "The highest score should be above the lowest 0, not -1", es: "La puntuación más alta debe estar por encima de la más baja 0, no -1", pt: "A pontuação mais alta deve estar acima da mais baixa 0, não -1" }, "experience"],
  [{ ...start, segments: [segment] }, { en: "Share of Oro should be a number from 0 to 1, not 2", es: "Parte de Oro debe ser un número de 0 a 1, no 2", pt: "Parte de Oro deve ser um número de 0 a 1, não 2" }, "segments"],
  [{ ...start, customers: [{ ...customer, referrals: 9 }] }, { en: "Referral rate of Ana should be a number from -1 to 5, not 9", es: "Tasa de recomendación de Ana debe ser un número de -1 a 5, no 9", pt: "Taxa de indicação de Ana deve ser um número de -1 a 5, não 9" }, "segments"],
  [
    { ...start, customers: Array.from({ length: 501 }, () => customer) },
    { en: "There should be at most 500 customers, not 501: value more with the functions beside your own table", es: "Debe haber como mucho 500 clientes, no 501: valore más con las funciones junto a su propia tabla", pt: "Deve haver no máximo 500 clientes, não 501: avalie mais com as funções ao lado da sua própria tabela" },
    "segments",
  ],
  [withCentre({ target: { ...centre.target, firstContact: 1.4 } }), { en: "Solved at the first contact (FCR), target should be a number from 0 to 1, not 1.4", es: "Resueltas en el primer contacto (FCR), en el objetivo debe ser un número de 0 a 1, no 1.4", pt: "Resolvidos no primeiro contato (FCR), na meta deve ser um número de 0 a 1, não 1.4" }, "levers"],
  [withCentre({ worst: { response: 0, effort: 7 } }), { en: "Time to the first answer should have a worst end other than its best 0", es: "Tiempo hasta la primera respuesta debe tener un extremo peor distinto del mejor, 0", pt: "Tempo até a primeira resposta deve ter um extremo pior diferente do melhor, 0" }, "levers"],
  [withCentre({ weights: { firstContact: 0, response: 0, effort: 0 } }), { en: "One of the weights of the service score should be above 0", es: "Uno de los pesos de la puntuación del servicio debe ser mayor que 0", pt: "Um dos pesos da pontuação do serviço deve ser maior que 0" }, "levers"],
  [
    withLevers(start, { "4a": { row: { reviewed: "soon" } } }),
    { en: "4a Stop root causes: last review should be a day such as 2026-01-31, or empty, not “soon”", es: "4a Eliminar causas raíz: última revisión debe ser un día como 2026-01-31, o quedar vacía, no «soon»", pt: "4a Eliminar causas-raiz: última revisão deve ser um dia como 2026-01-31, ou ficar vazia, não “soon”" },
    "levers",
  ],
  [
    withLevers(start, { "4a": { row: { reviewed: "2026-03-02", review: "2026-03-01" } } }),
    { en: "4a Stop root causes: last review should be no later than the next review 2026-03-01, not 2026-03-02", es: "4a Eliminar causas raíz: última revisión no debe ser posterior a la próxima revisión 2026-03-01, y es 2026-03-02", pt: "4a Eliminar causas-raiz: última revisão não deve ser posterior à próxima revisão 2026-03-01, e é 2026-03-02" },
    "levers",
  ],
  [
    { ...start, parts: { ...start.parts, reward: true }, decision: { ...start.decision, on: "referral_reward" } },
    {
      en: "The decision should be about the acquisition cost (CAC), of which the reward per referral is a part",
      es: "La decisión debe tratar del coste de adquisición (CAC), del que forma parte el premio por recomendación",
      pt: "A decisão deve tratar do custo de aquisição (CAC), de que o prêmio por indicação faz parte",
    },
    "share",
  ],
  [
    { ...start, assumptions: { ...start.assumptions, retention: { entry: 0.8, low: 0.9, high: 0.7, example: false } } },
    { en: "Low case of Retention should be at most its high case 0.7, not 0.9", es: "El caso bajo de Retención debe ser como mucho su caso alto 0.7, no 0.9", pt: "O caso baixo de Retenção deve ser no máximo o caso alto 0.7, não 0.9" },
    "baseline",
  ],
];

const problemIn = (model: LeverModel, english: string) => problemsOf(model).find(({ message }) => message === english.replace(/[“”]/g, '"'))!;

test.each(wrong.map(([model, said, step]) => [said.en, model, said, step] as const))("%s", (english, model, said, step) => {
  const problem = problemIn(model, english);
  for (const language of ["en", "es", "pt"] as const) expect(problemText(problem.message, wordsFor(language))).toBe(said[language]);
  expect(stepOf(problem.field)).toBe(step);
});

test("every row of the levers says its problems in the language of the pane", () => {
  const model = withLevers(start, { "3a": { row: { runCost: -1 } }, "2a": { churn_recovered: 3 } });
  const spanish = problemsOf(model).map(({ message }) => problemText(message, wordsFor("es")));
  expect(spanish).toHaveLength(2);
  for (const sentence of spanish) expect(sentence).not.toMatch(/\b(?:should|Preferred|Churn|run cost|from)\b/);
  expect(problemsOf(model).map(({ field }) => stepOf(field))).toEqual(["levers", "levers"]);
});

test.each([
  [{ customers: [{ ...customer, week: -1 }] }, "Actividad de los últimos 7 días de Ana", "segments"],
  [{ customers: [{ ...customer, month: -1 }] }, "Actividad de hace 8 a 30 días de Ana", "segments"],
  [{ customers: [{ ...customer, earlier: -1 }] }, "Actividad anterior de Ana", "segments"],
  [{ priorWeight: -1 }, "El peso de lo que se sabe de un segmento", "segments"],
  [{ contactCentre: { ...centre, used: true, weights: { ...centre.weights, effort: -1 } } }, "El peso de Esfuerzo del cliente (CES)", "levers"],
  [{ contactCentre: { ...centre, used: true, base: { ...centre.base, issues: -1 } } }, "Incidencias por cliente, en la base", "levers"],
] as readonly (readonly [Partial<LeverModel>, string, string])[])("what has a wide range is named too: %#", (part, label, step) => {
  const [problem] = problemsOf({ ...start, ...part });
  expect(problemText(problem!.message, wordsFor("es"))).toBe(`${label} debe ser un número de 0 a 1,000,000, no -1`);
  expect(stepOf(problem!.field)).toBe(step);
});

test("what is wrong with the decision is put right where the decision is", () => {
  const problems = problemsOf({ ...start, decision: { ...start.decision, on: "retention", value: 2, runCost: -1, cautious: 3 } });
  expect(problems.map(({ field }) => [field, stepOf(field)])).toEqual(["decision.value", "decision.runCost", "decision.cautious"].map((field) => [field, "share"]));
  for (const { message } of problems) expect(problemText(message, wordsFor("es"))).not.toMatch(/\b(?:should|new|cost|share|cautious)\b/);
});
