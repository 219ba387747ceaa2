import type { economics as spanish } from "../es/economics";
import type { FunctionWords } from "../functionWords";
import { cacOfOne, discount, grossClv, growth, margin, retention, timing, timings } from "./arguments";

const tierNames = "Nomes dos níveis, do mais baixo ao mais alto";
const startRevenue = "Receita recorrente no início do período";
const contraction = "Receita perdida por contratos menores";
const lostRevenue = "Receita perdida com os clientes que saíram";

export const economics: Readonly<Record<keyof typeof spanish, FunctionWords>> = {
  CLVCAC: {
    title: "Razão CLV para CAC",
    about: "Quantas vezes o seu custo de aquisição um cliente vale.",
    arguments: { clv: grossClv, cac: cacOfOne },
    assumptions: ["O valor do ciclo de vida é bruto: subtrair antes o custo de aquisição o contaria duas vezes."],
    keywords: ["ltv:cac", "razão", "custo de aquisição", "economia unitária", "captação"],
  },
  "CAC.MAX": {
    title: "Custo de aquisição máximo aceitável",
    about: "Quanto você pode pagar por um cliente e ainda alcançar a razão desejada entre valor do ciclo de vida e custo de aquisição.",
    arguments: { clv: grossClv, target_ratio: "Valor do ciclo de vida desejado por unidade de custo de aquisição" },
    assumptions: ["O valor do ciclo de vida é bruto. Um alvo de 1 é o ponto de equilíbrio."],
    keywords: ["cac máximo", "aquisição", "captação", "orçamento", "pagar por um cliente", "gasto", "lance"],
  },
  "CAC.BREAKEVEN": {
    title: "Custo de aquisição de equilíbrio",
    about: "O custo de aquisição com que um cliente apenas devolve o que foi pago: o próprio valor do ciclo de vida.",
    arguments: { clv: grossClv },
    assumptions: ["O valor do ciclo de vida é bruto. Pagar tanto não deixa nada para os custos fixos."],
    keywords: ["ponto de equilíbrio", "custo de aquisição", "captação", "máximo"],
  },
  "CAC.COST": {
    title: "Custo de aquisição por cliente",
    about: "Todo o dinheiro gasto para conquistar clientes, dividido pelos clientes conquistados.",
    arguments: {
      costs: "Custos de aquisição em um único intervalo: campanhas, vendas, integração, prêmios por indicação",
      new_customers: "Clientes conquistados com esse gasto",
    },
    assumptions: ["Custos e clientes são da mesma campanha ou período.", "Uma célula vazia entre os custos conta como 0."],
    keywords: ["cac", "gasto de aquisição", "aquisição", "captação", "custo por aquisição", "cpa"],
  },
  "CAC.PAYBACK": {
    title: "Retorno do custo de aquisição (payback)",
    about: "Número de pagamentos de margem até que seu valor presente esperado cubra o custo de aquisição, com frações de pagamento.",
    arguments: { cac: cacOfOne, margin, retention, discount, growth, timing },
    choices: { timing: timings },
    assumptions: [
      "As margens são esperadas: um cliente que pode sair paga de volta mais tarde do que diz custo de aquisição ÷ margem.",
      "A fórmula nativa leva um fator x/(1+x-1): na matemática é 1, e devolve dígitos que LN(1+x) perde em uma planilha.",
      'Com timing "begin", o pagamento n cai no início do período n, de modo que 1 significa de imediato.',
    ],
    keywords: ["payback", "período de retorno", "meses para recuperar", "ponto de equilíbrio", "recuperar o investimento"],
  },
  "CLV.BREAKEVEN": {
    title: "Retenção necessária para um valor-alvo",
    about: "A taxa de retenção com que um cliente desta margem vale o alvo.",
    arguments: { target: "Valor do ciclo de vida desejado, antes de subtrair o custo de aquisição", margin, discount, timing },
    choices: { timing: timings },
    assumptions: ["CLV resolvido para a taxa de retenção, sem crescimento e sem fim."],
    keywords: ["ponto de equilíbrio", "retenção", "alvo", "meta", "resolver", "necessária"],
  },
  "CLV.NRR": {
    title: "Retenção líquida de receita",
    about: "Receita recorrente, no fim de um período, dos clientes do seu início, como proporção do que era.",
    arguments: { start: startRevenue, expansion: "Receita acrescentada por esses clientes", contraction, churn: lostRevenue },
    assumptions: ["A receita de clientes conquistados durante o período fica de fora."],
    keywords: ["nrr", "retenção líquida", "expansão", "receita recorrente", "saas"],
  },
  "CLV.GRR": {
    title: "Retenção bruta de receita",
    about: "A proporção da receita inicial de um período que é mantida, sem nenhuma expansão.",
    arguments: { start: startRevenue, contraction, churn: lostRevenue },
    assumptions: ["Nunca acima de 100%: a expansão pertence à retenção líquida."],
    keywords: ["grr", "retenção bruta", "receita recorrente", "saas"],
  },
  "CLV.EQUITY": {
    title: "Capital de clientes",
    about:
      "Valor de toda a base de clientes: os de hoje pelo seu valor do ciclo de vida, e os novos pelo deles menos o custo de aquisição.",
    arguments: {
      customers: "Clientes de hoje, um número ou um intervalo com um por grupo",
      clv: "Valor do ciclo de vida de um cliente de cada grupo, ou um para todos",
      new_customers: "Clientes novos, um número ou um intervalo com um por grupo",
      clv_new: "Valor do ciclo de vida de um cliente novo antes do custo de aquisição",
      cac: "Custo de aquisição de um cliente novo",
    },
    assumptions: [
      "Os clientes de hoje são avaliados pelo que ainda está por vir, sem o que foi pago para conquistá-los.",
      "Clientes novos de um período: para vários períodos, desconte cada um e some.",
    ],
    keywords: ["capital de clientes", "valor da base de clientes", "carteira", "valor total", "segmentos"],
  },
  "CLV.INDEX": {
    title: "Índice do valor do ciclo de vida",
    about: "Valor do ciclo de vida de hoje contra um período-base, que é 100, com os pesos do período-base.",
    arguments: {
      current: "Valor do ciclo de vida de hoje, um número ou um intervalo com um por segmento",
      base: "Valor do ciclo de vida no período-base, na mesma ordem",
      weights: "Peso de cada segmento no período-base: proporções ou números de clientes",
    },
    assumptions: [
      "Os pesos continuam os do período-base (Laspeyres), para que uma mudança da composição não passe por mudança de valor.",
    ],
    keywords: ["índice", "base 100", "laspeyres", "tendência", "evolução"],
  },
  "CLV.TIER": {
    title: "Nível de um cliente",
    about: "O nível cujo limite o valor do ciclo de vida do cliente alcança: um nome, ou um número a partir de 1 para o mais baixo.",
    arguments: {
      clv: "Valor do ciclo de vida do cliente, ou uma coluna deles",
      thresholds: "Valor mínimo de cada nível acima do mais baixo, em ordem crescente",
      labels: tierNames,
    },
    assumptions: [
      "Um valor igual ao limite pertence ao nível superior.",
      "Com um rótulo a mais que limites, o primeiro é para valores abaixo de todos; com o mesmo número, esse valor dá #N/A.",
    ],
    keywords: ["nível", "segmento", "platina", "ouro", "pirâmide", "classe", "limite"],
  },
  "CLV.TIERPCT": {
    title: "Níveis por percentil",
    about:
      "O nível de cada cliente pelo lugar do seu valor entre todos: o décimo inferior, o meio e os três décimos melhores, ou seus próprios cortes.",
    layout: "Um nível por valor, na forma dos valores.",
    arguments: {
      values: "Valores de todos os clientes",
      cuts: "Proporção dos clientes abaixo de cada corte, em ordem crescente",
      labels: tierNames,
    },
    results: { tier: "Nível de cada cliente" },
    assumptions: [
      "Um valor igual ao corte pertence ao nível inferior. Entre dois clientes, o corte fica em linha reta entre seus valores (PERCENTILE.INC).",
      "Uma célula vazia entre os valores conta como 0, e os níveis de todos se movem quando um valor muda.",
    ],
    keywords: ["nível", "percentil", "decil", "quantil", "melhores clientes", "segmento", "pareto"],
  },
  "CLV.TREATMENT": {
    title: "Tratamento de um nível",
    about:
      "O que fazer por um cliente de um nível, segundo a sua própria tabela: um tratamento para os sensíveis a preço, outro para os demais.",
    arguments: {
      tier: "Nível do cliente, como a primeira coluna da tabela o chama",
      price_sensitive: "Se o cliente é sensível a preço",
      table: "Tratamentos, uma linha por nível",
    },
    assumptions: [
      "Maiúsculas não importam no nome de um nível. Uma linha de cabeçalho na tabela não atrapalha.",
      "Uma célula vazia em price_sensitive conta como FALSE.",
    ],
    keywords: ["tratamento", "ação", "próxima melhor ação", "oferta", "sensível a preço", "procura", "tabela"],
  },
  "CLV.POTENTIAL": {
    title: "Potencial pelos primeiros sinais",
    about:
      "O valor esperado de um cliente a partir da média do segmento e das primeiras observações, ponderadas por quantas existem.",
    arguments: {
      prior: "Valor esperado antes de se saber algo, como a média do segmento",
      prior_weight: "Observações que esse valor prévio vale",
      observed: "Valor médio observado deste cliente",
      observations: "Observações em que ele se baseia",
    },
    assumptions: ["Uma média de credibilidade: quanto mais observações, menos conta o valor prévio."],
    keywords: ["prévio", "credibilidade", "cliente novo", "potencial", "primeira compra"],
  },
  "CLV.ELASTICITY": {
    title: "Elasticidade do valor do ciclo de vida",
    about: "Em quantos por cento o valor do ciclo de vida muda quando um fator muda um por cento de si mesmo.",
    arguments: { driver: "Qual fator muda", margin, retention, discount, timing },
    choices: {
      driver: { retention: "a taxa de retenção", margin: "a margem", discount: "a taxa de desconto" },
      timing: timings,
    },
    assumptions: [
      "No ponto dado; para uma mudança grande, compare dois valores de CLV.",
      "CLV sem crescimento, sem fim e sem custo de aquisição.",
    ],
    keywords: ["elasticidade", "sensibilidade", "fator", "mudança percentual", "alavanca"],
  },
  "CLV.PERCENT": {
    title: "Proporção de receita, custos e lucro",
    about: "Um valor em dinheiro, como o que custa um problema de clientes, como proporção da receita, dos custos e do lucro.",
    layout: "Da esquerda para a direita: proporção da receita, dos custos e do lucro.",
    arguments: {
      amount: "Valor a ser posto em proporção",
      revenue: "Receita do mesmo período",
      costs: "Custos do mesmo período",
      profit: "Lucro do mesmo período",
    },
    results: { a_R: "Proporção da receita", a_K: "Proporção dos custos", a_P: "Proporção do lucro" },
    assumptions: [
      "Os quatro valores são de um mesmo período e de uma mesma parte do negócio. Com prejuízo, a proporção do lucro é negativa.",
    ],
    keywords: ["porcentagem", "percentual", "proporção", "receita", "lucro", "custos", "pôr em perspectiva"],
  },
  "CLV.DELTA": {
    title: "Mudança de um valor",
    about: "Quanto um valor muda de antes para depois, em dinheiro e em porcentagem do valor anterior.",
    layout: "Da esquerda para a direita: diferença; diferença em porcentagem do valor anterior.",
    arguments: { before: "Valor de antes, como um CLV", after: "Valor de depois" },
    results: { Δ: "Diferença: depois menos antes", δ: "Diferença em porcentagem do valor anterior" },
    assumptions: ["A partir de um valor negativo a porcentagem troca de sinal: leia então a diferença."],
    keywords: ["diferença", "mudança", "variação percentual", "melhoria", "antes e depois", "e se"],
  },
};
