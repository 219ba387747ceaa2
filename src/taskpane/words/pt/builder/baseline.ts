import type { Words } from "../../words";

export const baseline: Words["builder"]["baseline"] = {
  clv: "CLV de um cliente hoje, conforme o momento",
  clvMeans: "Os mesmos dados com cada convenção. A escolhida está marcada.",
  chosen: "escolhida",
  parts: {
    revenue: "Calcular o valor por cliente como valor da compra × frequência",
    costToServe: "Calcular o custo de atendimento como contatos × custo por contato",
  },
  reward: "Prêmio por indicações",
  rewardMeans: "Um prêmio conta uma só vez: com cada indicação, ou como parte do custo de aquisição, e então não com a indicação.",
  rewardStates: { no: "Com a indicação", yes: "Parte do CAC" },
  workedOut: (value) => `calculado, ${value}`,
  total: (value) => `Custo de aquisição no total: ${value}`,
  twins: (monthly, yearly) => `${monthly} ao mês, ${yearly} ao ano`,
  life: (span) => `vida média ${span}`,
  noEnd: "nenhum cliente sai nunca",
  discountTwin: (rate, period) => `${rate} por ${period}`,
  range: (label) => `Caso baixo e alto de ${label}`,
  low: "Caso baixo",
  high: "Caso alto",
  rangeMeans: "Para o gráfico de tornado. Deixe ambos vazios para que este número não entre.",
  addRange: "Acrescentar caso baixo e alto",
};
