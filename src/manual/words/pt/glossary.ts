import type { Glossary } from "../en/glossary";

export const glossary: Glossary = {
  clv: {
    term: "CLV: valor do ciclo de vida do cliente",
    means: "O valor presente esperado do lucro que um cliente traz durante toda a relação. Veja `CLV`. Diz-se que nasceu entre os profissionais de marketing direto dos anos setenta e oitenta (BuiltIn 2021; de segunda mão, não verificado).",
    trap: "Três fórmulas publicadas dão três valores com os mesmos dados, porque colocam a primeira margem em momentos diferentes: [Qual CLV?](which-clv.html) Algumas fontes falam de receita e chamam de CLV.",
    also: "valor do cliente vida",
  },
  ltv: {
    term: "LTV: valor do ciclo de vida",
    means: "Outro nome do CLV, usual em assinaturas: receita por conta × margem bruta ÷ cancelamento. Veja `CLV.SAAS`.",
    trap: "É o CLV com timing \"begin\" e sem desconto, nada mais. Dispara quando o cancelamento se aproxima de 0 e não tem valor quando a expansão supera o cancelamento; informe então um número de períodos.",
    also: "ltv valor arpu arpa",
  },
  cxlv: {
    term: "CXLV: valor do ciclo de vida da experiência do cliente",
    means: "O CLV dado o nível de experiência: retenção, gasto e indicações se movem com a nota. Sua diferença para o CLV é o prêmio da experiência. Veja `CXLV` e `CXLV.PREMIUM`.",
    trap: "Avalie cada grupo de clientes e some. O valor da nota média não é o valor médio: veja `CXLV.MIX`.",
    also: "experiência prêmio",
  },
  cac: {
    term: "CAC: custo de aquisição de clientes",
    means: "Tudo o que foi gasto para conquistar clientes novos, dividido pelo número deles: campanhas, vendas, integração, prêmios. Veja `CAC.COST`.",
    trap: "Deixar de fora salários ou a integração embeleza todas as razões. Não subtraia o CAC do CLV para depois dividir por ele.",
    also: "custo de aquisição",
  },
  ratio: {
    term: "CLV:CAC",
    means: "Valor bruto do ciclo de vida por unidade de custo de aquisição; 3 ou mais é uma regra comum. Veja `CLVCAC`.",
    trap: "O CLV deve ser bruto, antes de subtrair o CAC. No Excel, CLV:CAC dentro de uma fórmula é um intervalo de colunas; a função é `CLVCAC`.",
    also: "razão ltv cac",
  },
  nrr: {
    term: "NRR: retenção líquida de receita",
    means: "A receita dos clientes que você tinha, um período depois e com a expansão incluída, dividida pela de antes. Veja `CLV.NRR`; sem expansão, `CLV.GRR`.",
    trap: "A NRR conta receita, não clientes: acima de 100% não é uma taxa de retenção e não entra em `CLV`. O crescimento tem seu próprio argumento.",
    also: "grr retenção de receita expansão",
  },
  churn: {
    term: "Cancelamento (churn)",
    means: "A parte dos clientes que sai em um período: 1 − retenção. A vida média é 1 ÷ cancelamento períodos. Veja `CLV.LIFESPAN`.",
    trap: "3% ao mês não são 36% ao ano: as taxas se compõem e são 30,6%. Converta com `CLV.RATE`. Clientes perdidos e receita perdida são dois cancelamentos.",
    also: "churn evasão rotatividade saída",
  },
  retention: {
    term: "Retenção",
    means: "A parte dos clientes que fica de um período para o outro, de 0 a 1.",
    trap: "A retenção sobe com o tempo de casa por mera seleção: os propensos a sair já saíram. Uma só taxa do primeiro ano encurta demais a vida dos clientes antigos.",
    also: "fidelidade renovação",
  },
  margin: {
    term: "Margem",
    means: "O que um cliente deixa em um período depois dos custos que traz consigo. Aqui todos os valores se apoiam na margem, não na receita.",
    trap: "Usar receita no lugar da margem infla o valor em 1 ÷ taxa de margem. Uma margem já multiplicada pela duração conta a duração duas vezes.",
    also: "lucro contribuição receita",
  },
  discount: {
    term: "Taxa de desconto",
    means: "O que um pagamento posterior vale a menos, por período.",
    trap: "Pertence ao mesmo período da margem e da retenção. 10% ao ano são 0,797% ao mês, não 0,833%, salvo se sua taxa for nominal: `CLV.RATE` conhece as duas.",
    also: "juros valor presente",
  },
  timing: {
    term: "Momento (timing): begin, end, mid, renewal",
    means: "Quando cai a primeira margem: agora e certa (\"begin\"), no fim do primeiro período (\"end\"), no meio dele (\"mid\") ou após a primeira renovação (\"renewal\").",
    trap: "\"renewal\" deixa de fora o pagamento de hoje: certo para quem acabou de pagar, baixo demais em exatamente uma margem para quem ainda não é cliente.",
    also: "início fim renovação convenção primeiro pagamento",
  },
  period: {
    term: "Período",
    means: "O passo em que se contam margens e taxas: um mês, um trimestre, um ano. Todos os dados de uma chamada o compartilham.",
    trap: "O erro mais comum de todos: retenção mensal com taxa de desconto anual, ou margem anual com cancelamento mensal.",
    also: "mês ano mistura",
  },
  cs: {
    term: "CS: satisfação do cliente como área",
    means: "A área responsável pela satisfação dos clientes: atendimento, reclamações, sucesso do cliente.",
    trap: "Um departamento não é a experiência. Suas notas cobrem quem entrou em contato.",
    also: "atendimento satisfação",
  },
  ux: {
    term: "UX: experiência do usuário",
    means: "A interação em si, em um ponto de contato: uma página, um aplicativo, um balcão.",
    trap: "Uma boa página não faz uma boa experiência. A nota de um ponto de contato não deve representar a relação inteira em `CXLV`.",
    also: "usabilidade site aplicativo",
  },
  cx: {
    term: "CX: experiência do cliente",
    means: "O que o cliente percebe depois do contato, e o conjunto de ações que moldam toda a jornada de compra.",
    trap: "Percepção e ação andam juntas: uma nota sem ações não pode ser melhorada; ações sem nota não podem ser avaliadas.",
    also: "jornada percepção experiência",
  },
  score: {
    term: "Nota: NPS, CSAT, CES",
    means: "Uma medida da experiência. As funções a recebem entre 0 e 1: `CX.SCORE` converte.",
    trap: "O NPS vai de −100 a 100, e no esforço (CES) o baixo é bom em algumas escalas. Uma mudança de 15 pontos é 0,075 no NPS e 0,15 no CSAT.",
    also: "nps csat ces pesquisa estrelas",
  },
  causal: {
    term: "Parte causal",
    means: "A parte de uma ligação medida entre nota e retenção que a experiência realmente causa, de 0 a 1. Veja `CX.RETENTION`.",
    trap: "Clientes satisfeitos também ficam por outras razões. Tomar toda a correlação por efeito (1) exige um experimento.",
    also: "causalidade evidência correlação",
  },
};
