import type { Words } from "../words";

export const insert: Words["insert"] = {
  title: "Fórmula a inserir",
  kind: "Escrever como",
  asFunction: "Função do suplemento",
  asNative: "Fórmula nativa",
  nativeMeans: "aritmética do Excel que funciona sem este suplemento",
  noNative: (reason) => `Não como fórmula nativa: ${reason}.`,
  preview: "A fórmula que será escrita",
  copy: "Copiar fórmula",
  copied: "Copiada",
  notCopied: "Não foi possível copiar a fórmula. Selecione o texto e copie pelo teclado.",
  goesInto: (target) => `Vai para ${target}`,
  noTarget: "Selecione uma célula da planilha para a fórmula",
  insert: "Inserir",
  inserting: "Inserindo…",
  keys: "Ctrl+Enter insere",
  circular: (target) =>
    `A fórmula faria referência à própria célula ${target}. Selecione outra célula para ela ou mude os argumentos.`,
  inserted: (target) => `Inserida em ${target}`,
  undo: "Desfazer",
  undone: (target) => `${target} está como antes`,
  dismiss: "Fechar mensagem",
  failed: "A planilha não aceitou a fórmula e nada foi alterado. Termine de editar a célula e tente de novo.",
};
