import type { retention as spanish } from "../es/retention";
import type { FunctionWords } from "../functionWords";
import { discount, margin, timing, timings } from "./arguments";
import { units } from "./customers";

const fit = "Ajuste de um modelo de renovações, como o resultado de RETENTION.FIT";

export const retention: Readonly<Record<keyof typeof spanish, FunctionWords>> = {
  "RETENTION.SURVIVAL": {
    title: "Curva de sobrevivência de contratos",
    about:
      "Proporção de clientes que ainda está em cada idade, a partir das datas em que começaram e saíram, contando bem os que continuam.",
    layout: "Uma tabela com cabeçalho: time, at risk, left, survival, lower, upper; uma linha por idade em que alguém saiu.",
    arguments: {
      start: "Data em que cada cliente começou",
      end: "Data em que cada cliente saiu; vazia para quem ainda está",
      as_of: "Último dia de observação",
      unit: "Unidade de tempo",
    },
    choices: { unit: units },
    results: {
      time: "Idade em que alguém saiu, depois de uma primeira linha em 0",
      "at risk": "Clientes que ainda estavam logo antes",
      left: "Clientes que saíram nela",
      survival: "Proporção que ainda está depois",
      lower: "Limite inferior da banda de 95%",
      upper: "Limite superior da banda de 95%",
    },
    assumptions: [
      "Um fim posterior ao último dia de observação ainda não chegou; um início posterior fica de fora. Clientes que ainda estão contam enquanto foram vistos.",
      "Supõe-se que quem ainda está é como quem saiu: retirar clientes à mão falseia a curva.",
      "A banda é construída sobre ln(−ln S) com a variância de Greenwood, para ficar entre 0 e 1.",
    ],
    keywords: ["sobrevivência", "kaplan-meier", "tempo de casa", "curva de retenção", "curva de cancelamento", "censura", "assinatura"],
  },
  "RETENTION.FIT": {
    title: "Ajuste de um modelo de retenção a sobreviventes",
    about:
      "Parâmetros de um modelo de renovações por máxima verossimilhança, a partir dos clientes que ainda estão depois de cada renovação, com erros padrão e avisos em palavras.",
    layout: "Cinco colunas sem cabeçalho: rótulo, valor, erro padrão, limite inferior, limite superior.",
    arguments: { survivors: "Clientes que ainda estão em 0, 1, 2 … renovações; uma coorte por coluna", model: "Qual modelo" },
    choices: {
      model: {
        sBG: "cada cliente renova com uma probabilidade própria que não muda; os fracos saem primeiro",
        BdW: "o mesmo, e a probabilidade própria de sair sobe ou desce com o tempo",
        geometric: "uma só probabilidade de sair para todos os clientes e renovações: a base de comparação",
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
      "O primeiro número são os clientes no início. Dê números de clientes, não porcentagens: os erros padrão se apoiam neles.",
      "Uma coorte termina em sua última célula que não esteja vazia nem seja 0, para que coortes de idades diferentes possam ficar lado a lado.",
    ],
    keywords: ["retenção", "beta geométrica deslocada", "renovações", "sobreviventes", "assinatura", "modelo de cancelamento"],
  },
  "RETENTION.CURVE": {
    title: "Sobrevivência e retenção projetadas",
    about: "Proporção de clientes que ainda está depois de cada renovação, e proporção dos que restam que renova, tão longe quanto se queira.",
    layout: "Uma tabela com cabeçalho: period, survival, retention; uma linha por renovação, a partir de 0.",
    arguments: { fit, periods: "Número de renovações a projetar" },
    results: {
      period: "Número de renovações, a partir de 0",
      survival: "Proporção que ainda está depois",
      retention: "Proporção dos que estavam antes que renova; vazia em 0",
    },
    assumptions: [
      "A fórmula mostrada é a de sBG; em BdW, t é elevado à potência c, e o modelo geométrico tem uma só taxa de retenção.",
      "A retenção sobe com o tempo porque os propensos a sair já saíram, não porque alguém fique mais leal.",
    ],
    keywords: ["curva de retenção", "projeção", "sobrevivência", "taxa de renovação", "curva de cancelamento", "previsão"],
  },
  "RETENTION.VALUE": {
    title: "Valor do ciclo de vida de um assinante conforme a idade",
    about:
      "Valor presente das margens de um cliente que renovou tantas vezes, quando a retenção sobe com a idade como um ajuste diz; 0 renovações é um cliente novo.",
    arguments: { fit, margin, discount, renewals: "Vezes que o cliente renovou", timing },
    choices: { timing: timings },
    assumptions: [
      'Os timings são os de CLV: com "begin" conta-se a margem de hoje, com "renewal" só as posteriores. A fórmula mostrada é a de "begin".',
      'A vida residual esperada dos artigos (DERL), logo antes da próxima renovação, é o valor com timing "renewal" e margem 1, vezes 1 + discount.',
      "Sem taxa de desconto a soma não tem fim onde é bastante provável que os clientes que ficam fiquem para sempre; então discount deve ser acima de 0.",
    ],
    keywords: ["valor de um assinante", "vida residual", "contrato", "renovação", "retenção", "cliente atual"],
  },
};
