import { listed } from "../listed";
import { counted } from "../region";
import type { Words } from "../words";

const all = listed("es");
const cells = (count: number): string => (count === 1 ? "1 celda" : `${counted(count)} celdas`);

export const portability: Words["portability"] = {
  open: "Libro portátil",
  openMeans: "Fórmulas que funcionan donde este complemento no está instalado",
  title: "Libro portátil",
  about:
    "Escribe las fórmulas del complemento para que funcionen donde no está instalado, y también al revés. Nada cambia hasta que usted convierta.",
  way: "Convertir en",
  ways: {
    native: "Fórmulas nativas",
    lambda: "LAMBDA con nombre",
    values: "Valores",
    functions: "Funciones del complemento",
  },
  means: {
    native: "Aritmética simple en su lugar, para cualquier Excel, LibreOffice, Buscar objetivo y tablas de datos.",
    lambda:
      "Llamadas breves como NATIVE.CLV, con sus definiciones entre los nombres del libro. Para Excel 2024 y Microsoft 365.",
    values: "Los números tal como están. La fórmula queda en una nota de la celda y no vuelve por sí sola.",
    functions: "El camino de vuelta, desde fórmulas nativas y LAMBDA con nombre.",
  },
  lambdaHere:
    "Esta página calcula las LAMBDA con nombre mediante las propias funciones del complemento; Excel las calcula a partir de sus definiciones.",
  scope: "En",
  scopes: { selection: "las celdas seleccionadas", sheet: "esta hoja", workbook: "todo el libro" },
  mark: "Con camino de vuelta",
  markMeans:
    'Termina cada fórmula nativa con +N("CLV(…)"), que suma 0. Dice qué función está ahí y permite recuperarla aunque se inserten filas o se rellenen celdas.',
  noMark: "Sin ello, las fórmulas son más cortas y no se pueden recuperar con certeza.",
  reading: "Leyendo las fórmulas…",
  readingShare: (share) => `Leyendo las fórmulas: ${share}`,
  cancel: "Cancelar",
  cancelled: "Detenido. No se cambió nada.",
  again: "Volver a mirar",
  stale: "El libro ha cambiado desde que se hizo esta lista.",
  unread: "No se pudieron leer las fórmulas. Termine de editar la celda y vuelva a mirar.",
  nothing: {
    forth: (scope) => `No hay fórmulas del complemento en ${scope}.`,
    back: (scope) => `No hay fórmulas en ${scope} que se hayan convertido desde funciones del complemento.`,
  },
  wider: "Mirar en todo el libro",
  lists: {
    convert: (count) => `Por convertir (${counted(count)})`,
    uncertain: (count) => `Sin certeza (${counted(count)})`,
    stay: (count) => `Se quedan (${counted(count)})`,
  },
  uncertainMeans:
    "Esta aritmética tiene la forma de una función, pero ninguna señal de haberlo sido. Marque lo que quiera convertir en funciones.",
  stayMeans: "Estas se quedan como están, cada una por el motivo indicado.",
  list: "Celdas y en qué se convierten",
  goTo: (cell) => `Ir a ${cell}`,
  tick: (cell) => `Convertir ${cell}`,
  tickAll: "Marcar todas",
  tickNone: "No marcar ninguna",
  was: "ahora",
  becomes: "pasa a ser",
  itsValue: "su valor, con la fórmula en una nota",
  itsValues: (count) => `sus ${counted(count)} valores, con la fórmula en una nota`,
  stays: "se queda",
  shown: (from, to, count) => `${counted(from)} a ${counted(to)} de ${counted(count)}`,
  before: "Celdas anteriores",
  next: "Celdas siguientes",
  summary: (count, staying) =>
    `${count === 1 ? "Cambiará 1 celda" : `Cambiarán ${cells(count)}`}${
      staying === 0 ? "." : staying === 1 ? " y 1 se quedará." : ` y ${counted(staying)} se quedarán.`
    }`,
  names: (names, more) => `Nombres que se añaden al libro: ${more > 0 ? `${names.join(", ")} y ${counted(more)} más` : all(names)}.`,
  convert: (count) => `Convertir ${cells(count)}`,
  tickSome: "Marque al menos una celda para convertir.",
  converting: "Convirtiendo…",
  done: (count) => (count === 1 ? "1 celda convertida." : `${counted(count)} celdas convertidas.`),
  noHostStep: "El Deshacer propio de Excel no tiene un paso para esto; use el botón de aquí.",
  undo: "Deshacer",
  undone: (count) => (count === 1 ? "1 celda está como antes." : `${counted(count)} celdas están como antes.`),
  dismiss: "Cerrar el mensaje",
  failed: "El libro no aceptó el cambio y no se cambió nada. Termine de editar la celda e inténtelo de nuevo.",
  replaceTitle: "¿Reemplazar estos nombres?",
  replaceText: (names) =>
    `El libro ya da otro significado a ${all(names)}. Reemplazarlo cambia todas las fórmulas que ${names.length === 1 ? "lo" : "los"} usan.`,
  replace: "Reemplazar",
  noNotesTitle: "¿Sin notas?",
  noNotesText:
    "Este Excel no permite que un complemento escriba notas. Las fórmulas se perderían cuando sus valores ocupen su lugar.",
  withoutNotes: "Convertir sin notas",
  leave: "No cambiar nada",
};
