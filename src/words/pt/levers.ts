import type { levers as spanish } from "../es/levers";
import type { FunctionWords } from "../functionWords";
import { discount, retention, timing, timings, yearlyDiscount } from "./arguments";

const customersInPeriod = "Clientes no período";
const keptClv = "Valor do ciclo de vida de um cliente que fica, na renovação";
const ceiling = "Proporção que poderia ser conquistada com gasto ilimitado";
const returnOnCost = "Retorno: benefício líquido por unidade de custo";

export const levers: Readonly<Record<keyof typeof spanish, FunctionWords>> = {
  "LEVER.REFERRAL": {
    title: "Valor das indicações",
    about:
      "O que valem as indicações de um cliente em um período e, se houver uma taxa de retenção, durante toda a vida do cliente.",
    layout: "Da esquerda para a direita: valor por período; valor durante toda a vida, só se houver uma taxa de retenção.",
    arguments: {
      rate: "Indicações bem-sucedidas de um cliente em um período; negativo onde detratores afastam clientes",
      share_new: "Proporção dos clientes indicados que não teria vindo de qualquer modo",
      clv_referred: "Valor do ciclo de vida de um cliente indicado antes do custo de aquisição",
      cac: "Custo de aquisição economizado por um cliente indicado que teria vindo de qualquer modo",
      reward: "Prêmio e processamento de cada indicação bem-sucedida",
      retention,
      discount,
    },
    results: {
      V_period: "Valor das indicações de um cliente em um período",
      V_lifetime: "Seu valor presente durante toda a vida do cliente, com o primeiro período agora",
    },
    assumptions: [
      "Clientes indicados valem o que você disser: nada é acrescentado por terem sido indicados.",
      "Uma geração: as indicações dos indicados não são contadas.",
    ],
    keywords: ["indicação", "boca a boca", "recomendar", "valor de indicação", "convidar", "member get member"],
  },
  "LEVER.KFACTOR": {
    title: "Fator viral e alcance",
    about: "Clientes novos que cada cliente traz (o fator K), e quantos clientes há no fim ou depois de alguns ciclos.",
    layout: "Da esquerda para a direita: fator K; clientes alcançados, incluídos os iniciais.",
    arguments: {
      invites: "Convites que um cliente envia em um ciclo",
      conversion: "Proporção dos convites que conquista um cliente",
      cycles: "Ciclos de convite contados",
      initial: "Clientes no início",
    },
    results: { K: "Clientes novos que cada cliente traz em um ciclo", N: "Clientes alcançados, incluídos os iniciais" },
    assumptions: [
      "Cada cliente convida uma vez, no ciclo depois de chegar, e a proporção que converte não muda.",
    ],
    keywords: ["viral", "fator k", "convites", "ciclo de crescimento", "alcance", "rede"],
  },
  "LEVER.UPSELL": {
    title: "Valor da venda adicional",
    about:
      "Margem adicional por cliente quando uma proporção dos clientes aceita um upgrade ou um segundo produto: em um período e durante toda a vida.",
    layout: "Da esquerda para a direita: margem adicional por cliente e período; seu valor durante toda a vida.",
    arguments: {
      take_rate: "Proporção de clientes que aceita a oferta",
      extra_margin: "Margem adicional em um período de um cliente que a aceita",
      retention,
      discount,
      timing,
    },
    choices: { timing: timings },
    results: {
      Δm: "Margem adicional por cliente e período",
      ΔCLV: "Seu valor presente durante toda a vida do cliente",
    },
    assumptions: [
      "Quem aceita a oferta fica tanto quanto os demais. Informe a margem da venda adicional, não o preço.",
    ],
    keywords: ["venda adicional", "venda cruzada", "upselling", "upgrade", "segundo produto", "taxa de aceitação"],
  },
  "LEVER.MARKET": {
    title: "Um mercado maior",
    about: "Valor líquido de alcançar clientes novos: seu valor do ciclo de vida menos seu custo de aquisição, menos o custo do lançamento.",
    arguments: {
      new_customers: "Clientes conquistados no mercado novo",
      clv_new: "Valor do ciclo de vida de um cliente novo, antes de subtrair o custo de aquisição",
      cac_new: "Custo de aquisição de um cliente novo",
      launch_cost: "Custo único de entrar no mercado",
    },
    assumptions: ["Um ganho da base de clientes como um todo: não muda nenhum valor por cliente atual."],
    keywords: ["mercado novo", "expansão", "lançamento", "modelo de negócio", "capital"],
  },
  "LEVER.VELOCITY": {
    title: "Velocidade de vendas",
    about:
      "Receita que um funil traz em um número de dias: oportunidades × tamanho do negócio × taxa de fechamento ÷ ciclo de vendas.",
    arguments: {
      opportunities: "Oportunidades no funil",
      deal: "Valor médio de um negócio",
      win_rate: "Proporção de oportunidades ganha",
      cycle_days: "Dias da oportunidade ao negócio",
      days: "Dias a contar",
    },
    assumptions: ["O funil se enche de novo tão depressa quanto se esvazia."],
    keywords: ["velocidade de vendas", "funil", "taxa de fechamento", "ciclo", "oportunidades"],
  },
  "LEVER.TIMEVALUE": {
    title: "Valor de receber antes",
    about: "O que vale receber uma quantia um número de dias antes.",
    arguments: {
      value: "Dinheiro que vem antes",
      days_saved: "Dias de antecipação; negativo se for atraso",
      annual_discount: yearlyDiscount,
    },
    assumptions: ["Um ano tem 365 dias; a taxa é composta."],
    keywords: ["fluxo de caixa", "prazo de recebimento", "pagamento mais rápido", "valor do dinheiro no tempo"],
  },
  "LEVER.RECOVERY": {
    title: "Valor da recuperação do serviço",
    about: "Clientes mantidos ao recuperar quem teve um problema, o que isso vale e o que custam as tentativas.",
    layout:
      "Da esquerda para a direita: clientes em risco, tentativas, clientes salvos, benefício, custo, benefício líquido, retorno sobre o custo.",
    arguments: {
      customers: customersInPeriod,
      problem_rate: "Proporção de clientes que tem um problema",
      churn_if_problem: "Proporção deles que sai por isso se nada for feito",
      reach: "Proporção de clientes com problema que é alcançada",
      success: "Proporção dos alcançados que teria saído e fica",
      clv: keptClv,
      cost_per_attempt: "Custo de uma tentativa",
    },
    results: {
      N_risk: "Clientes que sairiam por causa de um problema",
      N_attempts: "Tentativas de recuperar um cliente",
      N_saved: "Clientes salvos",
      B: "Benefício: valor do ciclo de vida dos clientes salvos",
      K: "Custo das tentativas",
      B_net: "Benefício menos custo",
      ROI: returnOnCost,
    },
    assumptions: [
      "Tenta-se com cada cliente com problema que é alcançado, pois ninguém sabe de antemão quem sairia.",
      "A recuperação nunca torna os clientes mais leais que quem não teve problema: prevenir o problema vale mais (LEVER.PREVENT).",
    ],
    keywords: ["recuperação", "salvar", "reconquistar", "reclamação", "cancelamento", "receita em risco"],
  },
  "LEVER.LOYALTY": {
    title: "Retorno de um programa de fidelidade",
    about: "O que um programa de fidelidade ganha em um período depois dos seus custos, e o retorno sobre eles.",
    layout: "Da esquerda para a direita: benefício líquido; retorno sobre o custo.",
    arguments: {
      members: "Membros do programa",
      extra_margin: "Margem adicional de um membro no período",
      variable_cost: "Prêmios e processamento por membro no período",
      fixed_cost: "Custo de manter o programa no período",
      deadweight: "Parte da margem adicional que teria vindo de qualquer modo",
    },
    results: { B_net: "Margem adicional menos todos os custos do programa", ROI: returnOnCost },
    assumptions: [
      "A margem adicional é contra os mesmos membros sem o programa. Prêmios por compras que teriam vindo de qualquer modo custam igual.",
    ],
    keywords: ["fidelidade", "fidelização", "programa", "prêmios", "pontos", "promoção", "peso morto", "roi"],
  },
  "LEVER.PREVENT": {
    title: "Valor de prevenir problemas",
    about: "O que vale que menos clientes tenham um problema: custo que se economiza e valor do ciclo de vida que se mantém.",
    layout: "Da esquerda para a direita: custo economizado; valor do ciclo de vida mantido.",
    arguments: {
      customers: customersInPeriod,
      problem_rate: "Proporção de clientes que hoje tem um problema",
      reduction: "Proporção dos problemas que é evitada",
      cost_per_problem: "Custo de tratar um problema",
      churn_if_problem: "Proporção de clientes com problema que sai por isso",
      clv: keptClv,
    },
    results: { S_cost: "Custo de tratamento economizado", S_CLV: "Valor do ciclo de vida dos clientes que ficam" },
    assumptions: ["Um problema evitado não custa nada: subtraia o que a própria prevenção custa."],
    keywords: ["prevenir", "certo na primeira vez", "defeitos", "padrões", "problemas", "qualidade"],
  },
  "LEVER.COPQ": {
    title: "Custo da má qualidade",
    about: "A soma do que as falhas custam em um ano: clientes perdidos, retrabalho, reparos, reembolsos, devoluções e mão de obra.",
    arguments: { costs: "Custos anuais das falhas, em um único intervalo" },
    assumptions: [
      "Cada custo é contado uma vez: a receita perdida por cancelamento ou o valor do ciclo de vida perdido, não ambos.",
      "Uma célula vazia conta como 0.",
    ],
    keywords: ["má qualidade", "custo de falhas", "causa raiz", "não qualidade", "copq"],
  },
  "LEVER.ANNUITY": {
    title: "Valor de eliminar uma causa raiz",
    about: "Valor presente de uma economia que volta todo ano quando uma causa raiz desaparece, menos o que a solução custa.",
    arguments: {
      yearly_saving: "Custo que a solução economiza em seu primeiro ano",
      investment: "Custo único da solução",
      discount: yearlyDiscount,
      years: "Anos que a economia dura",
      growth: "Crescimento da economia de um ano para o outro",
      delay_years: "Anos até a economia começar",
    },
    assumptions: ["A economia de cada ano vem no fim do seu ano, depois da espera; o investimento é feito agora."],
    keywords: ["anuidade", "causa raiz", "economia", "vpl", "solução", "má qualidade"],
  },
  "LEVER.FCR": {
    title: "Custo dos contatos não resolvidos na primeira vez",
    about: "O que custam os contatos repetidos que surgem porque as questões não são resolvidas no primeiro contato.",
    arguments: {
      contacts: "Contatos em um ano",
      fcr_gap: "Proporção de contatos que falta à resolução no primeiro contato",
      extra_contacts: "Contatos adicionais por questão não resolvida na primeira vez",
      cost: "Custo de um contato",
    },
    assumptions: [
      "O tempo dos próprios clientes e o cancelamento que se segue ficam de fora; LEVER.RECOVERY e LEVER.PREVENT os contam.",
    ],
    keywords: ["resolução no primeiro contato", "ligações repetidas", "central de contato", "fcr"],
  },
  "LEVER.DIGITAL": {
    title: "Economia por autoatendimento",
    about: "O que se economiza quando contatos passam ao autoatendimento, e o que custam os que lá falham e voltam.",
    layout: "Da esquerda para a direita: economia líquida; custo dos contatos que voltam como assistidos.",
    arguments: {
      contacts: "Contatos assistidos no período, hoje",
      shift: "Proporção dos contatos que passa ao autoatendimento",
      containment: "Proporção desses que é resolvida lá",
      cost_assisted: "Custo de um contato assistido",
      cost_self: "Custo de um contato por autoatendimento",
      platform: "Custo da plataforma no período",
    },
    results: {
      S: "Economia nos contatos resolvidos, menos a plataforma",
      K_failed: "Custo dos contatos que falham no autoatendimento e voltam; já é parte do custo de hoje",
    },
    assumptions: [
      "Um contato que falha volta uma vez ao custo assistido de hoje, de modo que não economiza nada; seu esforço para o cliente não é avaliado aqui.",
      "Um autoatendimento incômodo pode custar mais fidelidade do que economiza: observe a nota de esforço.",
    ],
    keywords: ["autoatendimento", "digital", "desvio", "contenção", "automação", "chatbot", "central de contato"],
  },
  "LEVER.EFFICIENCY": {
    title: "Economia por uma eficiência",
    about: "A parte de um conjunto de custos que desaparece.",
    arguments: { cost_pool: "Custo da atividade em um ano", share: "Proporção que não é mais necessária" },
    assumptions: [
      "Só se corta o que os clientes não valorizam; um corte que eles sentem custa retenção, e isso também pertence ao modelo.",
    ],
    keywords: ["eficiência", "redução de custos", "mapa de valor", "desperdício"],
  },
  "LEVER.ACQRATE": {
    title: "Taxa de aquisição com um gasto",
    about: "Proporção de prospects conquistada quando se gasta tanto em cada um, em uma curva que sobe em direção a um teto.",
    arguments: { spend: "Gasto de aquisição por prospect", ceiling, k: "Inclinação da curva, de LEVER.ACQK" },
    assumptions: ["O primeiro dinheiro rende mais; cada unidade seguinte conquista menos que a anterior."],
    keywords: ["taxa de aquisição", "captação", "curva de resposta", "teto", "blattberg deighton"],
  },
  "LEVER.ACQK": {
    title: "Inclinação da curva de aquisição",
    about: "A inclinação com que o gasto conquista prospects, a partir de uma taxa observada e do teto.",
    arguments: {
      rate: "Proporção de prospects conquistada com o gasto de hoje",
      spend: "Gasto de aquisição de hoje por prospect",
      ceiling,
    },
    assumptions: ["O teto é um juízo: pergunte que proporção compraria se o dinheiro não importasse."],
    keywords: ["curva de resposta", "inclinação", "calibrar", "aquisição", "captação"],
  },
  "LEVER.ACQOPT": {
    title: "Gasto ótimo de aquisição",
    about: "O gasto por prospect que deixa mais valor, quando cada unidade adicional de gasto conquista menos, e o valor que ele deixa.",
    layout: "Da esquerda para a direita: gasto ótimo por prospect; valor por prospect que ele deixa.",
    arguments: {
      ceiling: "Proporção máxima de prospects que poderia ser conquistada",
      k: "Rapidez com que o gasto se aproxima do teto (LEVER.ACQK)",
      value: "Valor de um prospect conquistado, antes do gasto de aquisição",
    },
    results: {
      "A_*": "Gasto ótimo por prospect; 0 onde a primeira unidade de gasto já custa mais do que traz",
      "CE_*": "Valor por prospect que o gasto ótimo deixa",
    },
    assumptions: ["A proporção conquistada é C(1 − e^(−kA)) com um gasto de A por prospect."],
    keywords: ["aquisição", "captação", "gasto ótimo", "prospect", "orçamento", "blattberg deighton"],
  },
};
