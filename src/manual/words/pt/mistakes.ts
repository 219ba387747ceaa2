import type { Mistakes } from "../en/mistakes";

export const mistakeWords: Mistakes = {
  roi: {
    title: "Uma parte poupada chamada de retorno",
    published: "Um retorno sobre o investimento de {0} por {1} poupados com {2}.",
    right: "A expressão é a parte do custo que fica poupada, com o percentual deslocado duas casas. O retorno é o ganho sobre o investimento, dividido pelo investimento.",
    says: "ROI = (benefício − investimento) ÷ investimento.",
  },
  periodMix: {
    title: "Uma taxa anual com retenção mensal",
    published: "Uma carteira de clientes de {0}, com margem e retenção mensais e a taxa anual de {1}.",
    right: "Todos os dados pertencem a um mesmo período. 12% nominais ao ano são 1% ao mês; com ele um cliente vale bem mais do que com 12% tomados como mensais.",
    says: "Períodos de uma só duração: converta antes a taxa com `CLV.RATE`.",
  },
  annualTwin: {
    title: "3% ao mês tomados por 95% ao ano",
    published: "Cancelamento mensal de {0}, “retenção anual de {1}”.",
    right: "Doze meses com 97% cada um deixam muito menos clientes.",
    says: "O equivalente anual de uma taxa mensal, com `CLV.RATE`.",
  },
  timesTwelve: {
    title: "Doze vezes o cancelamento mensal",
    published: "{0} ao mês são {1} ao ano.",
    right: "Quem saiu em janeiro não pode sair de novo: as proporções se compõem, não se somam.",
    says: "As taxas se compõem: `CLV.RATE` com kind \"churn\".",
  },
  forgottenCost: {
    title: "Um custo esquecido e outro momento",
    published: "Um valor do ciclo de vida de {0}, com margem de {1}.",
    right: "O custo de fidelidade de {2} ao mês não foi subtraído, e a primeira margem foi tomada como certa. O gabarito avalia o cliente na renovação. A segunda chamada dá o número publicado.",
    says: "O momento está em cada fórmula que o painel escreve; liste o que foi subtraído da margem.",
  },
  outrun: {
    title: "Uma expansão que supera o cancelamento",
    published: "Uma margem de {0} vira um valor ajustado pela expansão de {1}.",
    right: "O denominador é {2}: menor que zero, então a soma não tem fim nem valor. Sem expansão ela tem.",
    says: "Um erro com uma frase, no lugar de um número com o sinal trocado.",
  },
  needsEnd: {
    title: "Uma soma sem fim, recusada com razão",
    published: "1 + 0,0093 − 1,0095 = {0}: a própria página diz que a fórmula falha aqui.",
    right: "E falha: a retenção com o crescimento supera o desconto. Conte um número de períodos e diga-o ao lado do resultado.",
    says: "Informe um número de períodos, uma taxa de desconto maior ou uma retenção menor.",
  },
  rounding: {
    title: "Arredondado no caminho",
    published: "33% de {0} são {1}; 2.084 × 7,69 são {2}.",
    right: "O primeiro é um deslize aritmético; o segundo, um fator de 1 ÷ 13% arredondado a duas casas antes de ser usado.",
    says: "Os valores guardam todos os dígitos; só se arredonda o que a célula mostra.",
  },
  payback: {
    title: "A recuperação dividida pela retenção",
    published: "Recuperação = (CAC ÷ margem) ÷ (1 − cancelamento): {0} meses para 600, 80 e 3%.",
    right: "O cancelamento leva sua parte todo mês, não uma vez. As margens esperadas formam uma série geométrica, e a recuperação está onde sua soma alcança o custo de aquisição.",
    says: "Recuperação com cancelamento; #N/A onde o custo nunca é recuperado.",
  },
  answerKey: {
    title: "Um gabarito que seus próprios números não dão",
    published: "{0} é a opção marcada como certa.",
    right: "Os números do enunciado dão {1}. Os dados não são repetidos aqui; a questão irmã da mesma prova mostra como conferir um gabarito assim: seu 940,49 é, com um centavo de diferença, o primeiro valor abaixo, e o outro momento dá outro número.",
    says: "Calcule com `CLV.SERIES` e diga o momento.",
  },
  lifespanTwice: {
    title: "A duração contada duas vezes",
    published: "Uma margem da vida inteira de {0} posta em m·r ÷ (1 + i − r).",
    right: "A fórmula pede a margem de um período, aqui {1} ao ano; a retenção já diz quanto dura. Com 75% e 10% o deslize multiplica o valor por 20.",
    says: "A margem de um período, não a da vida inteira.",
  },
  lastTerm: {
    title: "O custo de suporte subtraído duas vezes",
    published: "(receita − custo de suporte) × duração − custo de suporte.",
    right: "O último termo é o custo de aquisição. O suporte já é subtraído todo ano.",
    says: "Os quatro elementos pelo nome: receita, custo de suporte, anos, custo de aquisição.",
  },
};
