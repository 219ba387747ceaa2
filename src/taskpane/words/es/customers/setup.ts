import type { Words } from "../../words";

export const setup: Words["customers"]["setup"] = {
  heading: "Fije el tiempo y el dinero",
  unit: "Unidad de tiempo",
  unitHelp: "Las semanas sirven para casi toda tienda; los días, donde se compra a diario; los meses, donde se compra pocas veces al año",
  end: "Fin de la observación",
  endHelp: "El último día en que una compra estaría en el registro",
  holdout: "Reservar una parte para comprobar el pronóstico",
  holdoutHelp: "Los modelos aprenden de la primera parte y se comparan con lo que vino después. El pronóstico final aprende de todo.",
  split: "Último día del que se aprende",
  splitHelp: (learn, check) => `${learn} para aprender, ${check} para comprobar`,
  horizon: "Tiempo por delante",
  discount: "Tasa de descuento",
  perYear: "al año",
  margin: "Margen",
  ofSpend: "del gasto",
  ofUnit: { day: "días", week: "semanas", month: "meses" },
  endBeforeFirst: (first) => `El fin de la observación debe ser un día posterior a la primera compra, ${first}.`,
  splitOutside: (first, end) => `El último día del que se aprende debe estar entre la primera compra, ${first}, y el fin, ${end}.`,
};
