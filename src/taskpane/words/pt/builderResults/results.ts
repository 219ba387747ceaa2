import { results as english } from "../../en/builderResults/results";
import type { Words } from "../../words";

type Own = Words["builderResults"];

export const results: Own["results"] = {
  table: "Todos os resultados",
  acquisitionCost: "Custo de aquisição (CAC)",
  result: "Resultado",
  base: "Base",
  target: "Meta",
  change: "Mudança",
  noValue: "sem fim",
  absent: { premium_share: "nenhum", payback: "nunca", payback_simple: "nunca", clv_to_cac: "sem CAC", cxlv_to_cac: "sem CAC", breakeven_retention: "nenhuma" },
  withFixedCost: "Com custo fixo:",
  against: (revenue, costs, profit) => `${revenue} da receita vitalícia · ${costs} dos custos · ${profit} do lucro`,
  groups: {
    "Value of one customer": "Valor de um cliente",
    "Acquisition and retention": "Aquisição e retenção",
    "What drives it": "O que o move",
    "The customer base": "A base de clientes",
    Index: "Índice",
  },
  labels: {
    clv: "CLV",
    net: "CXLV",
    premium: "Prêmio CX: CXLV menos o CLV de hoje",
    premium_share: "Prêmio CX em % do lucro vitalício",
    own_loaded: "CLV com custo fixo",
    referral: "do qual indicações (CRV)",
    clv_to_cac: "CLV ÷ CAC, antes da aquisição",
    cxlv_to_cac: "CXLV ÷ CAC, antes da aquisição",
    payback_simple: "Retorno sem abandono",
    payback: "Retorno esperado",
    max_cac: "CAC máximo para a razão desejada",
    breakeven_retention: "Retenção de equilíbrio",
    value_acquired: "Um cliente adquirido a mais",
    value_saved: "Um cliente salvo a mais",
    value_renewed: "Um cliente salvo a mais, na sua renovação",
    kept: "Retenção",
    spent: "Receita por cliente",
    served: "Custo de atender",
    earned: "Margem",
    referrals: "Taxa de indicações",
    equity: "Valor da base de clientes",
    index: "Índice CLV",
  },
  units: english.units,
  levels: "Três níveis do modelo",
  level: "Nível",
  gap: "Acima do nível anterior",
  isHeadline: (level) => `${level} (manchete)`,
  levelsMean: "Por cliente, depois da aquisição. A diferença, na meta, é o que cada nível vê a mais ou a menos que o anterior. A ponte e o índice são os do CXLV.",
  firstCost: "O retorno e a retenção de equilíbrio contam o custo de atendimento do primeiro período, embora caia com o tempo de casa.",
  sections: {
    bridge: "Ponte: o que cada alavanca acrescenta",
    matters: "O que mais pesa e quando compensa",
    rates: "Retenção e taxa de desconto",
    time: "Ao longo do tempo",
    groups: "Segmentos e níveis",
    history: "História do índice",
    causes: "Causas que vale a pena eliminar",
  },
  noSegments: "Ainda não há segmentos. Uma base mista vale a soma dos seus segmentos, não o valor da média.",
  noHistory: "Ainda não há períodos. Tome os números de hoje no fim de cada período e o índice mostrará para onde vai.",
  staticModel: "Este modelo é estático: um olhar sobre um momento não tem história.",
  noCauses: "Ainda não há causas no registro. Cada uma que se elimina poupa o seu custo todos os anos.",
};

export const bridge: Own["bridge"] = {
  look: "Olhar dentro de",
  allLevers: "Todas as alavancas",
};

export const seek: Own["seek"] = {
  title: "Atingir meta",
  unknown: "Que valor de",
  line: "faz com que",
  wanted: "chegue a",
  which: "em",
  places: { base: "a base: hoje, sem as alavancas", target: "a meta: com todas as alavancas" },
  at: { base: "na base", target: "na meta" },
  answer: (unknown, value, line, wanted, at, now) => `Com ${unknown} em ${value}, ${line} chega a ${wanted} ${at}. Agora está em ${now}.`,
  outOfReach: (unknown, line, least, most) => `${unknown} pode levar ${line} a qualquer valor de ${least} a ${most}. Escolha uma meta intermediária ou outro dado.`,
  moves: (unknown) => `As linhas das alavancas também contam com ${unknown} e se movem com ele, de modo que a meta não é atingida. Escolha outro dado.`,
  reward: (unknown) => `O prêmio por indicação faz parte de ${unknown} e fica como está: sozinho é mais do que a meta permite. Baixe o prêmio ou escolha outro dado.`,
  nowhere: (unknown) => `${unknown} não dá nenhum valor em todo o seu intervalo. Informe um horizonte ou uma taxa de desconto maior.`,
  mend: "Corrija primeiro os campos marcados; depois a meta poderá ser buscada.",
  use: "Usar este valor",
  used: (unknown, value) => `${unknown} é agora ${value} no modelo. Ctrl+Z desfaz.`,
};

export const breakEven: Own["breakEven"] = {
  title: "Ponto de equilíbrio de cada alavanca",
  about: (currency) => `Valor e custos por cliente durante a vida, ${currency}. O alcance é a parte da meta da alavanca com que ela paga todos os seus custos.`,
  lever: "Alavanca",
  worth: "Valor",
  costs: "Custos",
  alone: "Alcance necessário, sozinha",
  withOthers: "Alcance necessário, com as outras",
  mostRun: "Custo corrente máximo por período",
  mostOneOff: "Custo único máximo, todos os clientes",
  nothing: "ainda não muda nada",
  never: "não compensa",
  lowers: "baixa o valor",
};

export const scenarios: Own["scenarios"] = {
  title: "Cenários lado a lado",
  empty: "Ainda não há cenários com nome. Um cenário alcança uma parte das alavancas ou conta com outros números.",
  add: "Adicionar um cenário",
};
