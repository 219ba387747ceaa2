import type { Words } from "../words";

export const insert: Words["insert"] = {
  title: "Fórmula por insertar",
  kind: "Escribir como",
  asFunction: "Función del complemento",
  asNative: "Fórmula nativa",
  nativeMeans: "aritmética de Excel que funciona sin este complemento",
  noNative: (reason) => `No como fórmula nativa: ${reason}.`,
  preview: "La fórmula que se escribirá",
  copy: "Copiar fórmula",
  copied: "Copiada",
  notCopied: "No se pudo copiar la fórmula. Seleccione su texto y cópielo con el teclado.",
  goesInto: (target) => `Va en ${target}`,
  noTarget: "Seleccione una celda de la hoja para la fórmula",
  insert: "Insertar",
  inserting: "Insertando…",
  keys: "Ctrl+Intro inserta",
  circular: (target) =>
    `La fórmula haría referencia a su propia celda ${target}. Seleccione otra celda para ella o cambie los argumentos.`,
  inserted: (target) => `Insertada en ${target}`,
  undo: "Deshacer",
  undone: (target) => `${target} está como antes`,
  dismiss: "Cerrar mensaje",
  failed: "La hoja no aceptó la fórmula y no se cambió nada. Termine de editar la celda e intente de nuevo.",
};
