import { results as english } from "../../en/builderResults/results";
import type { Words } from "../../words";

type Own = Words["builderResults"];

export const results: Own["results"] = {
  table: "Todos los resultados",
  acquisitionCost: "Coste de captación (CAC)",
  result: "Resultado",
  base: "Base",
  target: "Objetivo",
  change: "Cambio",
  noValue: "sin fin",
  absent: { premium_share: "ninguna", payback: "nunca", payback_simple: "nunca", clv_to_cac: "sin CAC", cxlv_to_cac: "sin CAC", breakeven_retention: "ninguna" },
  withFixedCost: "Con coste fijo:",
  against: (revenue, costs, profit) => `${revenue} de los ingresos de por vida · ${costs} de los costes · ${profit} del beneficio`,
  groups: {
    "Value of one customer": "Valor de un cliente",
    "Acquisition and retention": "Captación y retención",
    "What drives it": "Qué lo impulsa",
    "The customer base": "La base de clientes",
    Index: "Índice",
  },
  labels: {
    clv: "CLV",
    net: "CXLV",
    premium: "Prima CX: CXLV menos el CLV de hoy",
    premium_share: "Prima CX en % del beneficio de por vida",
    own_loaded: "CLV con coste fijo",
    referral: "del cual referencias (CRV)",
    clv_to_cac: "CLV ÷ CAC, antes de la captación",
    cxlv_to_cac: "CXLV ÷ CAC, antes de la captación",
    payback_simple: "Recuperación sin abandono",
    payback: "Recuperación esperada",
    max_cac: "CAC máximo para la razón deseada",
    breakeven_retention: "Retención de equilibrio",
    value_acquired: "Un cliente captado más",
    value_saved: "Un cliente salvado más",
    value_renewed: "Un cliente salvado más, en su renovación",
    kept: "Retención",
    spent: "Ingresos por cliente",
    served: "Coste de servir",
    earned: "Margen",
    referrals: "Tasa de referencias",
    equity: "Valor de la base de clientes",
    index: "Índice CLV",
  },
  units: english.units,
  levels: "Tres niveles del modelo",
  level: "Nivel",
  gap: "Sobre el nivel anterior",
  isHeadline: (level) => `${level} (titular)`,
  levelsMean: "Por cliente, después de la adquisición. La diferencia, en el objetivo, es lo que cada nivel ve de más o de menos que el anterior. El puente y el índice son los del CXLV.",
  firstCost: "La recuperación y la retención de equilibrio cuentan el coste de atención del primer periodo, aunque baje con la antigüedad.",
  sections: {
    bridge: "Puente: qué aporta cada palanca",
    matters: "Qué pesa más y cuándo compensa",
    rates: "Retención y tasa de descuento",
    time: "A lo largo del tiempo",
    groups: "Segmentos y niveles",
    history: "Historia del índice",
    causes: "Causas que vale la pena eliminar",
  },
  noSegments: "Aún no hay segmentos. Una base mixta vale la suma de sus segmentos, no el valor de su media.",
  noHistory: "Aún no hay períodos. Tome los números de hoy al final de cada período y el índice mostrará hacia dónde va.",
  staticModel: "Este modelo es estático: una mirada a un momento no tiene historia.",
  noCauses: "Aún no hay causas en el registro. Cada una que se elimina ahorra su coste todos los años.",
};

export const bridge: Own["bridge"] = {
  look: "Mirar dentro de",
  allLevers: "Todas las palancas",
};

export const seek: Own["seek"] = {
  title: "Buscar objetivo",
  unknown: "Qué valor de",
  line: "hace que",
  wanted: "llegue a",
  which: "en",
  places: { base: "la base: hoy, sin las palancas", target: "el objetivo: con todas las palancas" },
  at: { base: "en la base", target: "en el objetivo" },
  answer: (unknown, value, line, wanted, at, now) => `Con ${unknown} en ${value}, ${line} llega a ${wanted} ${at}. Ahora está en ${now}.`,
  outOfReach: (unknown, line, least, most) => `${unknown} puede llevar ${line} a cualquier valor entre ${least} y ${most}. Elija un objetivo intermedio u otro dato.`,
  moves: (unknown) => `Las filas de las palancas también cuentan con ${unknown} y se mueven con él, de modo que no se alcanza el objetivo. Elija otro dato.`,
  reward: (unknown) => `El premio por recomendación forma parte de ${unknown} y se queda como está: él solo es más de lo que permite el objetivo. Baje el premio o elija otro dato.`,
  nowhere: (unknown) => `${unknown} no da ningún valor en todo su intervalo. Ponga un horizonte o una tasa de descuento mayor.`,
  mend: "Corrija primero los campos marcados; después se podrá buscar el objetivo.",
  use: "Usar este valor",
  used: (unknown, value) => `${unknown} es ahora ${value} en el modelo. Ctrl+Z lo deshace.`,
};

export const breakEven: Own["breakEven"] = {
  title: "Punto de equilibrio de cada palanca",
  about: (currency) => `Valor y costes por cliente durante su vida, ${currency}. El alcance es la parte del objetivo de la palanca con la que paga todos sus costes.`,
  lever: "Palanca",
  worth: "Valor",
  costs: "Costes",
  alone: "Alcance necesario, sola",
  withOthers: "Alcance necesario, con las demás",
  mostRun: "Coste corriente máximo por período",
  mostOneOff: "Coste único máximo, todos los clientes",
  nothing: "aún no cambia nada",
  never: "no compensa",
  lowers: "baja el valor",
};

export const scenarios: Own["scenarios"] = {
  title: "Escenarios lado a lado",
  empty: "Aún no hay escenarios con nombre. Un escenario alcanza una parte de las palancas o cuenta con otros números.",
  add: "Añadir un escenario",
};
