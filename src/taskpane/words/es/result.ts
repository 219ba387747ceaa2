import { listed } from "../listed";
import { counted } from "../region";
import type { Words } from "../words";

const all = listed("es");

export const result: Words["result"] = {
  title: "Resultado",
  fillIn: (names) => `Complete ${all(names)}`,
  mend: (names) => `Corrija ${all(names)}`,
  reading: "Leyendo las celdas…",
  several: (count, rows, columns) => `${counted(count)} resultados (${counted(rows)} × ${counted(columns)})`,
  first: "primero:",
  errors: (count) => (count === 1 ? "1 es un error" : `${counted(count)} son errores`),
  firstError: (row, code, message) => `fila ${row}: ${code}${message ? ` ${message}` : ""}`,
  periods: (count) => `${count} periodos`,
  allCells: "Las celdas del resultado",
  cut: "Aquí se corta; la hoja recibe todas las filas y columnas.",
};
