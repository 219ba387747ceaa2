import type { customers as spanish } from "../es/customers";
import type { FunctionWords } from "../functionWords";

const fit = "Ajuste de um modelo de compras, como o resultado de CLV.FIT";
const table = "Tabela de clientes, como o resultado de CLV.SUMMARY";
const ahead = "Tempo à frente, na unidade do ajuste; em BG/BB, o número de ocasiões";
const fitDiscount = "Taxa de desconto de um período da unidade do ajuste";
const customerOfEach = "Cliente de cada transação, um nome ou um número";
const dateOfEach = "Data de cada transação; a hora é descartada";
const besideTable = "Ao lado da tabela: um cabeçalho se a tabela o tem, e depois um valor por linha";
const readFit =
  "O ajuste é um que CLV.FIT deu ou um digitado à mão: uma linha para o modelo, uma por parâmetro com seu nome, e a unidade. As outras linhas são ignoradas.";
const otherUnit = "Uma tabela em outra unidade que a do ajuste é convertida pelo calendário. Uma linha que não serve tem seu próprio erro.";
const readLog =
  "Uma primeira linha de cabeçalhos e as linhas vazias ficam de fora, e também os reembolsos (valores negativos). Uma data ou um valor que seja texto recusa o registro e nomeia a linha.";

export const units = {
  day: "dias",
  week: "semanas de 7 dias",
  month: "meses de 30,4375 dias, um doze avos de ano",
  quarter: "trimestres de 91,3125 dias, um quarto de ano",
  year: "anos de 365,25 dias",
};

export const customers: Readonly<Record<keyof typeof spanish, FunctionWords>> = {
  "CLV.SUMMARY": {
    title: "Tabela de clientes de um registro de transações",
    about:
      "O que se sabe de cada cliente, a partir de um registro de compras: compras repetidas, tempo da última, tempo desde a primeira e gasto médio.",
    layout: "Uma tabela com cabeçalho: customer, frequency, recency, age, spend e, com fim de calibração, o período de validação; uma linha por cliente.",
    arguments: {
      customer: customerOfEach,
      date: dateOfEach,
      amount: "Valor de cada transação",
      unit: "Unidade da recência e da idade",
      end: "Último dia de observação",
      calibration_end: "Último dia de calibração; o que segue até o fim é guardado para validar",
    },
    choices: { unit: units },
    results: {
      row: "Cliente, compras repetidas, recência, idade e gasto; com fim de calibração, também o que comprou depois",
    },
    assumptions: [
      "Tudo o que um cliente compra em um dia é uma só compra, seja qual for a unidade; seus valores são somados. A primeira compra não conta na frequência, e o gasto é a média das compras repetidas.",
      "Uma semana tem 7 dias, um mês 30,4375, um trimestre 91,3125, um ano 365,25; a recência e a idade têm frações.",
      readLog,
      "Clientes cuja primeira compra cai depois da calibração não estão na tabela.",
    ],
    keywords: ["rfm", "recência", "frequência", "transações", "registro", "tabela de clientes", "pedidos", "resumo"],
  },
  "CLV.FIT": {
    title: "Ajuste de um modelo de probabilidade a uma tabela de clientes",
    about:
      "Parâmetros de um modelo de compras ou de gasto por máxima verossimilhança, com erros padrão, limites, log-verossimilhança e avisos em palavras.",
    layout: "Cinco colunas sem cabeçalho: rótulo, valor, erro padrão, limite inferior, limite superior.",
    arguments: {
      customers: table,
      model: "Qual modelo",
      covariates: "Colunas do mais que se sabe de cada cliente e não muda, como uma nota de experiência",
      penalty: "Penalização de crista: por ela se multiplica a soma dos parâmetros ao quadrado que é subtraída da log-verossimilhança média",
    },
    choices: {
      model: {
        "BG/NBD": "compras a qualquer momento, sem contrato; um cliente pode sair depois de cada compra repetida",
        "MBG/NBD": "o mesmo, mas um cliente pode sair também depois da primeira compra",
        "Pareto/NBD": "compras a qualquer momento, sem contrato; um cliente pode sair a qualquer momento",
        "BG/BB": "compras em ocasiões fixas, como uma doação anual: a idade conta as ocasiões",
        NBD: "compras a qualquer momento, e ninguém sai nunca: a base de comparação",
        "Gamma-Gamma": "gasto por compra, dos clientes com compras repetidas",
      },
    },
    results: {
      label: "modelo, unidade, os parâmetros com os nomes do artigo, log-verossimilhança, AIC, BIC, clientes, convergência, iterações, avisos",
      value: "O valor dessa linha",
      "standard error": "Da informação observada; vazio onde os dados não o determinam",
      lower: "Limite inferior do intervalo de 95%",
      upper: "Limite superior do intervalo de 95%",
    },
    assumptions: [
      'As colunas são procuradas pelo nome na primeira linha, em qualquer ordem: "frequency", "recency", "age" (ou "opportunities"), "spend", "customer", "count". Sem nomes elas estão na ordem das quatro primeiras, com o cliente à frente se forem cinco.',
      "Uma linha que não serve recusa o ajuste e é nomeada. Sem penalização as estimativas são de máxima verossimilhança; os limites são a estimativa ± 1,96 erros padrão.",
      "A unidade da tabela viaja com o ajuste. As covariáveis são definidas para BG/NBD, Pareto/NBD e Gamma-Gamma.",
      'Onde os dados não determinam as estimativas, a linha "converged" é FALSE e um aviso diz qual modelo mais simples os dados admitem.',
    ],
    keywords: ["ajuste", "estimar", "máxima verossimilhança", "modelo de probabilidade", "parâmetros", "btyd"],
  },
  "CLV.ALIVE": {
    title: "Probabilidade de continuar ativo",
    about: "Probabilidade de que cada cliente de uma tabela continue cliente, segundo o ajuste de um modelo de compras.",
    layout: `${besideTable}.`,
    arguments: { fit, customers: table },
    results: { "P(alive)": "Probabilidade de que o cliente dessa linha continue cliente" },
    assumptions: [
      readFit,
      otherUnit,
      "Em BG/NBD um cliente sai só depois de uma compra repetida, de modo que quem não tem nenhuma está ativo com certeza; MBG/NBD permite sair também depois da primeira. Em BG/BB é a probabilidade de estar ativo na próxima ocasião.",
    ],
    keywords: ["ativo", "vivo", "evasão", "inativo", "continua cliente", "perdido"],
  },
  "CLV.EXPECTED": {
    title: "Compras esperadas",
    about: "Compras esperadas de cada cliente de uma tabela nos próximos períodos; sem tabela, de um cliente novo.",
    layout: `${besideTable}; sem tabela, um valor.`,
    arguments: { fit, periods: ahead, customers: table },
    results: { "E(Y)": "Compras esperadas do cliente dessa linha" },
    assumptions: [readFit, otherUnit, "De um cliente novo, a primeira compra não está entre as esperadas."],
    keywords: ["compras esperadas", "previsão", "próximo ano", "demanda"],
  },
  "CLV.SPEND": {
    title: "Gasto esperado por compra",
    about: "O que cada cliente de uma tabela gasta por compra a longo prazo: entre a média das próprias compras e a de todos.",
    layout: `${besideTable}.`,
    arguments: { fit: "Ajuste de Gamma-Gamma, como o resultado de CLV.FIT", customers: "Tabela de clientes com gasto, como o resultado de CLV.SUMMARY" },
    results: { "E(M)": "Gasto esperado por compra do cliente dessa linha" },
    assumptions: [
      readFit,
      "De um cliente sem compras repetidas espera-se a média de todos, p γ/(q − 1); onde q não é maior que 1, não há valor finito, e a linha o diz.",
      "Supõe-se que o gasto não depende do número de compras; CLV.FIT avisa onde os dois estão correlacionados.",
    ],
    keywords: ["gasto", "valor monetário", "ticket médio", "pedido médio", "cesta"],
  },
  "CLV.PROBABILITY": {
    title: "Probabilidade de um número de compras",
    about:
      "Probabilidade de exatamente tantas compras em um intervalo futuro: de cada cliente de uma tabela dada a sua história, ou de um cliente novo.",
    layout: `${besideTable}; sem tabela, um valor.`,
    arguments: {
      fit,
      purchases: "Número de compras no intervalo",
      periods: "Duração do intervalo, na unidade do ajuste; em BG/BB, o número de ocasiões",
      from: "Início do intervalo, contado a partir de agora",
      customers: table,
    },
    results: { "P(Y=y)": "Probabilidade do cliente dessa linha" },
    assumptions: [
      readFit,
      otherUnit,
      "De um cliente novo não se conta a primeira compra. Quem saiu antes do início do intervalo não compra nada nele.",
    ],
    keywords: ["probabilidade", "distribuição", "exatamente", "nenhuma compra", "zero compras"],
  },
  "CLV.RESIDUAL": {
    title: "Compras residuais esperadas e descontadas",
    about:
      "Todas as compras ainda por vir de cada cliente, cada uma descontada até hoje (DERT); sem tabela, de um cliente novo. Multiplicadas pela margem são o valor.",
    layout: `${besideTable}; sem tabela, um valor.`,
    arguments: { fit, discount: fitDiscount, customers: table },
    results: { DERT: "Compras esperadas e descontadas do cliente dessa linha" },
    assumptions: [
      readFit,
      otherUnit,
      "A taxa de desconto é efetiva por um período da unidade do ajuste: para semanas e 15% ao ano é 1,15^(7/365,25) − 1. A taxa contínua dos artigos é ln(1 + discount).",
      "De um cliente novo não se conta a primeira compra.",
    ],
    keywords: ["dert", "residual", "vida", "transações descontadas", "horizonte infinito", "ciclo de vida"],
  },
  "CLV.PREDICT": {
    title: "Previsão por cliente",
    about: "Quem continua cliente, quantas compras e que gasto esperar de cada um, e o valor dos próximos períodos.",
    layout: "Uma tabela com cabeçalho: customer, alive, expected purchases, expected spend, value; uma linha por cliente.",
    arguments: {
      fit,
      spend_fit: "Ajuste de Gamma-Gamma, como o resultado de CLV.FIT",
      customers: "Tabela de clientes com gasto, como o resultado de CLV.SUMMARY",
      periods: ahead,
      discount: fitDiscount,
      margin: "Margem como proporção do gasto",
    },
    results: {
      customer: "O nome do cliente, ou o número da linha onde a tabela não tem nomes",
      alive: "Probabilidade de continuar cliente",
      "expected purchases": "Compras esperadas nos períodos, sem desconto",
      "expected spend": "Gasto esperado por compra",
      value: "Compras esperadas e descontadas nos períodos × gasto esperado × margem",
    },
    assumptions: [
      readFit,
      otherUnit,
      "As compras de cada período são descontadas até o seu fim; um último período incompleto conta em seu próprio fim. O que está além não tem valor aqui: CLV.RESIDUAL não tem horizonte.",
      "Períodos e desconto estão na unidade do ajuste: 52 para um ano de semanas, não 12.",
      "Supõe-se que o gasto por compra não depende do número de compras.",
    ],
    keywords: ["prever", "previsão", "valor do cliente", "clv por cliente", "pontuar", "próximo ano", "segmentos"],
  },
  "CLV.TRACKING": {
    title: "Compras reais e esperadas ao longo do tempo",
    about:
      "Compras repetidas de todos os clientes de um registro, período a período e acumuladas, ao lado das que um ajuste espera: a imagem usual do ajuste e da previsão.",
    layout: "Uma tabela com cabeçalho: period, actual, expected, cumulative actual, cumulative expected; uma linha por período.",
    arguments: { fit, transactions: "Registro de transações", unit: "Duração de um período", until: "Último dia a seguir" },
    choices: { unit: { fit: "a unidade do ajuste", ...units } },
    results: {
      period: "Número do período, a partir de 1; o primeiro começa no primeiro dia do registro",
      actual: "Compras repetidas nele",
      expected: "Compras repetidas esperadas nele",
      "cumulative actual": "Compras repetidas até o seu fim",
      "cumulative expected": "Compras repetidas esperadas até o seu fim",
    },
    assumptions: [
      readFit,
      "Cada cliente conta a partir da primeira compra; tudo o que se compra em um dia é uma compra. Um ajuste em outra unidade é convertido pelo calendário.",
      "O ajuste não vê nada do registro: períodos posteriores àqueles com que foi feito são uma previsão verdadeira.",
    ],
    keywords: ["acompanhamento", "semanal", "acumulado", "gráfico", "verificar o ajuste", "previsão"],
  },
  "CLV.VALIDATE": {
    title: "Erros de validação de um ajuste",
    about:
      "Quão longe a previsão de um ajuste fica do que os clientes compraram depois da calibração, ao lado da base em que ninguém sai, e por número de compras.",
    layout: "Duas tabelas, uma abaixo da outra: medida, ajuste, base; depois frequência, clientes, real, esperado.",
    arguments: { fit, customers: "Tabela de clientes com validação, como o resultado de CLV.SUMMARY com calibration_end" },
    results: {
      measure:
        "clientes, MAE, RMSE, viés, erro por decis, correlação de postos, Gini; abaixo, o número de compras repetidas na calibração",
      model: "A medida do ajuste; abaixo, clientes com tantas compras",
      NBD: "A medida da base, ajustada à mesma tabela; abaixo, suas compras médias na validação",
      expected: "Abaixo, a média que o ajuste esperava",
    },
    assumptions: [
      readFit,
      "MAE e RMSE são compras por cliente; o viés são as compras esperadas sobre as reais de todos, menos 1; o erro por decis é o erro médio de dez grupos por previsão, como proporção de todas as compras; Gini é 1 para uma ordem perfeita e 0 para uma ao acaso.",
      "Todos os clientes da tabela são comparados; uma linha que não serve recusa a comparação e é nomeada.",
    ],
    keywords: ["validar", "validação", "exatidão", "mae", "rmse", "erro", "teste", "gini"],
  },
  "CLV.COHORTS": {
    title: "Triângulo de coortes de um registro de transações",
    about:
      "Clientes pelo período do calendário da primeira compra, seguidos nos períodos posteriores: quem voltou a comprar, a retenção ou o gasto.",
    layout: "Um triângulo com cabeçalho: cohort, customers e os períodos de idade 0, 1, 2 …; uma linha por coorte.",
    arguments: {
      customer: customerOfEach,
      date: dateOfEach,
      amount: "Valor de cada transação; as medidas de gasto precisam dele",
      unit: "Duração de um período",
      measure: "O que cada célula do triângulo contém",
    },
    choices: {
      unit: {
        day: "dias",
        week: "semanas do calendário, de segunda a domingo",
        month: "meses do calendário",
        quarter: "trimestres do calendário",
        year: "anos do calendário",
      },
      measure: {
        customers: "clientes da coorte que compraram no período",
        retention: "sua proporção na coorte",
        spend: "gasto no período por cliente da coorte",
        "cumulative spend": "gasto até o período por cliente da coorte",
      },
    },
    results: { row: "O período da coorte, seu número de clientes e a medida por idade a partir de 0" },
    assumptions: [
      "Os períodos seguem o calendário; as células posteriores ao último dia do registro ficam vazias. Um período que apenas começou conta como está.",
      "Na idade 0 todos os clientes de uma coorte compraram. Um mês sem compra não é cancelamento: clientes de uma loja voltam.",
      readLog,
    ],
    keywords: ["coorte", "triângulo", "tabela de retenção", "mês de aquisição", "análise de coortes", "safra"],
  },
};
