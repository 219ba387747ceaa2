import type { Words } from "../words";

export const advice: Words["advice"] = {
  title: "Avisos",
  some: (count, of, row) => `${count} de ${of} filas, la primera es la ${row}`,
  use: (value) => `Usar ${value}`,
  ifMonthly: (yearly) => `Si es mensual: ${yearly} al año`,
  ifYearly: (monthly) => `Si es anual: ${monthly} al mes`,
  lifespan: (periods) => `vida media ${periods}`,
};
