import type { Words } from "../words";

export const advice: Words["advice"] = {
  title: "Avisos",
  some: (count, of, row, sentence) => `${count} de ${of} filas, la primera es la ${row}: ${sentence}`,
  use: (value) => `Usar ${value}`,
  used: (name, value) => `${name} es ahora ${value}`,
  ifMonthly: (yearly) => `Si es mensual: ${yearly} al año`,
  ifYearly: (monthly) => `Si es anual: ${monthly} al mes`,
  lifespan: (periods) => `vida media ${periods}`,
};
