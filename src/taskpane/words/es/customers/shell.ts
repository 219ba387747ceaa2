import type { Words } from "../../words";
import { counted } from "../../region";

export const shell: Words["customers"]["shell"] = {
  open: "Clientes desde un registro",
  openMeans: "De un registro de compras a quién sigue siendo cliente y cuánto vale cada uno",
  title: "De las compras al valor",
  back: "Todas las funciones",
  stepList: "Pasos del recorrido",
  steps: { data: "Datos", setup: "Ajustes", look: "Mirar", fit: "Ajustar", pictures: "Gráficos", write: "Escribir" },
  next: (step) => `Siguiente: ${step}`,
  previous: (step) => `Atrás: ${step}`,
  notYet: "Se abre cuando el paso anterior está terminado",
  working: "Calculando…",
  share: (share) => `Calculando: ${share}`,
  readSoFar: "Leyendo el registro…",
  cancel: "Detener",
  cancelled: "Detenido. No se ha cambiado nada.",
  again: "Empezar de nuevo",
  failed: "Esto no ha funcionado y no se ha cambiado nada. Inténtelo otra vez.",
  units: { day: "día", week: "semana", month: "mes", quarter: "trimestre", year: "año" },
  unitsOf: { day: (count) => (count === 1 ? "1 día" : `${counted(count)} días`), week: (count) => (count === 1 ? "1 semana" : `${counted(count)} semanas`), month: (count) => (count === 1 ? "1 mes" : `${counted(count)} meses`), quarter: (count) => (count === 1 ? "1 trimestre" : `${counted(count)} trimestres`), year: (count) => (count === 1 ? "1 año" : `${counted(count)} años`) },
};
