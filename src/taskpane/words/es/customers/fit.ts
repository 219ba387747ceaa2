import type { Words } from "../../words";
import { listed } from "../../listed";

const all = listed("es");

export const fit: Words["customers"]["fit"] = {
  heading: "Ajuste todos los modelos adecuados",
  empty: "Todos los modelos adecuados de compras repetidas se ajustan a los mismos clientes, y Gamma-Gamma a lo que gastan.",
  start: "Ajustar los modelos",
  again: "Ajustar otra vez",
  table: "Los modelos uno junto a otro",
  head: { model: "Modelo", logLikelihood: "Log-verosimilitud", aic: "Criterio AIC", error: "Error en la reserva", parameter: "Parámetro", estimate: "Estimación", standardError: "Error estándar", lower: "Inferior", upper: "Superior" },
  parametersOf: (model) => `Parámetros de ${model}`,
  occasionsNote: "BG/BB habla de probabilidades en ocasiones y los demás modelos de tiempos entre compras: su log-verosimilitud y su AIC están en otra escala y no se pueden comparar con los de ellos. El error en la reserva, sí.",
  useForOccasions: "Use BG/BB: está hecho para compras en ocasiones. Su AIC no se puede comparar con los demás; reserve una parte del registro para comparar por lo que vino después.",
  errorMeans: "Error en la reserva: en cuántas compras se equivoca de media el pronóstico de un cliente.",
  noHoldout: "Sin reserva los modelos se comparan por AIC; menor es mejor.",
  notDetermined: "no determinado",
  notFitted: (model) => `${model} no se pudo ajustar a estos datos.`,
  none: "Ningún modelo se pudo ajustar a estos datos.",
  useByError: (model, error, baseline) => `Use ${model}: su pronóstico de la reserva se equivoca en ${error} compras por cliente, lo mínimo entre los modelos que todos los datos determinan${baseline === "" ? "" : `; el modelo base, en el que nadie se va, en ${baseline}`}.`,
  useByAic: (model, aic) => `Use ${model}: su AIC, ${aic}, es el menor.`,
  leftOut: (models) => `Los datos no determinan ${all(models)}.`,
  means: {
    "BG/NBD": "Un cliente puede irse tras cada compra repetida; quien compró una vez cuenta como presente.",
    "MBG/NBD": "Un cliente puede irse tras cualquier compra, también la primera.",
    "Pareto/NBD": "Un cliente puede irse en cualquier momento.",
    "BG/BB": "En cada ocasión, quien sigue siendo cliente compra con una probabilidad propia, y antes de cada una puede irse.",
    NBD: "Nadie se va nunca: el modelo base.",
  },
  choose: "Modelo con el que seguir",
  advised: (model) => `${model} (aconsejado)`,
  spend: "Gasto por compra",
  spendFitted: (mean) => `Gamma-Gamma: de un cliente nuevo se esperan ${mean} por compra.`,
  spendNoMean: "Gamma-Gamma se ajustó, pero su gasto medio entre clientes no es finito: los valores de clientes concretos pueden ser erróneos.",
  spendNone: "El registro no tiene importes: se pronostican compras, no dinero.",
  warnings: "Lo que el ajuste dice de sí mismo",
};
