import type { FunctionWords } from "../functionWords";

const fit = "Ajuste de un modelo de compras, como el resultado de CLV.FIT";
const table = "Tabla de clientes, como el resultado de CLV.SUMMARY";
const ahead = "Tiempo por delante, en la unidad del ajuste; en BG/BB, el número de ocasiones";
const fitDiscount = "Tasa de descuento de un periodo de la unidad del ajuste";
const customerOfEach = "Cliente de cada transacción, un nombre o un número";
const dateOfEach = "Fecha de cada transacción; la hora se descarta";
const besideTable = "Junto a la tabla: un encabezado si la tabla lo tiene, y después un valor por fila";
const readFit =
  "El ajuste es uno que dio CLV.FIT o uno escrito a mano: una fila para el modelo, una por parámetro con su nombre, y la unidad. Las demás filas se ignoran.";
const otherUnit = "Una tabla en otra unidad que la del ajuste se convierte por el calendario. Una fila que no sirve tiene su propio error.";
const readLog =
  "Una primera fila de encabezados y las filas vacías quedan fuera, y también los reembolsos (importes negativos). Una fecha o un importe que sea texto rechaza el registro y nombra la fila.";

export const units = {
  day: "días",
  week: "semanas de 7 días",
  month: "meses de 30,4375 días, un doceavo de año",
  quarter: "trimestres de 91,3125 días, un cuarto de año",
  year: "años de 365,25 días",
};

export const customers = {
  "CLV.SUMMARY": {
    title: "Tabla de clientes de un registro de transacciones",
    about:
      "Lo que se sabe de cada cliente, a partir de un registro de compras: compras repetidas, tiempo de la última, tiempo desde la primera y gasto medio.",
    layout: "Una tabla con encabezado: customer, frequency, recency, age, spend y, con fin de calibración, el periodo de validación; una fila por cliente.",
    arguments: {
      customer: customerOfEach,
      date: dateOfEach,
      amount: "Importe de cada transacción",
      unit: "Unidad de la recencia y de la antigüedad",
      end: "Último día de observación",
      calibration_end: "Último día de calibración; lo que sigue hasta el final se guarda para validar",
    },
    choices: { unit: units },
    results: {
      row: "Cliente, compras repetidas, recencia, antigüedad y gasto; con fin de calibración, también lo que compró después",
    },
    assumptions: [
      "Todo lo que un cliente compra en un día es una sola compra, sea cual sea la unidad; sus importes se suman. La primera compra no cuenta en la frecuencia, y el gasto es la media de las compras repetidas.",
      "Una semana tiene 7 días, un mes 30,4375, un trimestre 91,3125, un año 365,25; la recencia y la antigüedad tienen fracciones.",
      readLog,
      "Los clientes cuya primera compra cae después de la calibración no están en la tabla.",
    ],
    keywords: ["rfm", "recencia", "frecuencia", "transacciones", "registro", "tabla de clientes", "pedidos", "resumen"],
  },
  "CLV.FIT": {
    title: "Ajuste de un modelo de probabilidad a una tabla de clientes",
    about:
      "Parámetros de un modelo de compras o de gasto por máxima verosimilitud, con errores estándar, límites, log-verosimilitud y avisos en palabras.",
    layout: "Cinco columnas sin encabezado: rótulo, valor, error estándar, límite inferior, límite superior.",
    arguments: {
      customers: table,
      model: "Qué modelo",
      covariates: "Columnas de lo demás que se sabe de cada cliente y no cambia, como una puntuación de experiencia",
      penalty: "Penalización de cresta: por ella se multiplica la suma de los parámetros al cuadrado que se resta de la log-verosimilitud media",
    },
    choices: {
      model: {
        "BG/NBD": "compras en cualquier momento, sin contrato; un cliente puede irse después de cada compra repetida",
        "MBG/NBD": "lo mismo, pero un cliente puede irse también después de la primera compra",
        "Pareto/NBD": "compras en cualquier momento, sin contrato; un cliente puede irse en cualquier momento",
        "BG/BB": "compras en ocasiones fijas, como un donativo anual: la antigüedad cuenta las ocasiones",
        NBD: "compras en cualquier momento, y nadie se va nunca: la base de comparación",
        "Gamma-Gamma": "gasto por compra, de los clientes con compras repetidas",
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
      'Las columnas se buscan por su nombre en la primera fila, en cualquier orden: "frequency", "recency", "age" (u "opportunities"), "spend", "customer", "count". Sin nombres están en el orden de las cuatro primeras, con el cliente delante si son cinco.',
      "Una fila que no sirve rechaza el ajuste y se nombra. Sin penalización las estimaciones son de máxima verosimilitud; los límites son la estimación ± 1,96 errores estándar.",
      "La unidad de la tabla viaja con el ajuste. Las covariables están definidas para BG/NBD, Pareto/NBD y Gamma-Gamma.",
      'Donde los datos no determinan las estimaciones, la fila "converged" es FALSE y un aviso dice qué modelo más simple admiten los datos.',
    ],
    keywords: ["ajuste", "estimar", "máxima verosimilitud", "modelo de probabilidad", "parámetros", "btyd"],
  },
  "CLV.ALIVE": {
    title: "Probabilidad de seguir activo",
    about: "Probabilidad de que cada cliente de una tabla siga siendo cliente, según el ajuste de un modelo de compras.",
    layout: `${besideTable}.`,
    arguments: { fit, customers: table },
    results: { "P(alive)": "Probabilidad de que el cliente de esa fila siga siendo cliente" },
    assumptions: [
      readFit,
      otherUnit,
      "En BG/NBD un cliente se va solo después de una compra repetida, así que quien no tiene ninguna está activo con certeza; MBG/NBD permite irse también después de la primera. En BG/BB es la probabilidad de estar activo en la próxima ocasión.",
    ],
    keywords: ["activo", "vivo", "abandono", "inactivo", "sigue siendo cliente", "perdido"],
  },
  "CLV.EXPECTED": {
    title: "Compras esperadas",
    about: "Compras que se esperan de cada cliente de una tabla en los próximos periodos; sin tabla, de un cliente nuevo.",
    layout: `${besideTable}; sin tabla, un valor.`,
    arguments: { fit, periods: ahead, customers: table },
    results: { "E(Y)": "Compras esperadas del cliente de esa fila" },
    assumptions: [readFit, otherUnit, "De un cliente nuevo, la primera compra no está entre las esperadas."],
    keywords: ["compras esperadas", "pronóstico", "previsión", "próximo año", "demanda"],
  },
  "CLV.SPEND": {
    title: "Gasto esperado por compra",
    about: "Lo que cada cliente de una tabla gasta por compra a la larga: entre la media de sus propias compras y la de todos.",
    layout: `${besideTable}.`,
    arguments: { fit: "Ajuste de Gamma-Gamma, como el resultado de CLV.FIT", customers: "Tabla de clientes con gasto, como el resultado de CLV.SUMMARY" },
    results: { "E(M)": "Gasto esperado por compra del cliente de esa fila" },
    assumptions: [
      readFit,
      "De un cliente sin compras repetidas se espera la media de todos, p γ/(q − 1); donde q no es mayor que 1, no hay valor finito, y la fila lo dice.",
      "Se supone que el gasto no depende del número de compras; CLV.FIT avisa donde ambos están correlacionados.",
    ],
    keywords: ["gasto", "valor monetario", "ticket medio", "pedido medio", "cesta"],
  },
  "CLV.PROBABILITY": {
    title: "Probabilidad de un número de compras",
    about:
      "Probabilidad de exactamente tantas compras en un intervalo futuro: de cada cliente de una tabla dada su historia, o de un cliente nuevo.",
    layout: `${besideTable}; sin tabla, un valor.`,
    arguments: {
      fit,
      purchases: "Número de compras en el intervalo",
      periods: "Duración del intervalo, en la unidad del ajuste; en BG/BB, el número de ocasiones",
      from: "Inicio del intervalo, contado desde ahora",
      customers: table,
    },
    results: { "P(Y=y)": "Probabilidad del cliente de esa fila" },
    assumptions: [
      readFit,
      otherUnit,
      "De un cliente nuevo no se cuenta la primera compra. Quien se fue antes del inicio del intervalo no compra nada en él.",
    ],
    keywords: ["probabilidad", "distribución", "exactamente", "ninguna compra", "cero compras"],
  },
  "CLV.RESIDUAL": {
    title: "Compras residuales esperadas y descontadas",
    about:
      "Todas las compras aún por venir de cada cliente, cada una descontada a hoy (DERT); sin tabla, de un cliente nuevo. Multiplicadas por el margen son el valor.",
    layout: `${besideTable}; sin tabla, un valor.`,
    arguments: { fit, discount: fitDiscount, customers: table },
    results: { DERT: "Compras esperadas y descontadas del cliente de esa fila" },
    assumptions: [
      readFit,
      otherUnit,
      "La tasa de descuento es efectiva por un periodo de la unidad del ajuste: para semanas y 15 % al año es 1,15^(7/365,25) − 1. La tasa continua de los artículos es ln(1 + discount).",
      "De un cliente nuevo no se cuenta la primera compra.",
    ],
    keywords: ["dert", "residual", "vida", "transacciones descontadas", "horizonte infinito", "valor de vida"],
  },
  "CLV.PREDICT": {
    title: "Predicción por cliente",
    about: "Quién sigue siendo cliente, cuántas compras y qué gasto se espera de cada uno, y el valor de los próximos periodos.",
    layout: "Una tabla con encabezado: customer, alive, expected purchases, expected spend, value; una fila por cliente.",
    arguments: {
      fit,
      spend_fit: "Ajuste de Gamma-Gamma, como el resultado de CLV.FIT",
      customers: "Tabla de clientes con gasto, como el resultado de CLV.SUMMARY",
      periods: ahead,
      discount: fitDiscount,
      margin: "Margen como proporción del gasto",
    },
    results: {
      customer: "El nombre del cliente, o el número de la fila donde la tabla no tiene nombres",
      alive: "Probabilidad de seguir siendo cliente",
      "expected purchases": "Compras que se esperan en los periodos, sin descontar",
      "expected spend": "Gasto que se espera por compra",
      value: "Compras esperadas y descontadas en los periodos × gasto esperado × margen",
    },
    assumptions: [
      readFit,
      otherUnit,
      "Las compras de cada periodo se descuentan a su final; un último periodo incompleto cuenta en su propio final. Lo que está más allá no tiene valor aquí: CLV.RESIDUAL no tiene horizonte.",
      "Los periodos y el descuento van en la unidad del ajuste: 52 para un año de semanas, no 12.",
      "Se supone que el gasto por compra no depende del número de compras.",
    ],
    keywords: ["predecir", "pronóstico", "valor del cliente", "clv por cliente", "puntuar", "próximo año", "segmentos"],
  },
  "CLV.TRACKING": {
    title: "Compras reales y esperadas a lo largo del tiempo",
    about:
      "Compras repetidas de todos los clientes de un registro, periodo por periodo y acumuladas, junto a las que espera un ajuste: la imagen habitual del ajuste y del pronóstico.",
    layout: "Una tabla con encabezado: period, actual, expected, cumulative actual, cumulative expected; una fila por periodo.",
    arguments: { fit, transactions: "Registro de transacciones", unit: "Duración de un periodo", until: "Último día que se sigue" },
    choices: { unit: { fit: "la unidad del ajuste", ...units } },
    results: {
      period: "Número del periodo, desde 1; el primero empieza el primer día del registro",
      actual: "Compras repetidas en él",
      expected: "Compras repetidas que se esperan en él",
      "cumulative actual": "Compras repetidas hasta su final",
      "cumulative expected": "Compras repetidas que se esperan hasta su final",
    },
    assumptions: [
      readFit,
      "Cada cliente cuenta desde su primera compra; todo lo que se compra en un día es una compra. Un ajuste en otra unidad se convierte por el calendario.",
      "El ajuste no ve nada del registro: los periodos posteriores a aquellos con que se hizo son un pronóstico verdadero.",
    ],
    keywords: ["seguimiento", "semanal", "acumulado", "gráfico", "comprobar el ajuste", "pronóstico"],
  },
  "CLV.VALIDATE": {
    title: "Errores de validación de un ajuste",
    about:
      "Cuán lejos queda el pronóstico de un ajuste de lo que los clientes compraron tras la calibración, junto a la base en que nadie se va, y por número de compras.",
    layout: "Dos tablas, una bajo otra: medida, ajuste, base; después frecuencia, clientes, real, esperado.",
    arguments: { fit, customers: "Tabla de clientes con validación, como el resultado de CLV.SUMMARY con calibration_end" },
    results: {
      measure:
        "clientes, MAE, RMSE, sesgo, error por deciles, correlación de rangos, Gini; debajo, el número de compras repetidas en la calibración",
      model: "La medida del ajuste; debajo, clientes con tantas compras",
      NBD: "La medida de la base, ajustada a la misma tabla; debajo, sus compras medias en la validación",
      expected: "Debajo, la media que el ajuste esperaba",
    },
    assumptions: [
      readFit,
      "MAE y RMSE son compras por cliente; el sesgo son las compras esperadas entre las reales de todos, menos 1; el error por deciles es el error medio de diez grupos por pronóstico, como proporción de todas las compras; Gini es 1 para un orden perfecto y 0 para uno al azar.",
      "Se comparan todos los clientes de la tabla; una fila que no sirve rechaza la comparación y se nombra.",
    ],
    keywords: ["validar", "validación", "exactitud", "mae", "rmse", "error", "prueba", "gini"],
  },
  "CLV.COHORTS": {
    title: "Triángulo de cohortes de un registro de transacciones",
    about:
      "Clientes por el periodo natural de su primera compra, seguidos en los periodos siguientes: quién volvió a comprar, la retención o el gasto.",
    layout: "Un triángulo con encabezado: cohort, customers y los periodos de antigüedad 0, 1, 2 …; una fila por cohorte.",
    arguments: {
      customer: customerOfEach,
      date: dateOfEach,
      amount: "Importe de cada transacción; las medidas de gasto lo necesitan",
      unit: "Duración de un periodo",
      measure: "Qué contiene cada celda del triángulo",
    },
    choices: {
      unit: {
        day: "días",
        week: "semanas naturales, de lunes a domingo",
        month: "meses naturales",
        quarter: "trimestres naturales",
        year: "años naturales",
      },
      measure: {
        customers: "clientes de la cohorte que compraron en el periodo",
        retention: "su proporción en la cohorte",
        spend: "gasto en el periodo por cliente de la cohorte",
        "cumulative spend": "gasto hasta el periodo por cliente de la cohorte",
      },
    },
    results: { row: "El periodo de la cohorte, su número de clientes y la medida por antigüedad desde 0" },
    assumptions: [
      "Los periodos siguen el calendario; las celdas posteriores al último día del registro quedan vacías. Un periodo que apenas ha empezado cuenta como está.",
      "En la antigüedad 0 compraron todos los clientes de una cohorte. Un mes sin compra no es abandono: los clientes de una tienda vuelven.",
      readLog,
    ],
    keywords: ["cohorte", "triángulo", "tabla de retención", "mes de captación", "análisis de cohortes"],
  },
} satisfies Readonly<Record<string, FunctionWords>>;
