import type { FunctionWords } from "../functionWords";
import { discount, margin, timing, timings } from "./arguments";
import { units } from "./customers";

const fit = "Ajuste de un modelo de renovaciones, como el resultado de RETENTION.FIT";

export const retention = {
  "RETENTION.SURVIVAL": {
    title: "Curva de supervivencia de contratos",
    about:
      "Proporción de clientes que aún están a cada antigüedad, a partir de las fechas en que empezaron y se fueron, contando bien a los que siguen.",
    layout: "Una tabla con encabezado: time, at risk, left, survival, lower, upper; una fila por antigüedad en que alguien se fue.",
    arguments: {
      start: "Fecha en que empezó cada cliente",
      end: "Fecha en que se fue cada cliente; vacía para quien aún está",
      as_of: "Último día de observación",
      unit: "Unidad de tiempo",
    },
    choices: { unit: units },
    results: {
      time: "Antigüedad en que alguien se fue, tras una primera fila en 0",
      "at risk": "Clientes que aún estaban justo antes",
      left: "Clientes que se fueron en ella",
      survival: "Proporción que aún está después",
      lower: "Límite inferior de la banda del 95 %",
      upper: "Límite superior de la banda del 95 %",
    },
    assumptions: [
      "Un fin posterior al último día de observación aún no ha llegado; un inicio posterior queda fuera. Los clientes que aún están cuentan mientras fueron vistos.",
      "Se supone que quien aún está es como quien se fue: quitar clientes a mano falsea la curva.",
      "La banda se construye sobre ln(−ln S) con la varianza de Greenwood, para que quede entre 0 y 1.",
    ],
    keywords: ["supervivencia", "kaplan-meier", "antigüedad", "curva de retención", "curva de abandono", "censura", "suscripción"],
  },
  "RETENTION.FIT": {
    title: "Ajuste de un modelo de retención a supervivientes",
    about:
      "Parámetros de un modelo de renovaciones por máxima verosimilitud, a partir de los clientes que aún están tras cada renovación, con errores estándar y avisos en palabras.",
    layout: "Cinco columnas sin encabezado: rótulo, valor, error estándar, límite inferior, límite superior.",
    arguments: { survivors: "Clientes que aún están en 0, 1, 2 … renovaciones; una cohorte por columna", model: "Qué modelo" },
    choices: {
      model: {
        sBG: "cada cliente renueva con una probabilidad propia que no cambia; los débiles se van primero",
        BdW: "lo mismo, y la probabilidad propia de irse sube o baja con el tiempo",
        geometric: "una sola probabilidad de irse para todos los clientes y renovaciones: la base de comparación",
      },
    },
    results: {
      label: "modelo, unidad, los parámetros con los nombres del artículo, log-verosimilitud, AIC, BIC, clientes, convergencia, iteraciones, avisos",
      value: "El valor de esa fila",
      "standard error": "De la información observada; vacío donde los datos no lo determinan",
      lower: "Límite inferior del intervalo del 95 %",
      upper: "Límite superior del intervalo del 95 %",
    },
    assumptions: [
      "El primer número son los clientes al inicio. Dé números de clientes, no porcentajes: los errores estándar se apoyan en ellos.",
      "Una cohorte termina en su última celda que no esté vacía ni sea 0, para que cohortes de distinta antigüedad puedan ir una al lado de otra.",
    ],
    keywords: ["retención", "beta geométrica desplazada", "renovaciones", "supervivientes", "suscripción", "modelo de abandono"],
  },
  "RETENTION.CURVE": {
    title: "Supervivencia y retención proyectadas",
    about: "Proporción de clientes que aún está tras cada renovación, y proporción de los que quedan que renueva, tan lejos como se quiera.",
    layout: "Una tabla con encabezado: period, survival, retention; una fila por renovación, desde 0.",
    arguments: { fit, periods: "Número de renovaciones que se proyecta" },
    results: {
      period: "Número de renovaciones, desde 0",
      survival: "Proporción que aún está después",
      retention: "Proporción de los que estaban antes que renueva; vacía en 0",
    },
    assumptions: [
      "La fórmula mostrada es la de sBG; en BdW, t se eleva a la potencia c, y el modelo geométrico tiene una sola tasa de retención.",
      "La retención sube con el tiempo porque los propensos a irse ya se fueron, no porque nadie se vuelva más leal.",
    ],
    keywords: ["curva de retención", "proyección", "supervivencia", "tasa de renovación", "curva de abandono", "pronóstico"],
  },
  "RETENTION.VALUE": {
    title: "Valor de vida de un suscriptor según su antigüedad",
    about:
      "Valor presente de los márgenes de un cliente que ha renovado tantas veces, cuando la retención sube con la antigüedad como dice un ajuste; 0 renovaciones es un cliente nuevo.",
    arguments: { fit, margin, discount, renewals: "Veces que el cliente ha renovado", timing },
    choices: { timing: timings },
    assumptions: [
      'Los timings son los de CLV: con "begin" se cuenta el margen de hoy, con "renewal" solo los posteriores. La fórmula mostrada es la de "begin".',
      'La vida residual esperada de los artículos (DERL), justo antes de la próxima renovación, es el valor con timing "renewal" y margen 1, por 1 + discount.',
      "Sin tasa de descuento la suma no tiene fin donde es bastante probable que los clientes que se quedan lo hagan para siempre; entonces discount debe ser mayor que 0.",
    ],
    keywords: ["valor de un suscriptor", "vida residual", "contrato", "renovación", "retención", "cliente actual"],
  },
} satisfies Readonly<Record<string, FunctionWords>>;
