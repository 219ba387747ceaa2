import type { value as spanish } from "../es/value";
import type { FunctionWords } from "../functionWords";
import { cacOfOne, cacSubtracted, churn, discount, growth, margin, periods, retention, timing, timings, yearlyDiscount } from "./arguments";

export const value: Readonly<Record<keyof typeof spanish, FunctionWords>> = {
  CLV: {
    title: "Valor do ciclo de vida do cliente",
    about: "Valor presente esperado das margens de um cliente que permanece com uma taxa de retenção constante.",
    arguments: { margin, retention, discount, timing, cac: cacSubtracted, growth, periods },
    choices: { timing: timings },
    assumptions: [
      "Margem, retenção e taxa de desconto pertencem a períodos de mesma duração.",
      "A retenção é a mesma para todos os clientes e todos os períodos; onde ela sobe com o tempo de casa, este valor é baixo demais.",
      'Com timing "begin" e sem desconto, o valor é margem × vida média.',
    ],
    keywords: ["valor vitalício", "ciclo de vida", "valor do cliente", "retenção", "valor presente", "ltv", "vtc"],
  },
  "CLV.SIMPLE": {
    title: "Valor simples do ciclo de vida do cliente",
    about: "Valor da compra × compras por período × duração, sem desconto: a estimativa mais rápida, com três números.",
    arguments: {
      value: "Valor médio de uma compra",
      frequency: "Compras por período",
      lifespan: "Períodos que um cliente fica em média",
      margin: "Margem como proporção do valor da compra",
      cac: cacSubtracted,
    },
    assumptions: [
      "Frequência e duração usam períodos de mesma duração.",
      "Sem margem, o resultado é a receita de toda a vida, não o lucro.",
      "O dinheiro que vem depois conta por inteiro: nada é descontado.",
    ],
    keywords: ["rápido", "compra média", "ticket médio", "frequência", "duração", "receita"],
  },
  "CLV.MULTIPLE": {
    title: "Múltiplo da margem",
    about: "Quanto vale uma margem de 1 por período durante toda a vida do cliente: CLV = margem × múltiplo.",
    arguments: { retention, discount, timing, growth, periods },
    choices: { timing: timings },
    assumptions: ['O múltiplo da margem publicado por Gupta e Lehmann é o de timing "renewal".'],
    keywords: ["múltiplo", "multiplicador", "fator de anuidade", "múltiplo da margem"],
  },
  "CLV.LIFESPAN": {
    title: "Vida média do cliente",
    about: "Número médio de períodos que um cliente fica quando uma proporção constante é perdida a cada período.",
    arguments: { churn },
    assumptions: [
      "O cancelamento é o mesmo para todos os clientes e períodos. Onde o cancelamento inicial é maior que o tardio, a média verdadeira é mais longa.",
      "O período em que um cliente sai conta por inteiro.",
    ],
    keywords: ["duração", "tempo de casa", "permanência", "cancelamento", "1/cancelamento", "evasão"],
  },
  "CLV.RATE": {
    title: "Converter uma taxa para outro período",
    about: "A mesma retenção, cancelamento ou juros para períodos de outra duração: de anual para mensal, de mensal para anual.",
    arguments: {
      rate: "A taxa de um dos seus próprios períodos",
      from_per_year: "Períodos por ano aos quais a taxa pertence: 1 anual, 4 trimestral, 12 mensal",
      to_per_year: "Períodos por ano aos quais o resultado pertence",
      kind: "O que é a taxa",
    },
    choices: {
      kind: {
        survival: "uma proporção que fica (retenção)",
        churn: "uma proporção que se perde",
        effective: "juros ou crescimento compostos",
        nominal:
          "uma taxa de juros anual cotada antes da capitalização, capitalizada from_per_year vezes ao ano; o resultado é efetivo",
      },
    },
    assumptions: [
      "Proporções e taxas efetivas se compõem: um cancelamento de 3% ao mês é de 30,6% ao ano, não de 36%.",
      "Uma taxa nominal anual dividida pelos meses é o resultado com from_per_year = to_per_year.",
    ],
    keywords: ["mensal", "anual", "converter", "composto", "período", "cancelamento", "juros", "efetiva", "nominal"],
  },
  "CLV.SAAS": {
    title: "Valor do ciclo de vida de uma assinatura",
    about: "Valor do ciclo de vida de uma assinatura a partir da receita por conta, da margem bruta e do cancelamento, com expansão e teto se desejado.",
    arguments: {
      arpa: "Receita média por conta em um período",
      gross_margin: "Margem bruta como proporção da receita",
      churn: "Proporção de contas perdida em um período",
      expansion: "Crescimento da receita por conta de um período para o outro",
      discount,
      cap_periods: "Máximo de períodos contados",
    },
    assumptions: [
      "O primeiro pagamento vem agora. Sem expansão, desconto nem teto, o valor é receita × margem ÷ cancelamento.",
      "Cancelamento e expansão são iguais em todos os períodos; a expansão vale para as contas que ficam.",
    ],
    keywords: ["assinatura", "saas", "receita por conta", "cancelamento", "expansão", "receita recorrente", "churn negativo"],
  },
  "CLV.SERIES": {
    title: "Valor do ciclo de vida de uma série de margens",
    about: "Valor presente de margens que mudam de período para período, cada uma ponderada pela proporção de clientes que ainda está presente.",
    arguments: {
      margins: "Margens dos períodos, em ordem, em um único intervalo",
      retention: "Uma taxa de retenção, ou um intervalo com uma taxa por período",
      discount,
      timing,
      cac: cacSubtracted,
    },
    choices: { timing: timings },
    assumptions: [
      'A proporção ainda presente é 1 na primeira margem (com timing "renewal", a primeira taxa de retenção) e é multiplicada por cada taxa seguinte.',
      'Um intervalo de taxas tem uma para cada passo entre margens; com timing "renewal", uma por margem. Uma célula vazia entre as margens conta como 0.',
    ],
    keywords: ["série", "fluxo de caixa", "margem variável", "curva de retenção", "valor presente", "tabela"],
  },
  "CLV.BERGERNASR": {
    title: "Valor do ciclo de vida de Berger e Nasr, caso 1",
    about: "Contribuições anuais no início de cada ano e gasto de promoção no meio de cada ano, por um número de anos.",
    arguments: {
      contribution: "Contribuição bruta de um cliente em um ano",
      promotion: "Gasto de promoção por cliente e ano",
      retention: "Proporção de clientes que fica de um ano para o outro",
      discount: yearlyDiscount,
      years: "Anos depois da primeira contribuição",
    },
    assumptions: [
      "A primeira contribuição vem agora, de modo que n anos contêm n + 1 contribuições.",
      "A promoção é gasta no meio do ano com os clientes do início daquele ano, e não depois da última contribuição.",
    ],
    keywords: ["promoção", "contribuição", "horizonte finito", "berger", "nasr"],
  },
  "CLV.LINEAR": {
    title: "Valor do ciclo de vida com expansão linear",
    about: "Valor do ciclo de vida quando a margem de um cliente que fica cresce na mesma quantia de dinheiro a cada período.",
    arguments: { margin: "Margem no primeiro período", growth: "Dinheiro em que a margem cresce a cada período", churn, discount },
    assumptions: [
      "A primeira margem vem agora.",
      "O texto de Skok desconta por 1 − d; aqui, como no resto, uma margem posterior é dividida por 1 + d. Com taxas pequenas os dois são próximos.",
    ],
    keywords: ["expansão", "linear", "saas", "venda adicional", "crescimento"],
  },
  "CLV.ENGAGE": {
    title: "Valor do ciclo de vida em quatro elementos",
    about: "Receita menos custo de suporte, vezes os anos da relação, menos custo de aquisição: a visão da central de contato.",
    arguments: {
      revenue: "Receita de um cliente em um ano",
      support_cost: "Custo de atender um cliente por um ano",
      years: "Anos que a relação dura",
      acquisition_cost: cacOfOne,
    },
    assumptions: ["Nada é descontado e a receita conta por inteiro: custos além do suporte ficam de fora."],
    keywords: ["central de contato", "relação", "custo de suporte", "atendimento", "rápido"],
  },
  "CLV.MARKOV": {
    title: "Valor do ciclo de vida com migração entre estados",
    about:
      "Valor do ciclo de vida de um cliente em cada estado, como um nível de atividade ou de experiência, quando os clientes passam de um estado a outro entre períodos.",
    layout: "De cima para baixo: um valor por estado, na ordem das linhas.",
    arguments: {
      transitions:
        "Proporção dos clientes de cada estado (linha) que está em cada estado (coluna) um período depois; o que falta a uma linha para 1 se perde",
      margins: "Margem de um cliente em cada estado em um período, na ordem das linhas",
      discount,
      periods,
    },
    results: { V: "Valor do ciclo de vida de um cliente que está agora nesse estado" },
    assumptions: [
      "A primeira margem vem agora. Para onde um cliente vai depois depende apenas do estado de hoje.",
      "Um cliente perdido continua perdido; para deixar clientes voltarem, dê aos perdidos um estado próprio.",
    ],
    keywords: ["markov", "migração", "estados", "matriz de transição", "níveis", "segmentos"],
  },
  "CLV.SENSITIVITY": {
    title: "Valor do ciclo de vida por retenção e taxa de desconto",
    about: "Uma tabela de valores do ciclo de vida: uma linha por taxa de retenção, uma coluna por taxa de desconto.",
    layout: "Uma tabela sem cabeçalhos: as taxas de retenção descem em sua ordem, as de desconto vão na largura.",
    arguments: { margin, retentions: "Taxas de retenção a comparar", discounts: "Taxas de desconto a comparar", timing },
    choices: { timing: timings },
    results: { CLV_ij: "Valor do ciclo de vida com a taxa de retenção da linha e a de desconto da coluna" },
    assumptions: ["Cada célula é o CLV do seu próprio par de taxas, sem crescimento, sem fim e sem custo de aquisição."],
    keywords: ["sensibilidade", "tabela de dupla entrada", "tabela de dados", "e se", "retenção", "desconto"],
  },
  "CLV.BRIDGE": {
    title: "Ponte da base ao alvo por alavanca",
    about: "Quanto da mudança do CXLV vem da receita, da duração da relação, da força da relação e dos custos.",
    layout:
      'Duas colunas, nome e valor: Base, Revenue, Relationship length, Relationship strength, Costs, Target; com "one-at-a-time", uma linha Interaction antes do alvo.',
    arguments: {
      base: "Dados de um cliente hoje, um rótulo e um número por linha",
      target: "Dados de um cliente no alvo, com os mesmos rótulos",
      method: "Como a mudança é repartida entre as alavancas",
    },
    choices: {
      method: {
        shapley: "a média de todas as ordens das alavancas; as contribuições somam exatamente",
        sequential: "uma alavanca após a outra na ordem mostrada; as contribuições somam exatamente",
        "one-at-a-time": "cada alavanca sozinha contra a base; o que sobra aparece como interação",
      },
    },
    results: {
      lever: "Base, as quatro alavancas (com one-at-a-time, também a interação) e alvo",
      C_j: "CXLV da base, contribuição de cada alavanca, CXLV do alvo",
    },
    assumptions: [
      'As linhas são as de CXLV.MODEL e, para o que as alavancas mudam: "score change", "referral uplift", "revenue uplift", "promotion uplift", "churn removed by recovery", "churn removed by loyalty", "churn removed by prevention", "churn removed by inviting", "cost saved by root causes", "cost saved by efficiency", "cost saved by prevention", "cost saved by digital", "run cost revenue", "run cost length", "run cost strength", "run cost costs".',
      'Cada alavanca move suas próprias linhas. Revenue: "revenue", "contribution margin", "growth", "referral rate", "share new", "referral reward", "influence value", "knowledge value", "referral uplift", "revenue uplift", "churn removed by inviting", "run cost revenue". Relationship length: "retention", "retention spend", "promotion uplift", "churn removed by recovery", "churn removed by loyalty", "run cost length". Relationship strength: "score change", "effect on retention", "effect on revenue", "effect on cost", "effect on referrals", "causal share", "run cost strength". Costs: "cost to serve", "acquisition cost", "one-off cost", "churn removed by prevention", "cost saved by root causes", "cost saved by efficiency", "cost saved by prevention", "cost saved by digital", "run cost costs".',
      "As partes de cancelamento evitado se multiplicam, e as economias também. Um cliente indicado vale o mesmo que um da base.",
    ],
    keywords: ["ponte", "cascata", "alavancas", "atribuição", "shapley", "contribuição"],
  },
};
