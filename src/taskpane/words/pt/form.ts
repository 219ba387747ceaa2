import type { Words } from "../words";

export const form: Words["form"] = {
  legend: "Argumentos",
  optional: (absence) => `${absence} se omitido`,
  choose: "Escolha uma opção",
  listExample: "A2:A10 ou 120; 150; 180",
  blockExample: "A2:B10",
  labelsExample: "A2:A4 ou Baixo; Alto",
  pick: (name) => `Escolher células para ${name}`,
  stopPicking: (name) => `Terminar de escolher células para ${name}`,
  picking: "Selecione células na planilha. Enter ou Esc termina.",
  notReadable: (name, text, { decimal }) =>
    `${name} deve ser um número como 0${decimal}8 ou 80%, ou células como A2:A10, não “${text}”`,
  notReadableList: (name, text) =>
    `${name} deve ser um intervalo como A2:A10, ou números separados por ponto e vírgula como 120; 150; 180, não “${text}”`,
  notReadableBlock: (name, text) =>
    `${name} deve ser um intervalo como A2:B10, ou uma matriz como {"a",1;"b",2}, não “${text}”`,
  wholeLines: (name) =>
    `${name} precisa de um intervalo com fim, como A2:A100: uma coluna ou linha inteira não deixa espaço para os resultados`,
  noPlace: (reference) => `Não existe ${reference} nesta pasta de trabalho`,
  noPlaceOn: (reference, sheet) =>
    `Não existe ${reference} nesta pasta de trabalho; verifique o nome da planilha, “${sheet}”`,
  unread: (reference) => `Não foi possível ler as células ${reference}; tente de novo quando a planilha estiver livre`,
};
