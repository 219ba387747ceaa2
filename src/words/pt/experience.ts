import type { experience as spanish } from "../es/experience";
import type { FunctionWords } from "../functionWords";
import { causalShare, discount, scoreChange } from "./arguments";

const effectOnStaying = "Efeito de uma escala inteira da nota no logit de permanecer";

const experienced = {
  margin: "Margem por período com a experiência de hoje",
  retention: "Taxa de retenção com a experiência de hoje",
  discount,
  score_change: "Mudança da nota normalizada da experiência, 0,1 para dez pontos de cem",
  beta_retention: effectOnStaying,
  beta_margin: "Efeito de uma escala inteira da nota no logaritmo da margem",
  referral_value: "Valor presente das indicações de um cliente",
};

export const experience: Readonly<Record<keyof typeof spanish, FunctionWords>> = {
  CXLV: {
    title: "Valor do ciclo de vida da experiência do cliente",
    about: "Valor do ciclo de vida de um cliente com outra nota de experiência, com suas indicações; bruto, com a primeira margem agora.",
    arguments: experienced,
    assumptions: [
      'O timing é "begin" e o custo de aquisição não é subtraído, para que CXLV ÷ CAC seja a razão usada.',
      "Sem mudança da nota e sem indicações é o CLV da mesma margem, retenção e taxa de desconto.",
      "Os efeitos são medidos por você; ambos são 0 até que os informe.",
    ],
    keywords: ["experiência", "cx", "nps", "csat", "satisfação", "ciclo de vida", "indicação"],
  },
  "CXLV.PREMIUM": {
    title: "Prêmio da experiência",
    about: "O que a mudança de experiência acrescenta: CXLV menos o CLV do mesmo cliente com a experiência de hoje.",
    arguments: experienced,
    assumptions: [
      'O timing é "begin" nos dois valores.',
      "O valor das indicações conta por inteiro: a base não tem nenhum.",
    ],
    keywords: ["experiência", "melhoria", "prêmio", "retorno", "cx", "quanto vale"],
  },
  "CXLV.MODEL": {
    title: "Valor do ciclo de vida da experiência, modelo completo",
    about:
      "CXLV de um cliente com uma nota de experiência, a partir de um bloco de dados com rótulos: retenção, receita, custo de atendimento e indicações seguem a nota.",
    layout: 'Um valor; com a saída "all", uma tabela de duas colunas, nome e valor.',
    arguments: {
      inputs: "Dados de um cliente, um rótulo e um número por linha",
      score: "Nota normalizada da experiência a ser avaliada",
      reference: "Nota normalizada com a qual os dados valem",
      output: "Qual resultado",
    },
    choices: {
      output: {
        net: "CXLV depois do custo de aquisição e do custo único",
        gross: "CXLV antes do custo de aquisição, para a razão CXLV ÷ CAC",
        own: "as margens próprias do cliente",
        crv: "as indicações do cliente",
        premium: "o que a experiência acrescenta ao valor do ciclo de vida com a nota de referência e sem indicações",
        all: "uma tabela de todos os resultados com seus nomes",
      },
    },
    assumptions: [
      'As linhas são: "revenue", "contribution margin", "cost to serve", "retention spend", "retention", "discount", "growth", "acquisition cost", "effect on retention", "effect on revenue", "effect on cost", "effect on referrals", "causal share", "referral rate", "share new", "referral reward", "referred value", "influence value", "knowledge value", "one-off cost", "periods", "reference score", "timing". São necessárias "revenue", "contribution margin", "retention" e "discount"; o mais que for omitido é 0, e as partes causais, 1.',
      "As letras das equações também servem de rótulos (R0, g, cs0, M, r0, d, h, A, β_r, β_s, β_c, β_ρ, θ, ρ0, w, c_ref, V_ref, ι, κ). A fórmula nativa se refere às células ao lado dos rótulos; a LAMBDA com nome procura as palavras.",
      "Um cliente indicado vale o CLV bruto com a nota de referência: uma geração, nada é contado duas vezes.",
    ],
    keywords: ["modelo", "experiência", "modelo completo", "indicação", "prêmio", "nota", "nps", "csat"],
  },
  "CXLV.MIX": {
    title: "Valor de uma mistura de experiências",
    about: "Valor médio de grupos de clientes, como promotores, neutros e detratores, cada um ponderado por sua proporção.",
    arguments: {
      shares: "Proporções dos grupos, em um único intervalo que soma 1",
      values: "Valores dos grupos, na mesma ordem",
    },
    assumptions: ["O valor do cliente médio não é o valor médio: some por grupos, nunca avalie a nota média."],
    keywords: ["mistura", "promotor", "neutro", "detrator", "níveis", "segmentos", "média ponderada"],
  },
  "CX.SCORE": {
    title: "Nota de experiência normalizada",
    about: "Leva NPS, CSAT, estrelas, esforço ou o seu próprio índice a uma só escala de 0 (pior) a 1 (melhor).",
    arguments: {
      score: "A nota como é informada",
      metric: "Qual nota é",
      minimum: "Nota mais baixa da escala",
      maximum: "Nota mais alta da escala",
      low_is_good: "TRUE quando a nota baixa é a boa",
    },
    choices: {
      metric: {
        NPS: "índice líquido de promotores, de -100 a 100",
        CSAT: "proporção de clientes satisfeitos, de 0 a 1",
        stars: "avaliação em estrelas, de 1 a 5",
        CES: "nota de esforço do cliente, de 1 a 7; informe TRUE em low_is_good quando um número baixo significa pouco esforço",
        scale: "qualquer outra escala: informe seu mínimo e seu máximo",
      },
    },
    assumptions: [
      "A escala é lida como uma linha reta: a meio caminho é 0,5.",
      "Uma nota de esforço que pede concordância (“foi fácil”) é melhor quanto mais alta.",
    ],
    keywords: ["nps", "csat", "ces", "estrelas", "avaliação", "satisfação", "normalizar", "pesquisa", "esforço"],
  },
  "CX.RETENTION": {
    title: "Retenção após uma mudança de experiência",
    about: "A taxa de retenção que resulta quando muda a nota normalizada da experiência, por uma ligação logística.",
    arguments: {
      retention: "Taxa de retenção com a nota de hoje",
      beta: effectOnStaying,
      score_change: scoreChange,
      causal_share: causalShare,
    },
    assumptions: [
      "O efeito é medido entre clientes do mesmo tipo; ponha a parte causal abaixo de 1 onde for só uma correlação.",
      "Uma taxa de 0 ou de 1 não se move.",
    ],
    keywords: ["retenção", "satisfação", "nps", "csat", "logit", "cancelamento", "experiência", "nota"],
  },
  "CX.AMOUNT": {
    title: "Valor após uma mudança de experiência",
    about: "O gasto, custo ou taxa de indicação que resulta quando muda a nota normalizada, por uma ligação exponencial.",
    arguments: {
      base: "Valor com a nota de hoje",
      beta: "Efeito de uma escala inteira da nota no logaritmo do valor; negativo onde ele cai",
      score_change: scoreChange,
      causal_share: causalShare,
    },
    assumptions: [
      "Passos iguais da nota mudam o valor em porcentagens iguais.",
      "Para um custo que uma experiência melhor economiza, o efeito é negativo.",
    ],
    keywords: ["gasto", "custo de atendimento", "indicações", "log-linear", "experiência", "nota"],
  },
  "CX.BETA": {
    title: "Efeito da nota a partir de duas faixas",
    about: "O efeito de uma escala inteira da nota normalizada, a partir das taxas ou valores de uma faixa baixa e de uma alta.",
    arguments: {
      rate_low: "Taxa ou valor da faixa baixa",
      rate_high: "Taxa ou valor da faixa alta",
      score_low: "Nota normalizada da faixa baixa",
      score_high: "Nota normalizada da faixa alta",
      link: "O que as duas faixas contêm",
    },
    choices: {
      link: {
        logit: "taxas, como a retenção: o efeito no logit",
        log: "valores, como o gasto: o efeito no logaritmo",
      },
    },
    assumptions: [
      "A diferença entre as faixas é lida como efeito da experiência: ponha uma parte causal abaixo de 1 onde for só uma correlação.",
      "Duas faixas não dão medida da incerteza; CX.BETAFIT dá, a partir de contagens.",
    ],
    keywords: ["calibrar", "beta", "inclinação", "logit", "faixas", "efeito", "ligação"],
  },
  "CX.BETAFIT": {
    title: "Efeito da nota a partir de contagens",
    about:
      "O efeito de uma escala inteira da nota normalizada no logit de permanecer, ajustado aos clientes e aos retidos de várias faixas de nota.",
    layout: "Da esquerda para a direita: efeito, erro padrão, intercepto, limite inferior e superior (95%).",
    arguments: {
      scores: "Nota normalizada de cada faixa",
      customers: "Clientes de cada faixa",
      retained: "Clientes de cada faixa que ficaram",
    },
    results: {
      β: "Efeito de uma escala inteira da nota",
      SE: "Erro padrão do efeito",
      a: "Logit de permanecer com nota 0 (intercepto)",
      β_low: "Limite inferior do efeito, 95%",
      β_high: "Limite superior do efeito, 95%",
    },
    assumptions: [
      "As faixas são ponderadas por sua precisão; os clientes de uma faixa contam como iguais.",
      "Os limites dizem a incerteza das contagens, não se a experiência causa a diferença.",
    ],
    keywords: ["calibrar", "beta", "regressão", "logit", "intervalo de confiança", "faixas", "contagens", "ajuste"],
  },
  "CX.ROI": {
    title: "Retorno de um investimento em experiência",
    about: "Benefício menos investimento, como proporção do investimento.",
    arguments: { benefit: "Dinheiro que o investimento traz, antes de subtraí-lo", investment: "Dinheiro investido" },
    assumptions: [
      "O benefício é bruto: subtrair antes o investimento o contaria duas vezes.",
      "Economias sozinhas, como proporção do custo, não são um retorno do investimento.",
    ],
    keywords: ["retorno", "roi", "investimento", "benefício", "programa", "rentabilidade"],
  },
  "CX.BUDGET": {
    title: "Orçamento máximo rentável de experiência",
    about: "Quanto pode ser investido em uma melhoria que eleva o valor de cada cliente, para um retorno desejado.",
    arguments: {
      customers: "Clientes que percebem a melhoria",
      uplift: "Valor do ciclo de vida que a melhoria acrescenta por cliente",
      target_roi: "Retorno desejado do investimento, 0 para o ponto de equilíbrio",
    },
    assumptions: ["A melhoria está em valor presente e antes de subtrair o investimento."],
    keywords: ["orçamento", "investimento", "máximo", "melhoria", "gasto com experiência"],
  },
};
