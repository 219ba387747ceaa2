import type { Words } from "../../words";

export const setup: Words["customers"]["setup"] = {
  heading: "Defina o tempo e o dinheiro",
  unit: "Unidade de tempo",
  unitHelp: "As semanas servem para quase todas as lojas; os dias, onde se compra todos os dias; os meses, onde se compra poucas vezes por ano",
  end: "Fim da observação",
  endHelp: "O último dia em que uma compra estaria no registo",
  holdout: "Reservar uma parte para verificar a previsão",
  holdoutHelp: "Os modelos aprendem com a primeira parte e são comparados com o que veio depois. A previsão final aprende com tudo.",
  split: "Último dia com que se aprende",
  splitHelp: (learn, check) => `${learn} para aprender, ${check} para verificar`,
  horizon: "Tempo pela frente",
  discount: "Taxa de desconto",
  perYear: "por ano",
  margin: "Margem",
  ofSpend: "da despesa",
  ofUnit: { day: "dias", week: "semanas", month: "meses" },
  endBeforeFirst: (first) => `O fim da observação deve ser um dia posterior à primeira compra, ${first}.`,
  splitOutside: (first, end) => `O último dia com que se aprende deve estar entre a primeira compra, ${first}, e o fim, ${end}.`,
};
