import type { Words } from "../words";

export const outsideExcel: Words["outsideExcel"] = {
  title: "CXLV para Excel",
  inExcel:
    "Esta página é o painel de tarefas do suplemento. Ela funciona dentro do Excel: abra uma pasta de trabalho e escolha CXLV na guia Página Inicial.",
  inBrowser: "Sem o Excel, use o mesmo painel ao lado de uma planilha neste navegador:",
  openPage: "abrir a página da planilha",
};
