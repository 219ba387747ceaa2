import type { Words } from "../words";

export const form: Words["form"] = {
  legend: "Argumentos",
  optional: (absence) => `${absence} si se omite`,
  choose: "Elija una opción",
  listExample: "A2:A10 o 120; 150; 180",
  blockExample: "A2:B10",
  labelsExample: "A2:A4 o Bajo; Alto",
  pick: (name) => `Elegir celdas para ${name}`,
  stopPicking: (name) => `Terminar de elegir celdas para ${name}`,
  picking: "Seleccione celdas en la hoja. Intro o Escape terminan.",
  notReadable: (name, text, { decimal }) =>
    `${name} debe ser un número como 0${decimal}8 u 80%, o celdas como A2:A10, no «${text}»`,
  notReadableList: (name, text) =>
    `${name} debe ser un rango como A2:A10, o números separados por punto y coma como 120; 150; 180, no «${text}»`,
  notReadableBlock: (name, text) =>
    `${name} debe ser un rango como A2:B10, o una matriz como {"a",1;"b",2}, no «${text}»`,
  wholeLines: (name) =>
    `${name} necesita un rango con final, como A2:A100: una columna o fila entera no deja lugar para los resultados`,
  noPlace: (reference) => `No existe ${reference} en este libro`,
  noPlaceOn: (reference, sheet) => `No existe ${reference} en este libro; revise el nombre de la hoja, «${sheet}»`,
  unread: (reference) => `No se pudieron leer las celdas ${reference}; intente de nuevo cuando la hoja esté libre`,
};
