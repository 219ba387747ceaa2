/**
 * What the catalogue says of ranges, absences and refusals, by the English words. A place in braces is kept as it is;
 * {kind}, {should}, {came}, {absence} and {sentence} hold words that are found here themselves.
 */
export const sentences = {
  "{sentence} (row {count})": "{sentence} (fila {count})",
  "a whole number": "un número entero",
  "a date": "una fecha",
  "a date as a serial number": "una fecha como número de serie",
  "a column of names or numbers, one for each transaction": "una columna de nombres o números, uno por transacción",
  "a column of dates, one for each transaction": "una columna de fechas, una por transacción",
  "a column of amounts of money, one for each transaction": "una columna de importes de dinero, uno por transacción",
  "a column of dates, one for each customer": "una columna de fechas, una por cliente",
  "a column of dates, one for each customer, empty for those still there": "una columna de fechas, una por cliente, vacía para los que aún siguen",
  "a column of numbers of customers that does not rise, or one column for each cohort": "una columna de números de clientes que no sube, o una columna por cohorte",
  "columns of numbers, with names above them, a row for each customer": "columnas de números, con nombres encima, una fila por cliente",
  "a customer table with the columns frequency, recency and age": "una tabla de clientes con las columnas frequency, recency y age",
  "a customer table with the columns frequency, recency and age, or frequency and spend": "una tabla de clientes con las columnas frequency, recency y age, o frequency y spend",
  "a customer table with the columns frequency and spend": "una tabla de clientes con las columnas frequency y spend",
  "a customer table with the columns frequency, recency, age and spend": "una tabla de clientes con las columnas frequency, recency, age y spend",
  "a customer table with the columns frequency, recency, age, holdout frequency and holdout periods": "una tabla de clientes con las columnas frequency, recency, age, holdout frequency y holdout periods",
  "a range of two columns, label and value, with a row for the model and one for each parameter": "un rango de dos columnas, rótulo y valor, con una fila para el modelo y una para cada parámetro",
  "a range of two columns, label and value, with a row for the model and one for each of p, q and gamma": "un rango de dos columnas, rótulo y valor, con una fila para el modelo y una para cada uno de p, q y gamma",
  "a range with a column of customers and a column of dates, by name or the first two": "un rango con una columna de clientes y una de fechas, por su nombre o las dos primeras",
  none: "ninguno",
  "a new customer": "un cliente nuevo",
  "no spend in the table": "la tabla no lleva gasto",
  "no measure of spend": "ninguna medida de gasto",
  "no holdout": "sin periodo de comprobación",
  "the last date of the log": "la última fecha de la lista",
  "the latest date given": "la última fecha indicada",
  "nobody has left": "nadie se ha ido",
  "{name} should have a row {quote} that names one of {list}": "{name} debe tener una fila {quote} que nombre uno de {list}",
  "{name} should be of a model among {list}, not {quote}": "{name} debe ser de un modelo entre {list}, no {quote}",
  "{name} should have a column named {text}": "{name} debe tener una columna llamada {text}",
  "{name} should hold {text}, which {other_text} needs": "{name} debe contener {text}, que {other_text} necesita",
  "covariates should have a row for each of the {number} customers, not {max}": "covariates debe tener una fila para cada uno de los {number} clientes, no {max}",
  "{name} should be a column of {rows} rows, as {other} is, not {columns}": "{name} debe ser una columna de {rows} filas, como {other}, no de {columns}",
  "without a discount rate the expected purchases have no bound, because {text} is {number}, not above 1": "sin tasa de descuento las compras esperadas no tienen límite, porque {text} es {number}, no mayor que 1",
  "without a discount rate the expected purchases have no bound, because nobody leaves": "sin tasa de descuento las compras esperadas no tienen límite, porque nadie se va",
  "without a discount rate the expected lifetime has no bound under these parameters, so discount should be above 0": "sin tasa de descuento la vida esperada no tiene límite con estos parámetros, así que discount debe ser mayor que 0",
  "what is learned from data is no arithmetic of one cell: for a workbook without the add-in, keep the results as values": "lo que se aprende de datos no es aritmética de una celda: para un libro sin el complemento, conserve los resultados como valores",
  "there are no customers in the table": "no hay clientes en la tabla",
  "there are no transactions": "no hay transacciones",

  "an amount of money": "un importe de dinero",
  "a rate": "una tasa",
  "a share": "una proporción",
  "a number": "un número",
  "a whole number of periods": "un número entero de periodos",
  "a number of periods": "un número de periodos",
  "a score": "una puntuación",
  "a change of the normalised score": "un cambio de la puntuación normalizada",
  "a ratio": "una razón",
  "an amount": "un importe",
  "{kind} from {min} to {max}": "{kind} de {min} a {max}",
  "{kind} above {min} and up to {max}": "{kind} mayor que {min} y hasta {max}",
  "{kind} above {min}": "{kind} mayor que {min}",
  "{kind}, {min} or more": "{kind}, {min} o más",
  "{kind}, {max} or less": "{kind}, {max} o menos",
  "TRUE or FALSE": "TRUE o FALSE (VERDADERO o FALSO)",
  "one of {list}": "uno de {list}",
  "{list} or {quote}": "{list} o {quote}",
  "the name of a tier": "el nombre de un nivel",
  "a range of amounts of money": "un rango de importes de dinero",
  "a range of rates from 0 to 1": "un rango de tasas de 0 a 1",
  "a range of rates above -1": "un rango de tasas mayores que -1",
  "a range of texts, one more than cuts": "un rango de textos, uno más que los cortes",
  "a range of texts, one more than thresholds, or one for each threshold":
    "un rango de textos, uno más que los umbrales o uno por umbral",
  "a range of two columns, label and value": "un rango de dos columnas, rótulo y valor",
  "a range of two columns, label and value, as for CXLV.MODEL": "un rango de dos columnas, rótulo y valor, como en CXLV.MODEL",
  'a range of two columns, label and value, with rows such as "revenue", "contribution margin", "retention", "discount"':
    'un rango de dos columnas, rótulo y valor, con filas como "revenue", "contribution margin", "retention", "discount"',
  "a range of three columns: tier, treatment, treatment when price-sensitive":
    "un rango de tres columnas: nivel, tratamiento, tratamiento si es sensible al precio",
  "a square range of shares, every row adding up to 1 or less": "un rango cuadrado de proporciones; cada fila suma 1 o menos",

  "no end": "sin fin",
  "no cap": "sin tope",
  nothing: "nada",
  "equal weights": "pesos iguales",
  "the numbers 1, 2, 3 …": "los números 1, 2, 3 …",
  "10% and 70%": "10 % y 70 %",
  "the metric's own": "el de la métrica",
  "no lifetime value": "sin valor de vida",
  'the row "reference score" of the inputs, else the score itself':
    'la fila "reference score" de los datos o, si falta, la propia puntuación',

  "{sentence}, in cell {number} of the range": "{sentence}, en la celda {number} del rango",
  "{text} in {name} should be {should}, not {came}": "{text} en {name} debe ser {should}, no {came}",
  "{name} should be a single value or a range of {rows} by {columns} cells like {other}, not {min} by {max}":
    "{name} debe ser un solo valor o un rango de {rows} por {columns} celdas como {other}, no de {min} por {max}",
  "{name} should be {should}, not {came}": "{name} debe ser {should}, no {came}",
  "{name} should be {should}": "{name} debe ser {should}",
  "the cell given for {name} holds {text}": "la celda indicada para {name} contiene {text}",
  "left out": "omitido",
  "an empty text": "un texto vacío",
  "the text {text}": "el texto {text}",
  "an error": "un error",
  "0 (an empty cell counts as 0)": "0 (una celda vacía cuenta como 0)",
  "0 (an empty cell counts as 0; leave the argument out for {absence})":
    "0 (una celda vacía cuenta como 0; omita el argumento para obtener: {absence})",
  "these inputs lead to a number too large to hold": "estos datos llevan a un número demasiado grande",
  "each customer gives several results side by side: give the inputs as single values or as columns, not as a row":
    "cada cliente da varios resultados uno al lado del otro: dé los datos como valores sueltos o columnas, no como fila",
  "this result fills a table of its own: give single values, one call for each table":
    "este resultado llena una tabla propia: dé valores sueltos, una llamada por tabla",

  "the margins never fall in value: retention × (1 + growth) reaches 1 + discount, so give a number of periods, a higher discount rate or a lower retention":
    "los márgenes nunca pierden valor: retention × (1 + growth) alcanza 1 + discount; indique un número de periodos, una tasa de descuento mayor o una retención menor",
  "retention reaches 1 + discount, so the margins never fall in value: give a higher discount rate or a lower retention":
    "retention alcanza 1 + discount y los márgenes nunca pierden valor: indique una tasa de descuento mayor o una retención menor",
  "retention reaches 1 + discount, so the referrals never fall in value: give a higher discount rate or a lower retention":
    "retention alcanza 1 + discount y las recomendaciones nunca pierden valor: indique una tasa de descuento mayor o una retención menor",
  "cac is 0 (an empty cell counts as 0): the ratio needs an acquisition cost above 0":
    "cac es 0 (una celda vacía cuenta como 0): la razón necesita un costo de adquisición mayor que 0",
  "without churn the lifespan has no end: churn should be above 0": "sin abandono la vida no tiene fin: churn debe ser mayor que 0",
  "a rate above minus the number of periods in a year": "una tasa mayor que el número de periodos por año con signo menos",
  "expansion outruns churn and discounting, so the sum has no end: set cap_periods, or a discount rate above the net growth":
    "la expansión supera al abandono y al descuento, y la suma no tiene fin: indique cap_periods o una tasa de descuento mayor que el crecimiento neto",
  "one rate or {number} rates for {count} with timing {quote}": "una tasa o {number} tasas para {count} con timing {quote}",
  "one rate or {number} or {max} rates for {count} with timing {quote}":
    "una tasa, o {number} o {max} tasas, para {count} con timing {quote}",
  "{number} margin": "{number} margen",
  "{number} margins": "{number} márgenes",
  "without churn or discounting the sum has no end: give a churn above 0 or a discount rate above 0":
    "sin abandono ni descuento la suma no tiene fin: indique un abandono o una tasa de descuento mayores que 0",
  "some customers never leave these states and nothing is discounted, so the sum has no end: give a discount rate above 0 or a number of periods":
    "algunos clientes nunca dejan estos estados y nada se descuenta, así que la suma no tiene fin: indique una tasa de descuento mayor que 0 o un número de periodos",
  "a square range with a row and a column for each state": "un rango cuadrado con una fila y una columna por estado",
  "{rows} by {columns}": "{rows} por {columns}",
  "as many as the {number} states": "tantos como los {number} estados",
  "{name} should have rows that add up to 1 or less, not {number} in row {rows}":
    "{name} debe tener filas que sumen 1 o menos, no {number} en la fila {rows}",
  "target should be measured as the base is, with the same {quote}: no lever moves it":
    "target debe medirse como la base, con el mismo {quote}: ninguna palanca lo mueve",
  "new_customers is 0 (an empty cell counts as 0): the cost needs customers to be shared among":
    "new_customers es 0 (una celda vacía cuenta como 0): el costo necesita clientes entre quienes repartirse",
  "never pays back: all margins together, at their expected present value, do not reach the acquisition cost":
    "nunca se recupera: todos los márgenes juntos, en su valor presente esperado, no alcanzan el costo de adquisición",
  "the target leaves nothing to divide by: give a target other than 0":
    "el objetivo no deja nada entre qué dividir: indique un objetivo distinto de 0",
  "no retention rate from 0 to 1 gives this value: the target is too far from the margin":
    "ninguna tasa de retención de 0 a 1 da este valor: el objetivo está demasiado lejos del margen",
  "start is 0 (an empty cell counts as 0): there is no revenue to retain":
    "start es 0 (una celda vacía cuenta como 0): no hay ingresos que retener",
  "one value or as many as the {number} groups of {other}": "un valor o tantos como los {number} grupos de {other}",
  "the lifetime value of a new customer, which new_customers needs":
    "el valor de vida de un cliente nuevo, que new_customers necesita",
  "as many values as the {number} of current": "tantos valores como los {number} de current",
  "as many as the {number} values of current": "tantos como los {number} valores de current",
  "the weighted value of the base period is not above 0, so nothing can be measured against it":
    "el valor ponderado del periodo base no es mayor que 0, y nada puede medirse frente a él",
  "in ascending order, each above the one before": "ascendente, cada uno mayor que el anterior",
  "the value is below the lowest threshold, and there is no label for that: give one label more than thresholds":
    "el valor está por debajo del umbral más bajo y no hay rótulo para eso: dé un rótulo más que umbrales",
  "{number} for {count} thresholds": "{number} para {count} umbrales",
  "{number} or {max} for {count} thresholds": "{number} o {max} para {count} umbrales",
  "the table has no row for the tier {quote}": "la tabla no tiene fila para el nivel {quote}",
  "prior_weight and observations are both 0 (an empty cell counts as 0): there is nothing to average":
    "prior_weight y observations son ambos 0 (una celda vacía cuenta como 0): no hay nada que promediar",
  "the lifetime value has no finite sum here: give a higher discount rate or a lower retention":
    "el valor de vida no tiene aquí una suma finita: indique una tasa de descuento mayor o una retención menor",
  "{name} is 0 (an empty cell counts as 0): there is no share of it":
    "{name} es 0 (una celda vacía cuenta como 0): no hay proporción de ello",
  "before is 0 (an empty cell counts as 0): there is no percentage of it":
    "before es 0 (una celda vacía cuenta como 0): no hay porcentaje de ello",
  "a lowest score other than 0 for this metric; the metric \"scale\" takes any":
    'un mínimo distinto de 0 para esta métrica; la métrica "scale" acepta cualquiera',
  "a score above the minimum": "una puntuación mayor que el mínimo",
  "a score below the maximum": "una puntuación menor que el máximo",
  "a score from minimum to maximum": "una puntuación del mínimo al máximo",
  "a score from 0 to 1 (75% is 0.75)": "una puntuación de 0 a 1 (75 % es 0,75)",
  'the highest score of the scale, which the metric "scale" needs':
    'la puntuación más alta de la escala, que la métrica "scale" necesita',
  'the lowest score of the scale, which the metric "scale" needs':
    'la puntuación más baja de la escala, que la métrica "scale" necesita',
  "a rate between 0 and 1, both left out": "una tasa entre 0 y 1, ambos excluidos",
  "score_low and score_high are the same: two bands need two different scores":
    "score_low y score_high son iguales: dos bandas necesitan dos puntuaciones distintas",
  "the bands with customers all have one score: an effect needs at least two different scores":
    "las bandas con clientes tienen todas la misma puntuación: un efecto necesita al menos dos distintas",
  "as many as the {number} scores": "tantos como las {number} puntuaciones",
  "retained should be at most the customers of its band, not {number} of {max} in cell {count} of the range":
    "retained debe ser a lo sumo los clientes de su banda, no {number} de {max} en la celda {count} del rango",
  "investment is 0 (an empty cell counts as 0): a return needs an investment above 0":
    "investment es 0 (una celda vacía cuenta como 0): un retorno necesita una inversión mayor que 0",
  "{name} should add up to 1, not {number}": "{name} debe sumar 1, no {number}",
  "as many as the {number} shares": "tantos como las {number} proporciones",
  "a block with a row {quote}, which is needed": "un bloque con una fila {quote}, que es necesaria",
  "one column": "una columna",
  'a block whose row "timing" says "begin", "end", "mid" or "renewal"':
    'un bloque cuya fila "timing" diga "begin", "end", "mid" o "renewal"',
  "a block with a label before every number, and {number} has none":
    "un bloque con un rótulo ante cada número, y {number} no lo tiene",
  "a block of known labels, and {quote} is none (one is {other_quote})":
    "un bloque de rótulos conocidos, y {quote} no lo es (uno es {other_quote})",
  "a block that says every input once, and {quote} is there twice":
    "un bloque que diga cada dato una vez, y {quote} está dos veces",
  "each customer brings at least one more, so the reach has no end: give a number of cycles":
    "cada cliente trae al menos uno más, así que el alcance no tiene fin: indique un número de ciclos",
  "the attempts cost nothing, so there is no return on their cost": "los intentos no cuestan nada, así que no hay retorno sobre su costo",
  "the programme costs nothing, so there is no return on its cost": "el programa no cuesta nada, así que no hay retorno sobre su costo",
  "a rate below the ceiling": "una tasa menor que el techo",

  "a column of {number} rows, as {other} is": "una columna de {number} filas, como {other}",
  "{name} should have a column named {other}": "{name} debe tener una columna llamada {other}",
  "{name} should have a row for each of the {number} customers, not {max}":
    "{name} debe tener una fila por cada uno de los {number} clientes, no {max}",
  "without a discount rate the expected purchases have no bound, because {name} is {number}, not above {max}":
    "sin tasa de descuento las compras esperadas no tienen límite, porque {name} es {number}, no mayor que {max}",

  "{name} is needed before the formula can be written": "{name} es necesario antes de escribir la fórmula",
  "margins and retention are needed before the formula can be written": "margins y retention son necesarios antes de escribir la fórmula",
  "clv_new is needed with new_customers before the formula can be written":
    "clv_new es necesario junto con new_customers antes de escribir la fórmula",
  "the native formula needs its number of periods written out, not taken from a cell":
    "la fórmula nativa necesita su número de periodos escrito, no tomado de una celda",
  "the native formula of a series needs its timing written out, not taken from a cell":
    "la fórmula nativa de una serie necesita su timing escrito, no tomado de una celda",
  "the native formula of the model needs its output written out, not taken from a cell":
    "la fórmula nativa del modelo necesita su output escrito, no tomado de una celda",
  "the table of all results is too long for one native formula: write its outputs one by one, or keep the add-in's function":
    "la tabla de todos los resultados es demasiado larga para una fórmula nativa: escriba sus resultados uno por uno o conserve la función del complemento",
  "sixteen whole models do not fit into one formula: use the named LAMBDA, which holds them, or keep the add-in's function":
    "dieciséis modelos completos no caben en una fórmula: use la LAMBDA con nombre, que los contiene, o conserve la función del complemento",
  "a native formula counts at most {max} periods, and here are {number}: keep the add-in's function":
    "una fórmula nativa cuenta a lo sumo {max} periodos, y aquí hay {number}: conserve la función del complemento",
  "a native formula holds at most {max} {name}, and here are {number}: keep the add-in's function":
    "una fórmula nativa contiene a lo sumo {max} {name}, y aquí hay {number}: conserve la función del complemento",
  "the native formula is {number} characters long, and Excel takes {max}: keep the add-in's function":
    "la fórmula nativa tiene {number} caracteres y Excel acepta {max}: conserve la función del complemento",
  "the native formula needs {name} as a range of cells such as {text}, not {other_text}":
    "la fórmula nativa necesita {name} como rango de celdas, por ejemplo {text}, no {other_text}",
  "the native formula needs {name} as one row or column of cells such as {text}, not {other_text}":
    "la fórmula nativa necesita {name} como una fila o columna de celdas, por ejemplo {text}, no {other_text}",
  "the native formula is written by the labels of the inputs, so it needs them as a range of this workbook such as {text}, not {other_text}":
    "la fórmula nativa se escribe por los rótulos de los datos y los necesita como rango de este libro, por ejemplo {text}, no {other_text}",
} as const satisfies Readonly<Record<string, string>>;
