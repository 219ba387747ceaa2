import { listed } from "../listed";
import { counted } from "../region";
import type { Words } from "../words";

const all = listed("pt-BR");
const cells = (count: number): string => (count === 1 ? "1 célula" : `${counted(count)} células`);

export const portability: Words["portability"] = {
  open: "Pasta portátil",
  openMeans: "Fórmulas que funcionam onde este suplemento não está instalado",
  title: "Pasta de trabalho portátil",
  about:
    "Escreve as fórmulas do suplemento para que funcionem onde ele não está instalado, e também o caminho inverso. Nada muda até você converter.",
  way: "Converter em",
  ways: {
    native: "Fórmulas nativas",
    lambda: "LAMBDAs nomeadas",
    values: "Valores",
    functions: "Funções do suplemento",
  },
  means: {
    native: "Aritmética simples no lugar, para qualquer Excel, LibreOffice, Atingir meta e tabelas de dados.",
    lambda:
      "Chamadas curtas como NATIVE.CLV, com as definições entre os nomes da pasta de trabalho. Para Excel 2024 e Microsoft 365.",
    values: "Os números como estão agora. A fórmula fica em uma anotação da célula e não volta sozinha.",
    functions: "O caminho de volta, a partir de fórmulas nativas e LAMBDAs nomeadas.",
  },
  lambdaHere:
    "Esta página calcula as LAMBDAs nomeadas pelas próprias funções do suplemento; o Excel as calcula a partir das definições.",
  scope: "Em",
  scopes: { selection: "células selecionadas", sheet: "esta planilha", workbook: "toda a pasta de trabalho" },
  mark: "Com caminho de volta",
  markMeans:
    'Termina cada fórmula nativa com +N("CLV(…)"), que soma 0. Diz qual função está ali e permite recuperá-la mesmo depois de inserir linhas ou preencher células.',
  noMark: "Sem isso, as fórmulas ficam mais curtas e não podem ser recuperadas com certeza.",
  reading: "Lendo as fórmulas…",
  readingShare: (share) => `Lendo as fórmulas: ${share}`,
  cancel: "Cancelar",
  cancelled: "Interrompido. Nada foi alterado.",
  again: "Olhar de novo",
  stale: "A pasta de trabalho mudou desde que esta lista foi feita.",
  unread: "Não foi possível ler as fórmulas. Termine de editar a célula e olhe de novo.",
  nothing: {
    forth: (scope) => `Não há fórmulas do suplemento em ${scope}.`,
    back: (scope) => `Não há fórmulas em ${scope} que tenham sido convertidas de funções do suplemento.`,
  },
  wider: "Olhar em toda a pasta de trabalho",
  lists: {
    convert: (count) => `A converter (${counted(count)})`,
    uncertain: (count) => `Sem certeza (${counted(count)})`,
    stay: (count) => `Ficam (${counted(count)})`,
  },
  uncertainMeans:
    "Esta aritmética tem a forma de uma função, mas nenhum sinal de ter sido uma. Marque o que você quer transformar em funções.",
  stayMeans: "Estas ficam como estão, cada uma pelo motivo indicado.",
  list: "Células e em que se transformam",
  goTo: (cell) => `Ir para ${cell}`,
  tick: (cell) => `Converter ${cell}`,
  tickAll: "Marcar todas",
  tickNone: "Não marcar nenhuma",
  was: "agora",
  becomes: "passa a ser",
  itsValue: "seu valor, com a fórmula em uma anotação",
  itsValues: (count) => `seus ${counted(count)} valores, com a fórmula em uma anotação`,
  stays: "fica",
  shown: (from, to, count) => `${counted(from)} a ${counted(to)} de ${counted(count)}`,
  before: "Células anteriores",
  next: "Próximas células",
  summary: (count, staying) =>
    `${count === 1 ? "1 célula vai mudar" : `${cells(count)} vão mudar`}${
      staying === 0 ? "." : staying === 1 ? " e 1 vai ficar." : ` e ${counted(staying)} vão ficar.`
    }`,
  names: (names, more) =>
    `Nomes acrescentados à pasta de trabalho: ${more > 0 ? `${names.join(", ")} e mais ${counted(more)}` : all(names)}.`,
  convert: (count) => `Converter ${cells(count)}`,
  tickSome: "Marque pelo menos uma célula para converter.",
  converting: "Convertendo…",
  done: (count) => (count === 1 ? "1 célula convertida." : `${counted(count)} células convertidas.`),
  noHostStep: "O Desfazer do Excel não tem um passo para isto; use o botão daqui.",
  undo: "Desfazer",
  undone: (count) => (count === 1 ? "1 célula está como antes." : `${counted(count)} células estão como antes.`),
  dismiss: "Fechar a mensagem",
  failed: "A pasta de trabalho não aceitou a alteração e nada foi alterado. Termine de editar a célula e tente de novo.",
  replaceTitle: "Substituir estes nomes?",
  replaceText: (names) =>
    `A pasta de trabalho já dá outro significado a ${all(names)}. Substituí-lo muda todas as fórmulas que ${names.length === 1 ? "o" : "os"} usam.`,
  replace: "Substituir",
  noNotesTitle: "Sem anotações?",
  noNotesText:
    "Este Excel não permite que um suplemento escreva anotações. As fórmulas se perderiam quando os valores ocupassem o lugar delas.",
  withoutNotes: "Converter sem anotações",
  leave: "Não alterar nada",
};
