import type { sentences as spanish } from "../es/sentences";

/** What the catalogue says of ranges, absences and refusals, as in Spanish. */
export const sentences: Readonly<Record<keyof typeof spanish, string>> = {
  "{sentence} (row {count})": "{sentence} (linha {count})",
  "a whole number": "um número inteiro",
  "a date": "uma data",
  "a date as a serial number": "uma data como número de série",
  "a column of names or numbers, one for each transaction": "uma coluna de nomes ou números, um por transação",
  "a column of dates, one for each transaction": "uma coluna de datas, uma por transação",
  "a column of amounts of money, one for each transaction": "uma coluna de valores em dinheiro, um por transação",
  "a column of dates, one for each customer": "uma coluna de datas, uma por cliente",
  "a column of dates, one for each customer, empty for those still there": "uma coluna de datas, uma por cliente, vazia para os que ainda ficam",
  "a column of numbers of customers that does not rise, or one column for each cohort": "uma coluna de números de clientes que não sobe, ou uma coluna por coorte",
  "columns of numbers, with names above them, a row for each customer": "colunas de números, com nomes acima, uma linha por cliente",
  "a customer table with the columns frequency, recency and age": "uma tabela de clientes com as colunas frequency, recency e age",
  "a customer table with the columns frequency, recency and age, or frequency and spend": "uma tabela de clientes com as colunas frequency, recency e age, ou frequency e spend",
  "a customer table with the columns frequency and spend": "uma tabela de clientes com as colunas frequency e spend",
  "a customer table with the columns frequency, recency, age and spend": "uma tabela de clientes com as colunas frequency, recency, age e spend",
  "a customer table with the columns frequency, recency, age, holdout frequency and holdout periods": "uma tabela de clientes com as colunas frequency, recency, age, holdout frequency e holdout periods",
  "a range of two columns, label and value, with a row for the model and one for each parameter": "um intervalo de duas colunas, rótulo e valor, com uma linha para o modelo e uma para cada parâmetro",
  "a range of two columns, label and value, with a row for the model and one for each of p, q and gamma": "um intervalo de duas colunas, rótulo e valor, com uma linha para o modelo e uma para cada um de p, q e gamma",
  "a range with a column of customers and a column of dates, by name or the first two": "um intervalo com uma coluna de clientes e uma de datas, pelo nome ou as duas primeiras",
  none: "nenhum",
  "a new customer": "um cliente novo",
  "no spend in the table": "a tabela não tem gasto",
  "no measure of spend": "nenhuma medida de gasto",
  "no holdout": "sem período de verificação",
  "the last date of the log": "a última data da lista",
  "the latest date given": "a última data indicada",
  "nobody has left": "ninguém saiu",
  "{name} should have a row {quote} that names one of {list}": "{name} deve ter uma linha {quote} que diga um de {list}",
  "{name} should be of a model among {list}, not {quote}": "{name} deve ser de um modelo entre {list}, não {quote}",
  "{name} should have a column named {text}": "{name} deve ter uma coluna chamada {text}",
  "{name} should hold {text}, which {other_text} needs": "{name} deve conter {text}, que {other_text} exige",
  "covariates should have a row for each of the {number} customers, not {max}": "covariates deve ter uma linha para cada um dos {number} clientes, não {max}",
  "{name} should be a column of {rows} rows, as {other} is, not {columns}": "{name} deve ser uma coluna de {rows} linhas, como {other}, não de {columns}",
  "without a discount rate the expected purchases have no bound, because {text} is {number}, not above 1": "sem taxa de desconto as compras esperadas não têm limite, porque {text} é {number}, não maior que 1",
  "without a discount rate the expected purchases have no bound, because nobody leaves": "sem taxa de desconto as compras esperadas não têm limite, porque ninguém sai",
  "without a discount rate the expected lifetime has no bound under these parameters, so discount should be above 0": "sem taxa de desconto a vida esperada não tem limite com estes parâmetros, então discount deve ser maior que 0",
  "what is learned from data is no arithmetic of one cell: for a workbook without the add-in, keep the results as values": "o que se aprende de dados não é aritmética de uma célula: para uma pasta sem o suplemento, guarde os resultados como valores",
  "there are no customers in the table": "não há clientes na tabela",
  "there are no transactions": "não há transações",

  "an amount of money": "um valor em dinheiro",
  "a rate": "uma taxa",
  "a share": "uma proporção",
  "a number": "um número",
  "a whole number of periods": "um número inteiro de períodos",
  "a number of periods": "um número de períodos",
  "a score": "uma nota",
  "a change of the normalised score": "uma mudança da nota normalizada",
  "a ratio": "uma razão",
  "an amount": "um valor",
  "{kind} from {min} to {max}": "{kind} de {min} a {max}",
  "{kind} above {min} and up to {max}": "{kind} acima de {min} e até {max}",
  "{kind} above {min}": "{kind} acima de {min}",
  "{kind}, {min} or more": "{kind}, {min} ou mais",
  "{kind}, {max} or less": "{kind}, {max} ou menos",
  "TRUE or FALSE": "TRUE ou FALSE (VERDADEIRO ou FALSO)",
  "one of {list}": "um de {list}",
  "{list} or {quote}": "{list} ou {quote}",
  "the name of a tier": "o nome de um nível",
  "a range of amounts of money": "um intervalo de valores em dinheiro",
  "a range of rates from 0 to 1": "um intervalo de taxas de 0 a 1",
  "a range of rates above -1": "um intervalo de taxas acima de -1",
  "a range of texts, one more than cuts": "um intervalo de textos, um a mais que os cortes",
  "a range of texts, one more than thresholds, or one for each threshold":
    "um intervalo de textos, um a mais que os limites ou um por limite",
  "a range of two columns, label and value": "um intervalo de duas colunas, rótulo e valor",
  "a range of two columns, label and value, as for CXLV.MODEL": "um intervalo de duas colunas, rótulo e valor, como em CXLV.MODEL",
  'a range of two columns, label and value, with rows such as "revenue", "contribution margin", "retention", "discount"':
    'um intervalo de duas colunas, rótulo e valor, com linhas como "revenue", "contribution margin", "retention", "discount"',
  "a range of three columns: tier, treatment, treatment when price-sensitive":
    "um intervalo de três colunas: nível, tratamento, tratamento se sensível a preço",
  "a square range of shares, every row adding up to 1 or less": "um intervalo quadrado de proporções; cada linha soma 1 ou menos",

  "no end": "sem fim",
  "no cap": "sem teto",
  nothing: "nada",
  "equal weights": "pesos iguais",
  "the numbers 1, 2, 3 …": "os números 1, 2, 3 …",
  "10% and 70%": "10% e 70%",
  "the metric's own": "o da métrica",
  "no lifetime value": "sem valor do ciclo de vida",
  'the row "reference score" of the inputs, else the score itself':
    'a linha "reference score" dos dados ou, se faltar, a própria nota',

  "{sentence}, in cell {number} of the range": "{sentence}, na célula {number} do intervalo",
  "{text} in {name} should be {should}, not {came}": "{text} em {name} deve ser {should}, não {came}",
  "{name} should be a single value or a range of {rows} by {columns} cells like {other}, not {min} by {max}":
    "{name} deve ser um só valor ou um intervalo de {rows} por {columns} células como {other}, não de {min} por {max}",
  "{name} should be {should}, not {came}": "{name} deve ser {should}, não {came}",
  "{name} should be {should}": "{name} deve ser {should}",
  "the cell given for {name} holds {text}": "a célula indicada para {name} contém {text}",
  "left out": "omitido",
  "an empty text": "um texto vazio",
  "the text {text}": "o texto {text}",
  "an error": "um erro",
  "0 (an empty cell counts as 0)": "0 (uma célula vazia conta como 0)",
  "0 (an empty cell counts as 0; leave the argument out for {absence})":
    "0 (uma célula vazia conta como 0; omita o argumento para obter: {absence})",
  "these inputs lead to a number too large to hold": "estes dados levam a um número grande demais",
  "each customer gives several results side by side: give the inputs as single values or as columns, not as a row":
    "cada cliente dá vários resultados lado a lado: dê os dados como valores avulsos ou colunas, não como linha",
  "this result fills a table of its own: give single values, one call for each table":
    "este resultado preenche uma tabela própria: dê valores avulsos, uma chamada por tabela",

  "the margins never fall in value: retention × (1 + growth) reaches 1 + discount, so give a number of periods, a higher discount rate or a lower retention":
    "as margens nunca perdem valor: retention × (1 + growth) alcança 1 + discount; informe um número de períodos, uma taxa de desconto maior ou uma retenção menor",
  "retention reaches 1 + discount, so the margins never fall in value: give a higher discount rate or a lower retention":
    "retention alcança 1 + discount e as margens nunca perdem valor: informe uma taxa de desconto maior ou uma retenção menor",
  "retention reaches 1 + discount, so the referrals never fall in value: give a higher discount rate or a lower retention":
    "retention alcança 1 + discount e as indicações nunca perdem valor: informe uma taxa de desconto maior ou uma retenção menor",
  "cac is 0 (an empty cell counts as 0): the ratio needs an acquisition cost above 0":
    "cac é 0 (uma célula vazia conta como 0): a razão precisa de um custo de aquisição acima de 0",
  "without churn the lifespan has no end: churn should be above 0": "sem cancelamento a vida não tem fim: churn deve ser acima de 0",
  "a rate above minus the number of periods in a year": "uma taxa acima do número de períodos por ano com sinal de menos",
  "expansion outruns churn and discounting, so the sum has no end: set cap_periods, or a discount rate above the net growth":
    "a expansão supera o cancelamento e o desconto, e a soma não tem fim: informe cap_periods ou uma taxa de desconto acima do crescimento líquido",
  "one rate or {number} rates for {count} with timing {quote}": "uma taxa ou {number} taxas para {count} com timing {quote}",
  "one rate or {number} or {max} rates for {count} with timing {quote}":
    "uma taxa, ou {number} ou {max} taxas, para {count} com timing {quote}",
  "{number} margin": "{number} margem",
  "{number} margins": "{number} margens",
  "without churn or discounting the sum has no end: give a churn above 0 or a discount rate above 0":
    "sem cancelamento nem desconto a soma não tem fim: informe um cancelamento ou uma taxa de desconto acima de 0",
  "some customers never leave these states and nothing is discounted, so the sum has no end: give a discount rate above 0 or a number of periods":
    "alguns clientes nunca deixam estes estados e nada é descontado, de modo que a soma não tem fim: informe uma taxa de desconto acima de 0 ou um número de períodos",
  "a square range with a row and a column for each state": "um intervalo quadrado com uma linha e uma coluna por estado",
  "{rows} by {columns}": "{rows} por {columns}",
  "as many as the {number} states": "tantos quanto os {number} estados",
  "{name} should have rows that add up to 1 or less, not {number} in row {rows}":
    "{name} deve ter linhas que somam 1 ou menos, não {number} na linha {rows}",
  "target should be measured as the base is, with the same {quote}: no lever moves it":
    "target deve ser medido como a base, com o mesmo {quote}: nenhuma alavanca o move",
  "new_customers is 0 (an empty cell counts as 0): the cost needs customers to be shared among":
    "new_customers é 0 (uma célula vazia conta como 0): o custo precisa de clientes entre os quais se repartir",
  "never pays back: all margins together, at their expected present value, do not reach the acquisition cost":
    "nunca se paga: todas as margens juntas, em seu valor presente esperado, não alcançam o custo de aquisição",
  "the target leaves nothing to divide by: give a target other than 0":
    "o alvo não deixa nada por que dividir: informe um alvo diferente de 0",
  "no retention rate from 0 to 1 gives this value: the target is too far from the margin":
    "nenhuma taxa de retenção de 0 a 1 dá este valor: o alvo está longe demais da margem",
  "start is 0 (an empty cell counts as 0): there is no revenue to retain":
    "start é 0 (uma célula vazia conta como 0): não há receita a reter",
  "one value or as many as the {number} groups of {other}": "um valor ou tantos quanto os {number} grupos de {other}",
  "the lifetime value of a new customer, which new_customers needs":
    "o valor do ciclo de vida de um cliente novo, de que new_customers precisa",
  "as many values as the {number} of current": "tantos valores quanto os {number} de current",
  "as many as the {number} values of current": "tantos quanto os {number} valores de current",
  "the weighted value of the base period is not above 0, so nothing can be measured against it":
    "o valor ponderado do período-base não está acima de 0, e nada pode ser medido contra ele",
  "in ascending order, each above the one before": "crescente, cada um acima do anterior",
  "the value is below the lowest threshold, and there is no label for that: give one label more than thresholds":
    "o valor está abaixo do limite mais baixo e não há rótulo para isso: dê um rótulo a mais que limites",
  "{number} for {count} thresholds": "{number} para {count} limites",
  "{number} or {max} for {count} thresholds": "{number} ou {max} para {count} limites",
  "the table has no row for the tier {quote}": "a tabela não tem linha para o nível {quote}",
  "prior_weight and observations are both 0 (an empty cell counts as 0): there is nothing to average":
    "prior_weight e observations são ambos 0 (uma célula vazia conta como 0): não há o que calcular em média",
  "the lifetime value has no finite sum here: give a higher discount rate or a lower retention":
    "o valor do ciclo de vida não tem aqui uma soma finita: informe uma taxa de desconto maior ou uma retenção menor",
  "{name} is 0 (an empty cell counts as 0): there is no share of it":
    "{name} é 0 (uma célula vazia conta como 0): não há proporção disso",
  "before is 0 (an empty cell counts as 0): there is no percentage of it":
    "before é 0 (uma célula vazia conta como 0): não há porcentagem disso",
  "a lowest score other than 0 for this metric; the metric \"scale\" takes any":
    'um mínimo diferente de 0 para esta métrica; a métrica "scale" aceita qualquer um',
  "a score above the minimum": "uma nota acima do mínimo",
  "a score below the maximum": "uma nota abaixo do máximo",
  "a score from minimum to maximum": "uma nota do mínimo ao máximo",
  "a score from 0 to 1 (75% is 0.75)": "uma nota de 0 a 1 (75% é 0,75)",
  'the highest score of the scale, which the metric "scale" needs':
    'a nota mais alta da escala, de que a métrica "scale" precisa',
  'the lowest score of the scale, which the metric "scale" needs':
    'a nota mais baixa da escala, de que a métrica "scale" precisa',
  "a rate between 0 and 1, both left out": "uma taxa entre 0 e 1, ambos excluídos",
  "score_low and score_high are the same: two bands need two different scores":
    "score_low e score_high são iguais: duas faixas precisam de duas notas diferentes",
  "the bands with customers all have one score: an effect needs at least two different scores":
    "as faixas com clientes têm todas a mesma nota: um efeito precisa de ao menos duas diferentes",
  "as many as the {number} scores": "tantos quanto as {number} notas",
  "retained should be at most the customers of its band, not {number} of {max} in cell {count} of the range":
    "retained deve ser no máximo os clientes da sua faixa, não {number} de {max} na célula {count} do intervalo",
  "investment is 0 (an empty cell counts as 0): a return needs an investment above 0":
    "investment é 0 (uma célula vazia conta como 0): um retorno precisa de um investimento acima de 0",
  "{name} should add up to 1, not {number}": "{name} deve somar 1, não {number}",
  "as many as the {number} shares": "tantos quanto as {number} proporções",
  "a block with a row {quote}, which is needed": "um bloco com uma linha {quote}, que é necessária",
  "one column": "uma coluna",
  'a block whose row "timing" says "begin", "end", "mid" or "renewal"':
    'um bloco cuja linha "timing" diga "begin", "end", "mid" ou "renewal"',
  "a block with a label before every number, and {number} has none":
    "um bloco com um rótulo antes de cada número, e {number} não tem",
  "a block of known labels, and {quote} is none (one is {other_quote})":
    "um bloco de rótulos conhecidos, e {quote} não é um deles (um é {other_quote})",
  "a block that says every input once, and {quote} is there twice":
    "um bloco que diga cada dado uma vez, e {quote} está lá duas vezes",
  "each customer brings at least one more, so the reach has no end: give a number of cycles":
    "cada cliente traz ao menos mais um, de modo que o alcance não tem fim: informe um número de ciclos",
  "the attempts cost nothing, so there is no return on their cost": "as tentativas não custam nada, de modo que não há retorno sobre seu custo",
  "the programme costs nothing, so there is no return on its cost": "o programa não custa nada, de modo que não há retorno sobre seu custo",
  "a rate below the ceiling": "uma taxa abaixo do teto",

  "a column of {number} rows, as {other} is": "uma coluna de {number} linhas, como {other}",
  "{name} should have a column named {other}": "{name} deve ter uma coluna chamada {other}",
  "{name} should have a row for each of the {number} customers, not {max}":
    "{name} deve ter uma linha para cada um dos {number} clientes, não {max}",
  "without a discount rate the expected purchases have no bound, because {name} is {number}, not above {max}":
    "sem taxa de desconto as compras esperadas não têm limite, porque {name} é {number}, não maior que {max}",

  "{name} is needed before the formula can be written": "{name} é necessário antes de escrever a fórmula",
  "margins and retention are needed before the formula can be written": "margins e retention são necessários antes de escrever a fórmula",
  "clv_new is needed with new_customers before the formula can be written":
    "clv_new é necessário junto com new_customers antes de escrever a fórmula",
  "the native formula needs its number of periods written out, not taken from a cell":
    "a fórmula nativa precisa do número de períodos escrito, não tirado de uma célula",
  "the native formula of a series needs its timing written out, not taken from a cell":
    "a fórmula nativa de uma série precisa do timing escrito, não tirado de uma célula",
  "the native formula of the model needs its output written out, not taken from a cell":
    "a fórmula nativa do modelo precisa do output escrito, não tirado de uma célula",
  "the table of all results is too long for one native formula: write its outputs one by one, or keep the add-in's function":
    "a tabela de todos os resultados é longa demais para uma fórmula nativa: escreva seus resultados um por um ou mantenha a função do suplemento",
  "sixteen whole models do not fit into one formula: use the named LAMBDA, which holds them, or keep the add-in's function":
    "dezesseis modelos completos não cabem em uma fórmula: use a LAMBDA com nome, que os contém, ou mantenha a função do suplemento",
  "a native formula counts at most {max} periods, and here are {number}: keep the add-in's function":
    "uma fórmula nativa conta no máximo {max} períodos, e aqui há {number}: mantenha a função do suplemento",
  "a native formula holds at most {max} {name}, and here are {number}: keep the add-in's function":
    "uma fórmula nativa contém no máximo {max} {name}, e aqui há {number}: mantenha a função do suplemento",
  "the native formula is {number} characters long, and Excel takes {max}: keep the add-in's function":
    "a fórmula nativa tem {number} caracteres e o Excel aceita {max}: mantenha a função do suplemento",
  "the native formula needs {name} as a range of cells such as {text}, not {other_text}":
    "a fórmula nativa precisa de {name} como intervalo de células, por exemplo {text}, não {other_text}",
  "the native formula needs {name} as one row or column of cells such as {text}, not {other_text}":
    "a fórmula nativa precisa de {name} como uma linha ou coluna de células, por exemplo {text}, não {other_text}",
  "the native formula is written by the labels of the inputs, so it needs them as a range of this workbook such as {text}, not {other_text}":
    "a fórmula nativa é escrita pelos rótulos dos dados e precisa deles como intervalo desta pasta de trabalho, por exemplo {text}, não {other_text}",
};
