import { counted } from "../../region";
import type { Words } from "../../words";

const cells = (count: number): string => (count === 1 ? "1 célula" : `${counted(count)} células`);
const sheets = (count: number): string => (count === 1 ? "1 planilha" : `${counted(count)} planilhas`);

export const sheet: Words["builder"]["sheet"] = {
  title: "Na pasta de trabalho",
  write: "Gravar na pasta de trabalho",
  update: "Atualizar na pasta de trabalho",
  writeShort: "Gravar",
  updateShort: "Atualizar",
  writeMeans: "Adiciona as planilhas do modelo, com fórmulas que não precisam do suplemento. Nada do que é seu é tocado.",
  updateMeans: "Reescreve só o que pertence ao modelo. As suas linhas, notas e formatos ficam.",
  unwritten: "As alterações ainda não estão na pasta de trabalho",
  upToDate: "A pasta de trabalho está em dia",
  portable: "Também sem este suplemento",
  portableMeans: "Sim: todas as fórmulas são de Excel puro. Não: entram linhas que conferem o resultado com as funções do suplemento.",
  protect: "Proteger as fórmulas",
  protectMeans: "Bloqueia tudo menos os dados de entrada, sem senha.",
  mend: (count) => (count === 1 ? "Corrija primeiro o campo que precisa da sua atenção." : `Corrija primeiro os ${counted(count)} campos que precisam da sua atenção.`),
  working: "Gravando…",
  workingShare: (share) => `Gravando: ${share}`,
  cancel: "Cancelar",
  cancelled: "Parado. Nada foi alterado.",
  written: (name, count) => `“${name}” está na pasta de trabalho, em ${sheets(count)}.`,
  updated: (name) => `“${name}” está em dia na pasta de trabalho.`,
  removed: (name, count) => `“${name}” foi removido, com as suas ${sheets(count)}.`,
  keptSome: (count) => `${count === 1 ? "Ficou" : "Ficaram"} ${cells(count)} com algo seu.`,
  noHostStep: "O Desfazer do Excel não tem um passo para isto; use o botão daqui.",
  undo: "Desfazer",
  undone: "A pasta de trabalho está como antes.",
  dismiss: "Fechar a mensagem",
  failed: "A pasta de trabalho não aceitou a alteração e nada foi alterado. Termine de editar qualquer célula e tente de novo.",
  askTitle: (count) => (count === 1 ? "1 célula do modelo contém algo seu" : `${counted(count)} células do modelo contêm algo seu`),
  askText: "Manter deixa tudo como está, e o modelo calcula com o que houver. Substituir grava o conteúdo do próprio modelo.",
  holds: (holds, expected) => `contém ${holds}, o modelo gravaria ${expected}`,
  nothing: "nada",
  moreCells: (count) => `e mais ${counted(count)}`,
  show: (cell) => `Mostrar ${cell}`,
  keep: "Manter o meu",
  replace: "Substituir",
  leave: "Não alterar nada",
};
