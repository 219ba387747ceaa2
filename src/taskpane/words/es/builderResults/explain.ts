import { listed } from "../../listed";
import type { Words } from "../../words";

const all = listed("es");

export const explain: Words["builderResults"]["explain"] = {
  open: "Explicar este número",
  openMeans: "De dónde viene el número de la celda seleccionada",
  title: "Explicar este número",
  about: "Seleccione una celda de un modelo o una con una función de este complemento.",
  back: "Volver",
  reading: "Leyendo la celda…",
  failed: "No se pudo leer la celda. Termine de editar cualquier celda y vuelva a seleccionarla.",
  nothing: "En esta celda no hay nada que explicar",
  how: "Seleccione un número en una hoja de un modelo CXLV o cualquier celda cuya fórmula llame a una función de este complemento. La explicación sigue a la selección.",
  own: "Esta celda es suya",
  ownMeans: (model) => `Está en una hoja del modelo «${model}» y el modelo no la usa. Las actualizaciones no la tocan.`,
  input: "Este número es un supuesto: se escribió aquí o en el panel. Todo lo que depende de él sigue sus cambios.",
  formula: "Cómo se calcula",
  words: "En palabras",
  symbols: "En símbolos",
  numbers: "Con los números de ahora",
  inCell: "Como está en la celda",
  madeFrom: "Hecho de",
  convention: "Convención",
  ofModel: (model) => `Del modelo «${model}»`,
  noConvention: "La función no deja elegir el momento de los márgenes.",
  footnotes: "Se apoya en",
  noAssumption: "No hay ningún supuesto detrás de esta celda.",
  emptyNote: "La nota está todavía vacía",
  bare: (inputs) => `Sin nota: ${all(inputs)}.`,
};
