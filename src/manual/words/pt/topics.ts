import type { Topics } from "../en/topics";

export const topics: Topics = {
  whichClv: {
    summary: "Os três momentos publicados, lado a lado, e quem publica qual.",
    lead: "Um cliente com margem de {margin} ao ano, {retention} de retenção e taxa de desconto de {discount}. Três fórmulas de livro, três valores, e {spread} entre o maior e o menor. Nenhum está errado; cada um responde a outra pergunta.",
    chooseTitle: "Qual usar",
    rule: "A diferença entre \"begin\" e \"renewal\" é exatamente uma margem; \"begin\" é (1 + desconto) vezes \"end\". Um quarto momento, \"mid\", fica entre eles: {mid}.",
    silent: "Neste suplemento entende-se \"begin\" quando timing é omitido, e o que o painel escreve sempre o diz. Uma célula vazia é recusada, porque poderia mudar a convenção sem avisar.",
    source: "A comparação segue Fader e Hardie (2012), Reconciling and Clarifying CLV Formulas, brucehardie.com/notes/024.",
  },
  portable: {
    summary: "Pastas para quem não tem o suplemento: fórmulas nativas, LAMBDAs com nome, valores.",
    lead: "Uma pasta com funções do suplemento mostra #NAME? (#NOME?) a quem não o tem, assim que calcula. Há três maneiras de entregá-la.",
    ways: {
      native: {
        title: "Fórmulas nativas",
        text: "A função escrita em aritmética do Excel, com as referências a células mantidas. Calcula no Excel e no LibreOffice sem o suplemento, e serve a Atingir Meta, Tabelas de Dados e formatação condicional. Já não explica seus erros com uma frase.",
      },
      lambda: {
        title: "LAMBDAs com nome",
        text: "A pasta leva suas próprias funções com nomes como `NATIVE.CLV`, e as fórmulas continuam curtas. Precisa do Excel 2024 ou do Microsoft 365; o LibreOffice mostra um erro.",
      },
      values: {
        title: "Valores",
        text: "Só os números. Nada é recalculado e nada pode quebrar: para um arquivo ou um anexo.",
      },
    },
    example: "O mesmo valor como função e como fórmula nativa, sobre as células de seu exemplo:",
    none: "Estas funções não têm forma nativa, ou não em todos os casos:",
    allNative: "Todas as funções têm forma nativa.",
  },
  errors: {
    summary: "O que #VALUE!, #NUM!, #DIV/0! e #N/A significam aqui, cada um com sua frase.",
    lead: "Um erro diz o que mudar. No Excel a frase está no cartão de erro da célula; na página da planilha, na linha abaixo dela. As frases estão em inglês.",
    meanings: {
      "#VALUE!": "(#VALOR!) Um argumento não é o que deve ser: um texto, uma taxa acima de 1, intervalos de formas diferentes, uma célula vazia onde o 0 mudaria a convenção.",
      "#NUM!": "(#NÚM!) Os dados são válidos, mas não há valor finito: a soma nunca termina ou o número é grande demais.",
      "#DIV/0!": "Um denominador é 0: sem clientes, sem custo de aquisição, sem receita.",
      "#N/A": "(#N/D) Não há resposta: nunca se recupera, ou há dados de menos.",
    },
    row: "Em um intervalo cada linha responde por si. Uma linha ruim mostra seu próprio erro e não tira o valor de nenhuma outra.",
    passed: "Um erro em uma célula de entrada sai como esse mesmo erro, para que possa ser rastreado.",
    name: "#NAME? (#NOME?) significa que o suplemento não está carregado ou que o nome está mal escrito. Veja as [pastas de trabalho portáteis](portable.html).",
    busy: "#BUSY! aparece por um momento enquanto a pasta abre; #SPILL! (#DESPEJAR!) significa que as células que o resultado preencheria não estão vazias.",
  },
};
