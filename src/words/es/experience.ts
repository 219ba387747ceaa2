import type { FunctionWords } from "../functionWords";
import { causalShare, discount, scoreChange } from "./arguments";

const effectOnStaying = "Efecto de una escala completa de la puntuación en el logit de permanecer";

const experienced = {
  margin: "Margen por periodo con la experiencia de hoy",
  retention: "Tasa de retención con la experiencia de hoy",
  discount,
  score_change: "Cambio de la puntuación normalizada de la experiencia, 0,1 por diez puntos de cien",
  beta_retention: effectOnStaying,
  beta_margin: "Efecto de una escala completa de la puntuación en el logaritmo del margen",
  referral_value: "Valor presente de las recomendaciones de un cliente",
};

export const experience = {
  CXLV: {
    title: "Valor de vida de la experiencia del cliente",
    about: "Valor de vida de un cliente con otra puntuación de experiencia, con sus recomendaciones; bruto, con el primer margen ahora.",
    arguments: experienced,
    assumptions: [
      'El timing es "begin" y el costo de adquisición no se resta, para que CXLV ÷ CAC sea la razón que se use.',
      "Sin cambio de puntuación y sin recomendaciones es el CLV del mismo margen, retención y tasa de descuento.",
      "Los efectos los mide usted; ambos son 0 hasta que los indique.",
    ],
    keywords: ["experiencia", "cx", "nps", "csat", "satisfacción", "valor de vida", "recomendación", "referidos"],
  },
  "CXLV.PREMIUM": {
    title: "Prima de experiencia",
    about: "Lo que añade el cambio de experiencia: CXLV menos el CLV del mismo cliente con la experiencia de hoy.",
    arguments: experienced,
    assumptions: [
      'El timing es "begin" en ambos valores.',
      "El valor de las recomendaciones cuenta por entero: la base no tiene ninguno.",
    ],
    keywords: ["experiencia", "mejora", "prima", "retorno", "cx", "cuánto vale"],
  },
  "CXLV.MODEL": {
    title: "Valor de vida de la experiencia, modelo completo",
    about:
      "CXLV de un cliente con una puntuación de experiencia, desde un bloque de datos con rótulos: la retención, los ingresos, el costo de atención y las recomendaciones siguen a la puntuación.",
    layout: 'Un valor; con la salida "all", una tabla de dos columnas, nombre y valor.',
    arguments: {
      inputs: "Datos de un cliente, un rótulo y un número por fila",
      score: "Puntuación normalizada de la experiencia que se valora",
      reference: "Puntuación normalizada con la que valen los datos",
      output: "Qué resultado",
    },
    choices: {
      output: {
        net: "CXLV después del costo de adquisición y del costo único",
        gross: "CXLV antes del costo de adquisición, para la razón CXLV ÷ CAC",
        own: "los márgenes propios del cliente",
        crv: "las recomendaciones del cliente",
        premium: "lo que la experiencia añade al valor de vida con la puntuación de referencia y sin recomendaciones",
        all: "una tabla de todos los resultados con sus nombres",
      },
    },
    assumptions: [
      'Las filas son: "revenue", "contribution margin", "cost to serve", "retention spend", "retention", "discount", "growth", "acquisition cost", "effect on retention", "effect on revenue", "effect on cost", "effect on referrals", "causal share", "referral rate", "share new", "referral reward", "referred value", "influence value", "knowledge value", "one-off cost", "periods", "reference score", "timing". Son necesarias "revenue", "contribution margin", "retention" y "discount"; lo demás que se omita es 0, y las partes causales, 1.',
      "Las letras de las ecuaciones también sirven de rótulos (R0, g, cs0, M, r0, d, h, A, β_r, β_s, β_c, β_ρ, θ, ρ0, w, c_ref, V_ref, ι, κ). La fórmula nativa se refiere a las celdas junto a los rótulos; la LAMBDA con nombre busca las palabras.",
      "Un cliente recomendado vale el CLV bruto con la puntuación de referencia: una generación, nada se cuenta dos veces.",
    ],
    keywords: ["modelo", "experiencia", "modelo completo", "recomendación", "prima", "puntuación", "nps", "csat"],
  },
  "CXLV.MIX": {
    title: "Valor de una mezcla de experiencias",
    about: "Valor medio de grupos de clientes, como promotores, pasivos y detractores, cada uno ponderado por su proporción.",
    arguments: {
      shares: "Proporciones de los grupos, en un solo rango que suma 1",
      values: "Valores de los grupos, en el mismo orden",
    },
    assumptions: ["El valor del cliente medio no es el valor medio: sume por grupos, nunca valore la puntuación media."],
    keywords: ["mezcla", "promotor", "pasivo", "detractor", "niveles", "segmentos", "media ponderada"],
  },
  "CX.SCORE": {
    title: "Puntuación de experiencia normalizada",
    about: "Lleva NPS, CSAT, estrellas, esfuerzo o su propio índice a una sola escala de 0 (peor) a 1 (mejor).",
    arguments: {
      score: "La puntuación tal como se informa",
      metric: "Qué puntuación es",
      minimum: "Puntuación más baja de la escala",
      maximum: "Puntuación más alta de la escala",
      low_is_good: "TRUE cuando la puntuación baja es la buena",
    },
    choices: {
      metric: {
        NPS: "índice neto de promotores, de -100 a 100",
        CSAT: "proporción de clientes satisfechos, de 0 a 1",
        stars: "calificación en estrellas, de 1 a 5",
        CES: "puntuación de esfuerzo del cliente, de 1 a 7; indique TRUE en low_is_good cuando un número bajo significa poco esfuerzo",
        scale: "cualquier otra escala: indique su mínimo y su máximo",
      },
    },
    assumptions: [
      "La escala se lee como una línea recta: a mitad de camino es 0,5.",
      "Una puntuación de esfuerzo que pide acuerdo («fue fácil») es mejor cuanto más alta.",
    ],
    keywords: ["nps", "csat", "ces", "estrellas", "calificación", "satisfacción", "normalizar", "encuesta", "esfuerzo"],
  },
  "CX.RETENTION": {
    title: "Retención tras un cambio de experiencia",
    about: "La tasa de retención que resulta cuando cambia la puntuación normalizada de la experiencia, por un enlace logístico.",
    arguments: {
      retention: "Tasa de retención con la puntuación de hoy",
      beta: effectOnStaying,
      score_change: scoreChange,
      causal_share: causalShare,
    },
    assumptions: [
      "El efecto se mide entre clientes del mismo tipo; ponga la parte causal por debajo de 1 donde sea solo una correlación.",
      "Una tasa de 0 o de 1 no se mueve.",
    ],
    keywords: ["retención", "satisfacción", "nps", "csat", "logit", "abandono", "experiencia", "puntuación"],
  },
  "CX.AMOUNT": {
    title: "Importe tras un cambio de experiencia",
    about: "El gasto, costo o tasa de recomendación que resulta cuando cambia la puntuación normalizada, por un enlace exponencial.",
    arguments: {
      base: "Importe con la puntuación de hoy",
      beta: "Efecto de una escala completa de la puntuación en el logaritmo del importe; negativo donde baja",
      score_change: scoreChange,
      causal_share: causalShare,
    },
    assumptions: [
      "Pasos iguales de la puntuación cambian el importe en porcentajes iguales.",
      "Para un costo que una mejor experiencia ahorra, el efecto es negativo.",
    ],
    keywords: ["gasto", "costo de atención", "recomendaciones", "log-lineal", "experiencia", "puntuación"],
  },
  "CX.BETA": {
    title: "Efecto de la puntuación desde dos bandas",
    about: "El efecto de una escala completa de la puntuación normalizada, desde las tasas o importes de una banda baja y una alta.",
    arguments: {
      rate_low: "Tasa o importe de la banda baja",
      rate_high: "Tasa o importe de la banda alta",
      score_low: "Puntuación normalizada de la banda baja",
      score_high: "Puntuación normalizada de la banda alta",
      link: "Qué contienen las dos bandas",
    },
    choices: {
      link: {
        logit: "tasas, como la retención: el efecto en el logit",
        log: "importes, como el gasto: el efecto en el logaritmo",
      },
    },
    assumptions: [
      "La diferencia entre las bandas se lee como efecto de la experiencia: ponga una parte causal por debajo de 1 donde sea solo una correlación.",
      "Dos bandas no dan medida de la incertidumbre; CX.BETAFIT sí, a partir de recuentos.",
    ],
    keywords: ["calibrar", "beta", "pendiente", "logit", "bandas", "efecto", "enlace"],
  },
  "CX.BETAFIT": {
    title: "Efecto de la puntuación desde recuentos",
    about:
      "El efecto de una escala completa de la puntuación normalizada en el logit de permanecer, ajustado a los clientes y a los retenidos de varias bandas de puntuación.",
    layout: "De izquierda a derecha: efecto, error estándar, intercepto, límite inferior y superior (95 %).",
    arguments: {
      scores: "Puntuación normalizada de cada banda",
      customers: "Clientes de cada banda",
      retained: "Clientes de cada banda que se quedaron",
    },
    results: {
      β: "Efecto de una escala completa de la puntuación",
      SE: "Error estándar del efecto",
      a: "Logit de permanecer con puntuación 0 (intercepto)",
      β_low: "Límite inferior del efecto, 95 %",
      β_high: "Límite superior del efecto, 95 %",
    },
    assumptions: [
      "Las bandas se ponderan por su precisión; los clientes de una banda cuentan como iguales.",
      "Los límites dicen la incertidumbre de los recuentos, no si la experiencia causa la diferencia.",
    ],
    keywords: ["calibrar", "beta", "regresión", "logit", "intervalo de confianza", "bandas", "recuentos", "ajuste"],
  },
  "CX.ROI": {
    title: "Retorno de una inversión en experiencia",
    about: "Beneficio menos inversión, como proporción de la inversión.",
    arguments: { benefit: "Dinero que trae la inversión, antes de restarla", investment: "Dinero invertido" },
    assumptions: [
      "El beneficio es bruto: restar primero la inversión la contaría dos veces.",
      "Los ahorros solos, como proporción del costo, no son un retorno de la inversión.",
    ],
    keywords: ["retorno", "roi", "inversión", "beneficio", "programa", "rentabilidad"],
  },
  "CX.BUDGET": {
    title: "Presupuesto máximo rentable de experiencia",
    about: "Cuánto puede invertirse en una mejora que eleva el valor de cada cliente, para un retorno deseado.",
    arguments: {
      customers: "Clientes que perciben la mejora",
      uplift: "Valor de vida que la mejora añade por cliente",
      target_roi: "Retorno deseado de la inversión, 0 para el punto de equilibrio",
    },
    assumptions: ["La mejora está en valor presente y antes de restar la inversión."],
    keywords: ["presupuesto", "inversión", "máximo", "mejora", "gasto en experiencia"],
  },
} satisfies Readonly<Record<string, FunctionWords>>;
