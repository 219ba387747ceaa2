import { counted } from "../../region";
import type { Words } from "../../words";

type Own = Words["builderResults"];

export const share: Own["share"] = {
  checks: "Verificações",
  write: "Na planilha ou como arquivo",
  mend: "Corrija primeiro os campos marcados; depois esta parte poderá ser calculada.",
  reliable: "Todas as verificações obrigatórias se cumprem.",
  unreliable: "Não confie ainda nestes números: uma verificação obrigatória não se cumpre.",
  counts: (holding, all) => `${counted(holding)} de ${counted(all)} verificações se cumprem.`,
  states: { failed: "É preciso corrigir", warning: "Vale olhar", holds: "Cumpre-se" },
  goTo: (step) => `Ir para ${step}`,
  all: "Mostrar todas as verificações",
  openOnly: "Mostrar só o que vale olhar",
  withoutFootnote: (count) => (count === 0 ? "Cada dado tem a sua nota." : count === 1 ? "1 dado não tem nota completa." : `${counted(count)} dados não têm nota completa.`),
  notPrinted: "Se nenhuma janela de impressão se abriu, escreva o modelo na planilha e imprima a folha Summary ou Decision: são as mesmas páginas.",
};

export const executive: Own["executive"] = {
  title: "Uma página para a diretoria",
  about: "Valor de vida da experiência do cliente",
  headline: "Resultados principais",
  changeShare: "Mudança em %",
  trust: "Pode-se confiar nisto?",
  finding: (change, part, equity, currency) => `Uma experiência melhor vale ${change} ${currency} por cliente (${part}), ${equity} ${currency} em todos os clientes`,
  noFinding: "Com estas metas as alavancas não elevam o valor de um cliente",
  dataDate: (day) => `Dados de ${day}.`,
  noDataDate: "O dia dos dados não foi informado.",
  print: "Imprimir a página",
};

export const decision: Own["decision"] = {
  title: "Ficha de decisão",
  on: "O que há para decidir",
  onMeans: "Uma mudança: um número da base ou uma linha das alavancas que esteja ligada.",
  nothing: "Nada ainda",
  empty: "Escolha uma mudança. A ficha mostra quanto vale, quando se recupera e com que segurança, e se imprime em uma página.",
  question: "Pergunta",
  questionMeans: "O título da página: o que o leitor tem de decidir.",
  newNumber: (name) => `Novo: ${name}`,
  runCost: "Custo corrente por cliente",
  oneOff: "Custo único, todos os clientes",
  besides: "Além dos custos que a linha já tem.",
  cautious: "O caso prudente alcança",
  cautiousMeans: "Esta parte da mudança, com todos os custos.",
  grade: "Evidência do efeito",
  grades: { A: "A: teste aleatorizado", B: "B: antes e depois, com grupo de comparação", C: "C: regressão com clientes observados", D: "D: referência ou estimativa de especialista" },
  rowOff: "Esta linha está desligada. Ligue-a entre as alavancas para que a mudança possa ser avaliada.",
  endless: "A mudança leva a um valor sem fim. Informe um horizonte, uma taxa de desconto maior ou uma retenção menor.",
  finding: (change, part, equity, currency) => `Vale ${change} ${currency} por cliente (${part}) e ${equity} ${currency} em todos os clientes`,
  noFinding: (equity, currency) => `Não compensa os custos: o valor da base muda em ${equity} ${currency}`,
  worth: "Quanto vale",
  cxlv: "CXLV por cliente",
  equity: "Valor da base de clientes",
  today: "Hoje",
  after: "Com a mudança",
  cautiousCase: "Caso prudente",
  cautiousChange: "Mudança, prudente",
  paybackAfter: (margins) => (margins === 0 ? "Não custa nada que tenha de ser recuperado." : margins === 1 ? "Os custos se recuperam após 1 margem." : `Os custos se recuperam após ${margins} margens.`),
  noPayback: "Os custos não se recuperam no tempo mostrado.",
  confidence: (word) => `Confiança: ${word}`,
  confidences: { high: "alta", fair: "média", low: "baixa" },
  because: (grade, gains, part) => `Evidência ${grade}; com ${part} da mudança ${gains ? "ainda ganha" : "não ganha"}.`,
  change: "A mudança",
  row: (name) => `A linha ${name}, na sua meta`,
  insight: (text) => `O que se sabe do cliente: ${text}`,
  number: (name, now, next) => `${name}: hoje ${now}, após a mudança ${next}`,
  costs: (run, once, currency) => `Custos: ${run} ${currency} por cliente e período, ${once} ${currency} uma vez para todos os clientes`,
  certainty: "Com que segurança",
  decided: "Decidido",
  owner: "Por",
  date: "No dia",
  conclusion: "Decisão",
  print: "Imprimir a ficha",
  clear: "Tirar a decisão do modelo",
};

export const feedback: Own["feedback"] = {
  title: "Pedir opiniões",
  about: "Uma lista de todos os números com fonte, alcance e limitações, e uma coluna vazia em que os leitores escrevem o que pensam.",
  save: "Salvar a lista (CSV)",
  log: "Anotar as respostas",
  fileName: "notas",
  columns: ["N.º", "Dado", "Valor", "Fonte", "Alcance", "Limitações", "Responsável", "Data", "Evidência", "Seu comentário"],
  saved: (name) => `“${name}” está entre os seus downloads. No Excel para desktop que não guarda downloads de painéis, use a folha Footnotes.`,
  failed: "Não foi possível fazer a lista. Tente de novo ou use a folha Footnotes.",
};

export const file: Own["file"] = {
  title: "Uma pasta de trabalho própria",
  about: "O modelo inteiro como arquivo .xlsx, com as mesmas opções acima. Nada é escrito nesta pasta de trabalho.",
  download: "Baixar o modelo",
  making: "Fazendo o arquivo…",
  mend: "Corrija primeiro os campos marcados.",
  made: (name, unlinked) => `“${name}” está entre os seus downloads.${unlinked === 0 ? "" : unlinked === 1 ? " A célula vinculada está nele como número." : ` ${counted(unlinked)} células vinculadas estão nele como números.`}`,
  failed: "Não foi possível fazer o arquivo. Tente de novo ou escreva o modelo na planilha.",
};
