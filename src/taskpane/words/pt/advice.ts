import type { Words } from "../words";

export const advice: Words["advice"] = {
  title: "Avisos",
  some: (count, of, row) => `${count} de ${of} linhas, a primeira é a ${row}`,
  use: (value) => `Usar ${value}`,
  ifMonthly: (yearly) => `Se for mensal: ${yearly} ao ano`,
  ifYearly: (monthly) => `Se for anual: ${monthly} ao mês`,
  lifespan: (periods) => `vida média ${periods}`,
};
