import type { Words } from "../../words";
import { listed } from "../../listed";

const all = listed("pt");

export const fit: Words["customers"]["fit"] = {
  heading: "Ajuste todos os modelos adequados",
  empty: "Todos os modelos adequados de compras repetidas são ajustados aos mesmos clientes, e o Gamma-Gamma ao que gastam.",
  start: "Ajustar os modelos",
  again: "Ajustar outra vez",
  table: "Os modelos lado a lado",
  head: { model: "Modelo", logLikelihood: "Log-verosimilhança", aic: "Critério AIC", error: "Erro na reserva", parameter: "Parâmetro", estimate: "Estimativa", standardError: "Erro padrão", lower: "Inferior", upper: "Superior" },
  parametersOf: (model) => `Parâmetros de ${model}`,
  occasionsNote: "O BG/BB fala de probabilidades em ocasiões e os outros modelos de tempos entre compras: a sua log-verosimilhança e o seu AIC estão noutra escala e não se comparam com os deles. O erro na reserva, sim.",
  useForOccasions: "Use BG/BB: foi feito para compras em ocasiões. O seu AIC não se compara com os outros; reserve uma parte do registo para comparar pelo que veio depois.",
  errorMeans: "Erro na reserva: em quantas compras a previsão de um cliente erra em média.",
  noHoldout: "Sem reserva os modelos são comparados pelo AIC; menor é melhor.",
  notDetermined: "não determinado",
  notFitted: (model) => `${model} não pôde ser ajustado a estes dados.`,
  none: "Nenhum modelo pôde ser ajustado a estes dados.",
  useByError: (model, error, baseline) => `Use ${model}: a sua previsão da reserva erra ${error} compras por cliente, o mínimo entre os modelos que todos os dados determinam${baseline === "" ? "" : `; o modelo de base, em que ninguém sai, erra ${baseline}`}.`,
  useByAic: (model, aic) => `Use ${model}: o seu AIC, ${aic}, é o menor.`,
  leftOut: (models) => `Os dados não determinam ${all(models)}.`,
  means: {
    "BG/NBD": "Um cliente pode sair após cada compra repetida; quem comprou uma vez conta como presente.",
    "MBG/NBD": "Um cliente pode sair após qualquer compra, também a primeira.",
    "Pareto/NBD": "Um cliente pode sair em qualquer momento.",
    "BG/BB": "Em cada ocasião, quem ainda é cliente compra com uma probabilidade própria, e antes de cada uma pode sair.",
    NBD: "Ninguém sai nunca: o modelo de base.",
  },
  choose: "Modelo com que continuar",
  advised: (model) => `${model} (aconselhado)`,
  spend: "Despesa por compra",
  spendFitted: (mean) => `Gamma-Gamma: de um cliente novo esperam-se ${mean} por compra.`,
  spendNoMean: "O Gamma-Gamma foi ajustado, mas a sua despesa média entre clientes não é finita: os valores de alguns clientes podem estar errados.",
  spendNone: "O registo não tem valores: preveem-se compras, não dinheiro.",
  warnings: "O que o ajuste diz de si mesmo",
};
