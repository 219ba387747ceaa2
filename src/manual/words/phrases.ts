import type { Language } from "../language";

/** Ranges and absences that an entry says in words of its own, by the English ones. */
type Phrases = Readonly<Record<string, string>>;

const spanish: Phrases = {
  "no end": "sin fin",
  "no cap": "sin tope",
  none: "ninguno",
  "0": "0",
  "equal weights": "pesos iguales",
  "the numbers 1, 2, 3 …": "los números 1, 2, 3 …",
  "10% and 70%": "10 % y 70 %",
  "the metric's own": "el de la métrica",
  'the row "reference score" of the inputs, else the score itself': "la fila \"reference score\" de los datos o, si falta, la propia puntuación",
  "no lifetime value": "sin valor de vida",
  "a square range of shares, every row adding up to 1 or less": "un rango cuadrado de proporciones; cada fila suma 1 o menos",
  "a range of rates from 0 to 1": "un rango de tasas de 0 a 1",
  "a range of rates above -1": "un rango de tasas mayores que -1",
  "a range of two columns, label and value, as for CXLV.MODEL": "un rango de dos columnas, rótulo y valor, como en CXLV.MODEL",
  "a range of texts, one more than thresholds, or one for each threshold": "un rango de textos, uno más que los umbrales o uno por umbral",
  "a range of amounts of money": "un rango de importes de dinero",
  "a range of texts, one more than cuts": "un rango de textos, uno más que los cortes",
  "the name of a tier": "el nombre de un nivel",
  "a range of three columns: tier, treatment, treatment when price-sensitive":
    "un rango de tres columnas: nivel, tratamiento, tratamiento si es sensible al precio",
  'a range of two columns, label and value, with rows such as "revenue", "contribution margin", "retention", "discount"':
    "un rango de dos columnas, rótulo y valor, con filas como \"revenue\", \"contribution margin\", \"retention\", \"discount\"",
};

const portuguese: Phrases = {
  "no end": "sem fim",
  "no cap": "sem teto",
  none: "nenhum",
  "0": "0",
  "equal weights": "pesos iguais",
  "the numbers 1, 2, 3 …": "os números 1, 2, 3 …",
  "10% and 70%": "10% e 70%",
  "the metric's own": "o da métrica",
  'the row "reference score" of the inputs, else the score itself': "a linha \"reference score\" dos dados ou, se faltar, a própria nota",
  "no lifetime value": "sem valor do ciclo de vida",
  "a square range of shares, every row adding up to 1 or less": "um intervalo quadrado de proporções; cada linha soma 1 ou menos",
  "a range of rates from 0 to 1": "um intervalo de taxas de 0 a 1",
  "a range of rates above -1": "um intervalo de taxas acima de -1",
  "a range of two columns, label and value, as for CXLV.MODEL": "um intervalo de duas colunas, rótulo e valor, como em CXLV.MODEL",
  "a range of texts, one more than thresholds, or one for each threshold": "um intervalo de textos, um a mais que os limites ou um por limite",
  "a range of amounts of money": "um intervalo de valores em dinheiro",
  "a range of texts, one more than cuts": "um intervalo de textos, um a mais que os cortes",
  "the name of a tier": "o nome de um nível",
  "a range of three columns: tier, treatment, treatment when price-sensitive":
    "um intervalo de três colunas: nível, tratamento, tratamento se sensível a preço",
  'a range of two columns, label and value, with rows such as "revenue", "contribution margin", "retention", "discount"':
    "um intervalo de duas colunas, rótulo e valor, com linhas como \"revenue\", \"contribution margin\", \"retention\", \"discount\"",
};

export const phrases: Readonly<Record<Language, Phrases>> = { en: {}, es: spanish, pt: portuguese };
