import type { FunctionWords } from "../functionWords";
import { cacOfOne, discount, grossClv, growth, margin, retention, timing, timings } from "./arguments";

const tierNames = "Nombres de los niveles, del más bajo al más alto";
const startRevenue = "Ingresos recurrentes al inicio del periodo";
const contraction = "Ingresos perdidos por contratos menores";
const lostRevenue = "Ingresos perdidos con los clientes que se fueron";

export const economics = {
  CLVCAC: {
    title: "Razón CLV a CAC",
    about: "Cuántas veces su costo de adquisición vale un cliente.",
    arguments: { clv: grossClv, cac: cacOfOne },
    assumptions: ["El valor de vida es bruto: restar primero el costo de adquisición lo contaría dos veces."],
    keywords: ["ltv:cac", "razón", "costo de adquisición", "economía unitaria", "captación"],
  },
  "CAC.MAX": {
    title: "Costo de adquisición máximo aceptable",
    about: "Cuánto puede pagar por un cliente y alcanzar aún la razón deseada entre valor de vida y costo de adquisición.",
    arguments: { clv: grossClv, target_ratio: "Valor de vida deseado por unidad de costo de adquisición" },
    assumptions: ["El valor de vida es bruto. Un objetivo de 1 es el punto de equilibrio."],
    keywords: ["cac máximo", "adquisición", "captación", "presupuesto", "pagar por un cliente", "gasto", "puja"],
  },
  "CAC.BREAKEVEN": {
    title: "Costo de adquisición de equilibrio",
    about: "El costo de adquisición con el que un cliente apenas devuelve lo que se pagó: el propio valor de vida.",
    arguments: { clv: grossClv },
    assumptions: ["El valor de vida es bruto. Pagar tanto no deja nada para los costos fijos."],
    keywords: ["punto de equilibrio", "costo de adquisición", "captación", "máximo"],
  },
  "CAC.COST": {
    title: "Costo de adquisición por cliente",
    about: "Todo el dinero gastado en ganar clientes, dividido por los clientes ganados.",
    arguments: {
      costs: "Costos de adquisición en un solo rango: campañas, ventas, incorporación, premios por recomendación",
      new_customers: "Clientes ganados con ese gasto",
    },
    assumptions: ["Los costos y los clientes son de la misma campaña o periodo.", "Una celda vacía entre los costos cuenta como 0."],
    keywords: ["cac", "gasto de adquisición", "adquisición", "captación", "costo por adquisición", "cpa"],
  },
  "CAC.PAYBACK": {
    title: "Recuperación del costo de adquisición",
    about: "Número de pagos de margen hasta que su valor presente esperado cubre el costo de adquisición, con fracciones de pago.",
    arguments: { cac: cacOfOne, margin, retention, discount, growth, timing },
    choices: { timing: timings },
    assumptions: [
      "Los márgenes son esperados: un cliente que puede irse recupera más tarde de lo que dice costo de adquisición ÷ margen.",
      "La fórmula nativa lleva un factor x/(1+x-1): en matemáticas es 1, y devuelve dígitos que LN(1+x) pierde en una hoja.",
      'Con timing "begin", el pago n cae al inicio del periodo n, así que 1 significa de inmediato.',
    ],
    keywords: ["periodo de recuperación", "meses para recuperar", "payback", "punto de equilibrio", "recuperar la inversión"],
  },
  "CLV.BREAKEVEN": {
    title: "Retención necesaria para un valor objetivo",
    about: "La tasa de retención con la que un cliente de este margen vale el objetivo.",
    arguments: { target: "Valor de vida deseado, antes de restar el costo de adquisición", margin, discount, timing },
    choices: { timing: timings },
    assumptions: ["CLV despejado para la tasa de retención, sin crecimiento y sin fin."],
    keywords: ["punto de equilibrio", "retención", "objetivo", "despejar", "necesaria"],
  },
  "CLV.NRR": {
    title: "Retención neta de ingresos",
    about: "Ingresos recurrentes, al final de un periodo, de los clientes de su inicio, como proporción de lo que eran.",
    arguments: { start: startRevenue, expansion: "Ingresos añadidos por esos clientes", contraction, churn: lostRevenue },
    assumptions: ["Los ingresos de clientes ganados durante el periodo quedan fuera."],
    keywords: ["nrr", "retención neta", "expansión", "ingresos recurrentes", "saas"],
  },
  "CLV.GRR": {
    title: "Retención bruta de ingresos",
    about: "La proporción de los ingresos iniciales de un periodo que se conserva, sin expansión alguna.",
    arguments: { start: startRevenue, contraction, churn: lostRevenue },
    assumptions: ["Nunca supera el 100 %: la expansión pertenece a la retención neta."],
    keywords: ["grr", "retención bruta", "ingresos recurrentes", "saas"],
  },
  "CLV.EQUITY": {
    title: "Capital de clientes",
    about:
      "Valor de toda la cartera de clientes: los de hoy a su valor de vida, y los nuevos al suyo menos el costo de adquisición.",
    arguments: {
      customers: "Clientes de hoy, un número o un rango con uno por grupo",
      clv: "Valor de vida de un cliente de cada grupo, o uno para todos",
      new_customers: "Clientes nuevos, un número o un rango con uno por grupo",
      clv_new: "Valor de vida de un cliente nuevo antes del costo de adquisición",
      cac: "Costo de adquisición de un cliente nuevo",
    },
    assumptions: [
      "Los clientes de hoy se valoran por lo que aún está por venir, sin lo que se pagó para ganarlos.",
      "Clientes nuevos de un periodo: para varios periodos, descuente cada uno y súmelos.",
    ],
    keywords: ["capital de clientes", "valor de la cartera", "cartera", "valor total", "segmentos"],
  },
  "CLV.INDEX": {
    title: "Índice del valor de vida",
    about: "Valor de vida de hoy frente a un periodo base, que es 100, con las ponderaciones del periodo base.",
    arguments: {
      current: "Valor de vida de hoy, un número o un rango con uno por segmento",
      base: "Valor de vida en el periodo base, en el mismo orden",
      weights: "Peso de cada segmento en el periodo base: proporciones o números de clientes",
    },
    assumptions: [
      "Los pesos siguen siendo los del periodo base (Laspeyres), para que un cambio de composición no pase por un cambio de valor.",
    ],
    keywords: ["índice", "base 100", "laspeyres", "tendencia", "evolución"],
  },
  "CLV.TIER": {
    title: "Nivel de un cliente",
    about: "El nivel cuyo umbral alcanza el valor de vida del cliente: un nombre, o un número desde 1 para el más bajo.",
    arguments: {
      clv: "Valor de vida del cliente, o una columna de ellos",
      thresholds: "Valor mínimo de cada nivel por encima del más bajo, en orden ascendente",
      labels: tierNames,
    },
    assumptions: [
      "Un valor igual al umbral pertenece al nivel superior.",
      "Con un rótulo más que umbrales, el primero es para los valores por debajo de todos; con igual número, ese valor da #N/A.",
    ],
    keywords: ["nivel", "segmento", "platino", "oro", "pirámide", "clase", "umbral"],
  },
  "CLV.TIERPCT": {
    title: "Niveles por percentil",
    about:
      "El nivel de cada cliente según el lugar de su valor entre todos: el décimo inferior, el medio y los tres décimos mejores, o sus propios cortes.",
    layout: "Un nivel por valor, en la forma de los valores.",
    arguments: {
      values: "Valores de todos los clientes",
      cuts: "Proporción de los clientes por debajo de cada corte, en orden ascendente",
      labels: tierNames,
    },
    results: { tier: "Nivel de cada cliente" },
    assumptions: [
      "Un valor igual al corte pertenece al nivel inferior. Entre dos clientes, el corte queda en línea recta entre sus valores (PERCENTILE.INC).",
      "Una celda vacía entre los valores cuenta como 0, y los niveles de todos se mueven cuando cambia un valor.",
    ],
    keywords: ["nivel", "percentil", "decil", "cuantil", "mejores clientes", "segmento", "pareto"],
  },
  "CLV.TREATMENT": {
    title: "Tratamiento de un nivel",
    about:
      "Qué hacer con un cliente de un nivel, según su propia tabla: un tratamiento para los sensibles al precio, otro para los demás.",
    arguments: {
      tier: "Nivel del cliente, como lo nombra la primera columna de la tabla",
      price_sensitive: "Si el cliente es sensible al precio",
      table: "Tratamientos, una fila por nivel",
    },
    assumptions: [
      "Las mayúsculas no importan en el nombre de un nivel. Una fila de encabezado en la tabla no molesta.",
      "Una celda vacía en price_sensitive cuenta como FALSE.",
    ],
    keywords: ["tratamiento", "acción", "siguiente mejor acción", "oferta", "sensible al precio", "búsqueda", "tabla"],
  },
  "CLV.POTENTIAL": {
    title: "Potencial por las primeras señales",
    about:
      "El valor esperado de un cliente a partir de la media del segmento y de las primeras observaciones, ponderadas por cuántas hay.",
    arguments: {
      prior: "Valor esperado antes de saber nada, como la media del segmento",
      prior_weight: "Observaciones que vale ese valor previo",
      observed: "Valor medio observado de este cliente",
      observations: "Observaciones en que se basa",
    },
    assumptions: ["Una media de credibilidad: cuantas más observaciones, menos cuenta el valor previo."],
    keywords: ["previo", "credibilidad", "cliente nuevo", "potencial", "primera compra"],
  },
  "CLV.ELASTICITY": {
    title: "Elasticidad del valor de vida",
    about: "En qué porcentaje cambia el valor de vida cuando un factor cambia un uno por ciento de sí mismo.",
    arguments: { driver: "Qué factor cambia", margin, retention, discount, timing },
    choices: {
      driver: { retention: "la tasa de retención", margin: "el margen", discount: "la tasa de descuento" },
      timing: timings,
    },
    assumptions: [
      "En el punto dado; para un cambio grande compare dos valores de CLV.",
      "CLV sin crecimiento, sin fin y sin costo de adquisición.",
    ],
    keywords: ["elasticidad", "sensibilidad", "factor", "cambio porcentual", "palanca"],
  },
  "CLV.PERCENT": {
    title: "Proporción de ingresos, costos y beneficio",
    about: "Un importe, como lo que cuesta un problema de clientes, como proporción de los ingresos, de los costos y del beneficio.",
    layout: "De izquierda a derecha: proporción de ingresos, de costos y de beneficio.",
    arguments: {
      amount: "Importe que se pone en proporción",
      revenue: "Ingresos del mismo periodo",
      costs: "Costos del mismo periodo",
      profit: "Beneficio del mismo periodo",
    },
    results: { a_R: "Proporción de los ingresos", a_K: "Proporción de los costos", a_P: "Proporción del beneficio" },
    assumptions: [
      "Los cuatro importes son de un mismo periodo y una misma parte del negocio. Con pérdida, la proporción del beneficio es negativa.",
    ],
    keywords: ["porcentaje", "proporción", "ingresos", "beneficio", "utilidad", "costos", "poner en perspectiva"],
  },
  "CLV.DELTA": {
    title: "Cambio de un valor",
    about: "Cuánto cambia un valor de antes a después, en dinero y en porcentaje del valor anterior.",
    layout: "De izquierda a derecha: diferencia; diferencia en porcentaje del valor anterior.",
    arguments: { before: "Valor de antes, como un CLV", after: "Valor de después" },
    results: { Δ: "Diferencia: después menos antes", δ: "Diferencia en porcentaje del valor anterior" },
    assumptions: ["Desde un valor negativo el porcentaje cambia de signo: lea entonces la diferencia."],
    keywords: ["diferencia", "cambio", "variación porcentual", "mejora", "antes y después", "qué pasaría si"],
  },
} satisfies Readonly<Record<string, FunctionWords>>;
