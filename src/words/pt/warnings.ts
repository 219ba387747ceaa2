import type { WarningKey } from "../../clv/index";

export const warnings: Readonly<Record<WarningKey, string>> = {
  periodMix:
    "Uma retenção de {retention} e uma taxa de desconto de {discount} raramente são do mesmo período. Se a retenção é mensal, são {yearly} ao ano, e {discount} ao ano são {monthly} ao mês.",
  churnPeriodMix:
    "Uma perda de {churn} e uma taxa de desconto de {discount} raramente são do mesmo período. Se a perda é mensal, perdem-se {yearly} em um ano, e {discount} ao ano são {monthly} ao mês.",
  unitDiscount:
    "A taxa de desconto é a de um período do ajuste, e um ano tem {periods}. Se {discount} é por ano, é {converted} por período.",
  highDiscount:
    "Uma taxa de desconto de {discount} por período é alta: o usual é de 10% a 20% ao ano, ou seja, de 0,8% a 1,53% ao mês.",
  negativeDiscount: "Uma taxa de desconto menor que 0 faz o dinheiro futuro valer mais que o de hoje.",
  looksLikeChurn: "Só {retention} ficam: parece a perda (churn). A retenção é 1 − perda, aqui {kept}.",
  looksLikeRetention: "{churn} saem em um período: parece a retenção. A perda (churn) é 1 − retenção, aqui {lost}.",
  timesTwelve:
    "{churn} é 12 × {monthly}. Se veio de uma taxa mensal: quem saiu em janeiro não pode sair de novo, portanto {monthly} ao mês são {yearly} ao ano.",
  longLifespan:
    "Isto conta com uma vida média de {lifespan} períodos, mais do que quase todos os dados alcançam. Conte um número de períodos ou desconte; fornecedores cortam em 60 meses sem dizer.",
  growthOutruns:
    "A margem cresce {growth} por período e é descontada a {discount}: sem um fim, quase todo o valor fica longe no futuro. Conte um número de períodos.",
  expansionOutruns:
    "As contas que ficam crescem {expansion}, mais do que tiram os {churn} que saem: a receita nunca se esgota e só o desconto lhe dá um valor. Ponha um teto.",
  lifetimeMargin:
    "Uma margem é {times} vezes o custo de aquisição. A margem é a de um período: uma já multiplicada pela vida conta-a duas vezes.",
  revenueNotMargin: "Com margem bruta de 100% isto é receita de toda a vida, não lucro: falta tirar o custo de atender.",
  revenueLessCost: "Aqui se tira um custo de uma receita: dê também a margem como parte do valor da compra.",
  lifespanUnit:
    "{lifespan} períodos com {frequency} compras em cada um são {purchases} compras. Se a vida está em meses, a frequência também é a de um mês.",
  moneyNotRate: "O crescimento é um valor em dinheiro. Se {growth} é uma taxa, são {money} no primeiro período.",
  rateKind: "Só {rate} ficam: se é perda (churn), diga-o com o tipo \"churn\"; assim é lido como retenção.",
  rateKindChurn: "{rate} saem em um período: se é retenção, diga-o com o tipo \"survival\".",
  periodsPerYear: "{count} conta períodos em um ano: 12 é mensal, 4 trimestral, 1 anual. {count} é um período de {years} anos.",
  netOfCost:
    "O valor do ciclo de vida é menor que o custo de aquisição. Se esse custo já foi tirado, some-o de volta: a razão é então {ratio}.",
  ratioTooGood:
    "Uma razão de {ratio} raramente é real. Veja se o custo de aquisição inclui vendas, integração e recompensas, e se o valor é margem e não receita.",
  targetBelowOne: "Uma razão desejada menor que 1 paga por um cliente mais do que o cliente traz.",
  paybackWithoutChurn:
    "{payments} pagamentos sem que ninguém saia. Já com perda de 2% por período seriam {later}: dê a taxa de retenção.",
  paybackBeyondLifespan:
    "Recupera-se após {payments} pagamentos, e os clientes ficam {lifespan} períodos em média: a maioria sai antes de ter se pagado.",
  expansionTooGood:
    "Os mesmos clientes trazem {rate} do que traziam no início. Veja se a receita de clientes novos é contada como expansão.",
  moreLostThanStart: "Perde-se mais do que havia no início: perdas de clientes que vieram depois não contam aqui.",
  percentTwice: "Uma proporção de {score} satisfeitos é quase ninguém. Se a intenção era {meant}, dividiu-se por 100 uma vez a mais.",
  promoterShare: "Um NPS de {score} é quase 0 em sua escala de −100 a 100. Se foi informado como proporção, é {points}.",
  largeScoreChange: "Uma mudança de {change} é metade de toda a escala ou mais. Dez pontos de cem são 0,1.",
  largeEffect:
    "Um efeito de {beta} multiplica por {odds} a chance de ficar contra a de sair, do pé da escala ao topo. Uma inclinação assim costuma conter mais que a experiência: compare com um experimento ou reduza causal_share.",
  largeAmountEffect:
    "Um efeito de {beta} multiplica o valor por {times}, do pé da escala ao topo. Veja se foi medido por ponto de uma escala de cinco.",
  thinLoyalty:
    "Não se conta ninguém que teria comprado de qualquer modo. Se {share} da margem adicional viria sem o programa, nada resta do benefício.",
  rewardAboveMargin: "Cada membro custa {cost} e traz {margin}: quanto mais membros, maior a perda.",
  rewardAboveReferral: "Uma recompensa de {reward} é mais do que traz uma indicação, que é {brought}.",
  everyReferralNew:
    "Cada cliente indicado conta como alguém que não viria de outro modo. Alguns viriam: o que poupam é o custo de aquisição.",
  manyReferrals:
    "{rate} indicações de cada cliente em cada período: cada indicado traz outros tantos. Veja se são convites e não clientes ganhos.",
  everyAttemptWorks: "Fica cada cliente contatado que teria saído: nenhum resgate funciona sempre.",
  returnTooGood: "Um retorno de {roi}: a primeira pergunta será quanto do benefício é lucro e quanto viria de qualquer modo.",
  percentAsNumber: "Deseja-se um retorno de {roi}. Se a intenção era {number}%, são {share}.",
  savingOutgrows: "A economia cresce {growth} ao ano e é descontada a {discount}: anos distantes pesam mais que o primeiro.",
  lossPerCustomer: "Um cliente novo custa {cac} e vale {clv}: mais clientes aumentam a perda.",
  gapLooksLikeRate:
    "Uma lacuna de {gap} parece a própria taxa. A lacuna é a meta menos a taxa: quanto falta à resolução no primeiro contato.",
  selfServiceDearer: "Um contato em autoatendimento custa o mesmo que um assistido, ou mais: mover contatos não poupa nada.",
  everyContactContained: "Cada contato que se move é resolvido lá: na prática alguns voltam, e mais caros.",
};
