import type { FunctionWords } from "../functionWords";
import { cacOfOne, cacSubtracted, churn, discount, growth, margin, periods, retention, timing, timings, yearlyDiscount } from "./arguments";

export const value = {
  CLV: {
    title: "Valor de vida del cliente",
    about: "Valor presente esperado de los márgenes de un cliente que permanece con una tasa de retención constante.",
    arguments: { margin, retention, discount, timing, cac: cacSubtracted, growth, periods },
    choices: { timing: timings },
    assumptions: [
      "El margen, la retención y la tasa de descuento corresponden a periodos de igual duración.",
      "La retención es la misma para todos los clientes y todos los periodos; donde sube con la antigüedad, este valor es demasiado bajo.",
      'Con timing "begin" y sin descuento, el valor es margen × vida media.',
    ],
    keywords: ["valor de vida", "valor del tiempo de vida", "valor del cliente", "retención", "valor presente", "ltv", "vtc"],
  },
  "CLV.SIMPLE": {
    title: "Valor de vida simple del cliente",
    about: "Valor de compra × compras por periodo × duración, sin descuento: la estimación más rápida, con tres números.",
    arguments: {
      value: "Valor medio de una compra",
      frequency: "Compras por periodo",
      lifespan: "Periodos que un cliente permanece en promedio",
      margin: "Margen como proporción del valor de compra",
      cac: cacSubtracted,
    },
    assumptions: [
      "La frecuencia y la duración usan periodos de igual duración.",
      "Sin margen, el resultado son los ingresos de toda la vida, no el beneficio.",
      "El dinero que llega más tarde cuenta por entero: nada se descuenta.",
    ],
    keywords: ["rápido", "compra promedio", "ticket medio", "frecuencia", "duración", "ingresos"],
  },
  "CLV.MULTIPLE": {
    title: "Múltiplo del margen",
    about: "Lo que vale un margen de 1 por periodo durante toda la vida del cliente: CLV = margen × múltiplo.",
    arguments: { retention, discount, timing, growth, periods },
    choices: { timing: timings },
    assumptions: ['El múltiplo del margen que publican Gupta y Lehmann es el de timing "renewal".'],
    keywords: ["múltiplo", "multiplicador", "factor de anualidad", "múltiplo del margen"],
  },
  "CLV.LIFESPAN": {
    title: "Vida media del cliente",
    about: "Número medio de periodos que un cliente permanece cuando en cada periodo se pierde una proporción constante.",
    arguments: { churn },
    assumptions: [
      "El abandono es el mismo para todos los clientes y periodos. Donde el abandono temprano supera al tardío, la media verdadera es más larga.",
      "El periodo en que un cliente se va cuenta entero.",
    ],
    keywords: ["duración", "antigüedad", "permanencia", "abandono", "1/abandono", "bajas"],
  },
  "CLV.RATE": {
    title: "Convertir una tasa a otro periodo",
    about: "La misma retención, abandono o interés para periodos de otra duración: de anual a mensual, de mensual a anual.",
    arguments: {
      rate: "La tasa de uno de sus propios periodos",
      from_per_year: "Periodos por año a los que pertenece la tasa: 1 anual, 4 trimestral, 12 mensual",
      to_per_year: "Periodos por año a los que pertenece el resultado",
      kind: "Qué es la tasa",
    },
    choices: {
      kind: {
        survival: "una proporción que se queda (retención)",
        churn: "una proporción que se pierde",
        effective: "interés o crecimiento compuesto",
        nominal:
          "una tasa de interés anual cotizada antes de la capitalización, que se capitaliza from_per_year veces al año; el resultado es efectivo",
      },
    },
    assumptions: [
      "Las proporciones y las tasas efectivas se componen: un abandono del 3 % al mes es del 30,6 % al año, no del 36 %.",
      "Una tasa nominal anual repartida entre los meses es el resultado con from_per_year = to_per_year.",
    ],
    keywords: ["mensual", "anual", "convertir", "compuesto", "periodo", "abandono", "interés", "efectiva", "nominal"],
  },
  "CLV.SAAS": {
    title: "Valor de vida de una suscripción",
    about: "Valor de vida de una suscripción a partir del ingreso por cuenta, el margen bruto y el abandono, con expansión y tope si se quiere.",
    arguments: {
      arpa: "Ingreso medio por cuenta en un periodo",
      gross_margin: "Margen bruto como proporción del ingreso",
      churn: "Proporción de cuentas que se pierde en un periodo",
      expansion: "Crecimiento del ingreso por cuenta de un periodo al siguiente",
      discount,
      cap_periods: "Máximo de periodos que se cuentan",
    },
    assumptions: [
      "El primer pago llega ahora. Sin expansión, descuento ni tope, el valor es ingreso × margen ÷ abandono.",
      "El abandono y la expansión son iguales en todos los periodos; la expansión se aplica a las cuentas que se quedan.",
    ],
    keywords: ["suscripción", "saas", "ingreso por cuenta", "abandono", "expansión", "ingreso recurrente", "abandono negativo"],
  },
  "CLV.SERIES": {
    title: "Valor de vida de una serie de márgenes",
    about: "Valor presente de márgenes que cambian de un periodo a otro, cada uno ponderado por la proporción de clientes que aún están.",
    arguments: {
      margins: "Márgenes de los periodos, en orden, en un solo rango",
      retention: "Una tasa de retención, o un rango con una tasa por periodo",
      discount,
      timing,
      cac: cacSubtracted,
    },
    choices: { timing: timings },
    assumptions: [
      'La proporción que aún está es 1 en el primer margen (con timing "renewal", la primera tasa de retención) y se multiplica por cada tasa siguiente.',
      'Un rango de tasas tiene una por cada paso entre márgenes; con timing "renewal", una por margen. Una celda vacía entre los márgenes cuenta como 0.',
    ],
    keywords: ["serie", "flujo de caja", "margen variable", "curva de retención", "valor presente", "tabla"],
  },
  "CLV.BERGERNASR": {
    title: "Valor de vida de Berger y Nasr, caso 1",
    about: "Contribuciones anuales al inicio de cada año y gasto de promoción a mitad de cada año, durante un número de años.",
    arguments: {
      contribution: "Contribución bruta de un cliente en un año",
      promotion: "Gasto de promoción por cliente y año",
      retention: "Proporción de clientes que se queda de un año al siguiente",
      discount: yearlyDiscount,
      years: "Años después de la primera contribución",
    },
    assumptions: [
      "La primera contribución llega ahora, de modo que n años contienen n + 1 contribuciones.",
      "La promoción se gasta a mitad de año en los clientes del inicio de ese año, y no después de la última contribución.",
    ],
    keywords: ["promoción", "contribución", "horizonte finito", "berger", "nasr"],
  },
  "CLV.LINEAR": {
    title: "Valor de vida con expansión lineal",
    about: "Valor de vida cuando el margen de un cliente que se queda crece en la misma cantidad de dinero cada periodo.",
    arguments: { margin: "Margen del primer periodo", growth: "Dinero en que crece el margen cada periodo", churn, discount },
    assumptions: [
      "El primer margen llega ahora.",
      "El texto de Skok descuenta con 1 − d; aquí, como en el resto, un margen posterior se divide por 1 + d. Con tasas pequeñas los dos se parecen.",
    ],
    keywords: ["expansión", "lineal", "saas", "venta adicional", "crecimiento"],
  },
  "CLV.ENGAGE": {
    title: "Valor de vida de cuatro elementos",
    about: "Ingresos menos costo de soporte, por los años de la relación, menos costo de adquisición: la visión del centro de contacto.",
    arguments: {
      revenue: "Ingresos de un cliente en un año",
      support_cost: "Costo de atender a un cliente durante un año",
      years: "Años que dura la relación",
      acquisition_cost: cacOfOne,
    },
    assumptions: ["Nada se descuenta y los ingresos cuentan por entero: los costos distintos del soporte quedan fuera."],
    keywords: ["centro de contacto", "relación", "costo de soporte", "atención", "rápido"],
  },
  "CLV.MARKOV": {
    title: "Valor de vida con migración entre estados",
    about:
      "Valor de vida de un cliente en cada estado, como un nivel de actividad o de experiencia, cuando los clientes pasan de un estado a otro entre periodos.",
    layout: "De arriba abajo: un valor por estado, en el orden de las filas.",
    arguments: {
      transitions:
        "Proporción de los clientes de cada estado (fila) que está en cada estado (columna) un periodo después; lo que a una fila le falta para 1 se pierde",
      margins: "Margen de un cliente en cada estado en un periodo, en el orden de las filas",
      discount,
      periods,
    },
    results: { V: "Valor de vida de un cliente que está ahora en ese estado" },
    assumptions: [
      "El primer margen llega ahora. Adónde va un cliente después depende solo del estado de hoy.",
      "Un cliente perdido sigue perdido; para que los clientes puedan volver, dé a los perdidos un estado propio.",
    ],
    keywords: ["markov", "migración", "estados", "matriz de transición", "niveles", "segmentos"],
  },
  "CLV.SENSITIVITY": {
    title: "Valor de vida según retención y tasa de descuento",
    about: "Una tabla de valores de vida: una fila por tasa de retención, una columna por tasa de descuento.",
    layout: "Una tabla sin encabezados: las tasas de retención bajan en su orden, las de descuento van a lo ancho.",
    arguments: { margin, retentions: "Tasas de retención que se comparan", discounts: "Tasas de descuento que se comparan", timing },
    choices: { timing: timings },
    results: { CLV_ij: "Valor de vida con la tasa de retención de la fila y la de descuento de la columna" },
    assumptions: ["Cada celda es el CLV de su propio par de tasas, sin crecimiento, sin fin y sin costo de adquisición."],
    keywords: ["sensibilidad", "tabla de doble entrada", "tabla de datos", "qué pasaría si", "retención", "descuento"],
  },
  "CLV.BRIDGE": {
    title: "Puente de la base al objetivo por palanca",
    about: "Cuánto del cambio del CXLV viene de los ingresos, de la duración de la relación, de su fuerza y de los costos.",
    layout:
      'Dos columnas, nombre y valor: Base, Revenue, Relationship length, Relationship strength, Costs, Target; con "one-at-a-time", una fila Interaction antes del objetivo.',
    arguments: {
      base: "Datos de un cliente hoy, un rótulo y un número por fila",
      target: "Datos de un cliente en el objetivo, con los mismos rótulos",
      method: "Cómo se reparte el cambio entre las palancas",
    },
    choices: {
      method: {
        shapley: "la media de todos los órdenes de las palancas; las aportaciones suman exactamente",
        sequential: "una palanca tras otra en el orden mostrado; las aportaciones suman exactamente",
        "one-at-a-time": "cada palanca sola frente a la base; lo que sobra se muestra como interacción",
      },
    },
    results: {
      lever: "Base, las cuatro palancas (con one-at-a-time, también la interacción) y objetivo",
      C_j: "CXLV de la base, aportación de cada palanca, CXLV del objetivo",
    },
    assumptions: [
      'Las filas son las de CXLV.MODEL y, para lo que las palancas cambian: "score change", "referral uplift", "revenue uplift", "promotion uplift", "churn removed by recovery", "churn removed by loyalty", "churn removed by prevention", "churn removed by inviting", "cost saved by root causes", "cost saved by efficiency", "cost saved by prevention", "cost saved by digital", "run cost revenue", "run cost length", "run cost strength", "run cost costs".',
      'Cada palanca mueve sus propias filas. Revenue: "revenue", "contribution margin", "growth", "referral rate", "share new", "referral reward", "influence value", "knowledge value", "referral uplift", "revenue uplift", "churn removed by inviting", "run cost revenue". Relationship length: "retention", "retention spend", "promotion uplift", "churn removed by recovery", "churn removed by loyalty", "run cost length". Relationship strength: "score change", "effect on retention", "effect on revenue", "effect on cost", "effect on referrals", "causal share", "run cost strength". Costs: "cost to serve", "acquisition cost", "one-off cost", "churn removed by prevention", "cost saved by root causes", "cost saved by efficiency", "cost saved by prevention", "cost saved by digital", "run cost costs".',
      "Las partes de abandono evitado se multiplican, y los ahorros también. Un cliente recomendado vale lo mismo que uno de la base.",
    ],
    keywords: ["puente", "cascada", "palancas", "atribución", "shapley", "aportación", "contribución"],
  },
} satisfies Readonly<Record<string, FunctionWords>>;
