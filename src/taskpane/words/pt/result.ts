import { listed } from "../listed";
import { counted } from "../region";
import type { Words } from "../words";

const all = listed("pt");

export const result: Words["result"] = {
  title: "Resultado",
  fillIn: (names) => `Preencha ${all(names)}`,
  mend: (names) => `Corrija ${all(names)}`,
  reading: "Lendo as células…",
  several: (count, rows, columns) => `${counted(count)} resultados (${counted(rows)} × ${counted(columns)})`,
  first: "primeiro:",
  errors: (count) => (count === 1 ? "1 é um erro" : `${counted(count)} são erros`),
  firstError: (row, code, message) => `linha ${row}: ${code}${message ? ` ${message}` : ""}`,
  periods: (count) => `${count} períodos`,
  allCells: "As células do resultado",
  cut: "Cortado aqui; a planilha recebe todas as linhas e colunas.",
};
