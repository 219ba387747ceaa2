import { listed } from "../../listed";
import type { Words } from "../../words";

const all = listed("pt");

export const explain: Words["builderResults"]["explain"] = {
  open: "Explicar este número",
  openMeans: "De onde vem o número da célula selecionada",
  title: "Explicar este número",
  about: "Selecione uma célula de um modelo ou uma com uma função deste suplemento.",
  back: "Voltar",
  reading: "Lendo a célula…",
  failed: "Não foi possível ler a célula. Termine de editar qualquer célula e selecione-a de novo.",
  nothing: "Não há nada para explicar nesta célula",
  how: "Selecione um número em uma folha de um modelo CXLV ou qualquer célula cuja fórmula chame uma função deste suplemento. A explicação segue a seleção.",
  own: "Esta célula é sua",
  ownMeans: (model) => `Ela está em uma folha do modelo “${model}” e o modelo não a usa. As atualizações não a tocam.`,
  input: "Este número é uma suposição: foi digitado aqui ou no painel. Tudo o que depende dele acompanha uma mudança.",
  formula: "Como se calcula",
  words: "Em palavras",
  symbols: "Em símbolos",
  numbers: "Com os números de agora",
  inCell: "Como está na célula",
  madeFrom: "Feito de",
  convention: "Convenção",
  ofModel: (model) => `Do modelo “${model}”`,
  noConvention: "A função não deixa escolher o momento das margens.",
  footnotes: "Apoia-se em",
  noAssumption: "Não há nenhuma suposição por trás desta célula.",
  emptyNote: "A nota ainda está vazia",
  bare: (inputs) => `Sem nota: ${all(inputs)}.`,
};
