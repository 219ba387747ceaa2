import type { Words } from "../words";

export const outsideExcel: Words["outsideExcel"] = {
  title: "CXLV para Excel",
  inExcel:
    "Esta página es el panel de tareas del complemento. Funciona dentro de Excel: abra un libro y elija CXLV en la pestaña Inicio.",
  inBrowser: "Sin Excel, use el mismo panel junto a una hoja de cálculo en este navegador:",
  openPage: "abrir la página de la hoja de cálculo",
};
