import type { Words } from "../../words";

export const baseline: Words["builder"]["baseline"] = {
  clv: "CLV de un cliente hoy, según el momento",
  clvMeans: "Los mismos datos con cada convención. La elegida está marcada.",
  chosen: "elegida",
  parts: {
    revenue: "Calcular el valor por cliente como valor de compra × frecuencia",
    costToServe: "Calcular el coste de atención como contactos × coste por contacto",
  },
  reward: "Premio por recomendaciones",
  rewardMeans: "Un premio cuenta una sola vez: con cada recomendación, o como parte del coste de adquisición, y entonces no con la recomendación.",
  rewardStates: { no: "Con la recomendación", yes: "Parte del CAC" },
  workedOut: (value) => `calculado, ${value}`,
  total: (value) => `Coste de adquisición en total: ${value}`,
  twins: (monthly, yearly) => `${monthly} al mes, ${yearly} al año`,
  life: (span) => `vida media ${span}`,
  noEnd: "ningún cliente se va nunca",
  discountTwin: (rate, period) => `${rate} por ${period}`,
  range: (label) => `Caso bajo y alto de ${label}`,
  low: "Caso bajo",
  high: "Caso alto",
  rangeMeans: "Para el gráfico de tornado. Deje ambos vacíos para que este número no entre.",
  addRange: "Añadir caso bajo y alto",
};
