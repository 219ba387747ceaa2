import type { refusals as spanish } from "../es/refusals";

/** Why a workbook does not take what is written to it, and why a formula cannot be converted, by the English words. */
export const refusals: Readonly<Record<keyof typeof spanish, string>> = {
  "A cell is being edited. Press Enter or Escape in the sheet, then insert again.":
    "Uma célula está sendo editada. Pressione Enter ou Esc na planilha e insira de novo.",
  "A cell is being edited. Press Enter or Escape in the sheet, then try again.":
    "Uma célula está sendo editada. Pressione Enter ou Esc na planilha e tente de novo.",
  "A cell is being edited. Finish it with Enter or leave it with Esc, then {text}.":
    "Uma célula está sendo editada. Termine com Enter ou saia com Esc e tente de novo.",
  "The sheet is protected. Unprotect it in the Review tab, or select a cell in another sheet.":
    "A planilha está protegida. Desproteja-a na guia Revisão ou selecione uma célula de outra planilha.",
  "The sheet “{text}” is protected. Unprotect it in the Review tab, or select a cell in another sheet.":
    "A planilha “{text}” está protegida. Desproteja-a na guia Revisão ou selecione uma célula de outra planilha.",
  "A sheet is protected. Unprotect it in the Review tab, or leave its cells out.":
    "Uma planilha está protegida. Desproteja-a na guia Revisão ou deixe suas células de fora.",
  "Merged cells are in the way. Unmerge them, or select another cell.":
    "Há células mescladas no caminho. Desfaça a mesclagem ou selecione outra célula.",
  "Merged cells are in the way. Unmerge them, or leave them out.":
    "Há células mescladas no caminho. Desfaça a mesclagem ou deixe-as de fora.",
  "The merged cells {text} are in the way. Unmerge them, or select another cell.":
    "As células mescladas {text} estão no caminho. Desfaça a mesclagem ou selecione outra célula.",
  "The cells {text} are merged. Unmerge them, or choose another cell.":
    "As células {text} estão mescladas. Desfaça a mesclagem ou escolha outra célula.",
  "The results do not fit here. Select a cell further up or to the left.":
    "Os resultados não cabem aqui. Selecione uma célula mais acima ou mais à esquerda.",
  "The {rows} × {columns} results do not fit below {text}. Select a cell further up or to the left.":
    "Os {rows} × {columns} resultados não cabem abaixo de {text}. Selecione uma célula mais acima ou mais à esquerda.",
  "The result needs {rows} rows and {columns} columns and runs past the edge of the sheet from {text}. Choose a cell further up or to the left.":
    "O resultado precisa de {rows} linhas e {columns} colunas e sai da planilha a partir de {text}. Escolha uma célula mais acima ou mais à esquerda.",
  "The formula is too long for Excel. Give the arguments as cells instead of numbers.":
    "A fórmula é longa demais para o Excel. Dê os argumentos como células em vez de números.",
  "A formula would be too long for Excel. Leave its cell out.":
    "Uma fórmula seria longa demais para o Excel. Deixe sua célula de fora.",
  "Another workbook is in front. Go back to this one and {text}.":
    "Há outra pasta de trabalho à frente. Volte a esta e tente de novo.",
  "Excel is busy with another change. Wait a moment and {text}.":
    "O Excel está ocupado com outra alteração. Espere um momento e tente de novo.",
  "A filter hides cells that the results need. Clear the filter, or select another cell.":
    "Um filtro oculta células de que os resultados precisam. Limpe o filtro ou selecione outra célula.",
  "The results would run into a table. Select a cell outside it.":
    "Os resultados entrariam em uma tabela. Selecione uma célula fora dela.",
  "Several results cannot stand inside the table “{text}”. Select a cell outside it.":
    "Vários resultados não podem ficar dentro da tabela “{text}”. Selecione uma célula fora dela.",
  "Excel did not take the formula and nothing was changed. Select another cell and try again.":
    "O Excel não aceitou a fórmula e nada foi alterado. Selecione outra célula e tente de novo.",
  "Excel did not take the formula ({text}) and nothing was changed. Select another cell and try again.":
    "O Excel não aceitou a fórmula ({text}) e nada foi alterado. Selecione outra célula e tente de novo.",
  "Excel did not take the change. Try again with fewer cells.":
    "O Excel não aceitou a alteração. Tente de novo com menos células.",
  "Excel did not take the change ({text}). Try again with fewer cells.":
    "O Excel não aceitou a alteração ({text}). Tente de novo com menos células.",
  "Excel did not take one of the formulas or names. An Excel without LAMBDA takes no named LAMBDAs, and cells of an array formula entered with Ctrl+Shift+Enter change only together.":
    "O Excel não aceitou uma das fórmulas ou nomes. Um Excel sem LAMBDA não aceita LAMBDAs com nome, e as células de uma fórmula de matriz inserida com Ctrl+Shift+Enter só mudam juntas.",
  "{sentence} Nothing was changed.": "{sentence} Nada foi alterado.",
  "{text} is part of the results of {other_text}. Select another cell.":
    "{text} faz parte dos resultados de {other_text}. Selecione outra célula.",
  "The cell {text} is filled by the formula in {other_text}. Clear or move that formula, or choose another cell.":
    "A célula {text} é preenchida pela fórmula de {other_text}. Limpe ou mova essa fórmula, ou escolha outra célula.",
  "The sheet {quote} is protected. Remove its protection, or choose a cell on another sheet.":
    "A planilha {quote} está protegida. Remova a proteção ou escolha uma célula de outra planilha.",
  "The cell {text} is protected. Remove its protection, or choose another cell.":
    "A célula {text} está protegida. Remova a proteção ou escolha outra célula.",
  "There is no cell {text}. Select a cell in the sheet and insert again.":
    "Não existe a célula {text}. Selecione uma célula da planilha e insira de novo.",
  "There is no sheet “{text}” any more. Select a cell and insert again.":
    "A planilha “{text}” não existe mais. Selecione uma célula e insira de novo.",
  "There is no sheet “{text}” any more. Look at the list again, then convert.":
    "A planilha “{text}” não existe mais. Reveja a lista e converta de novo.",
  "There is no sheet “{text}” any more, so there is nothing to undo.":
    "A planilha “{text}” não existe mais, de modo que não há o que desfazer.",
  "There is no sheet {quote} any more. Choose a cell and try again.":
    "A planilha {quote} não existe mais. Escolha uma célula e tente de novo.",
  "{quote} is not the address of a cell.": "{quote} não é o endereço de uma célula.",
  "There is no workbook open.": "Não há nenhuma pasta de trabalho aberta.",
  "{text} has been changed since, so it stays as it is. Use Undo in Excel to go back step by step.":
    "{text} foi alterada desde então e fica como está. Use Desfazer no Excel para voltar passo a passo.",
  "The cell {text} has been changed since, so nothing was undone. Use Ctrl+Z in the sheet instead.":
    "A célula {text} foi alterada desde então e nada foi desfeito. Use Ctrl+Z na planilha.",
  "The workbook is not the one that {text}, so nothing was undone.":
    "A pasta de trabalho não é a mesma de então, de modo que nada foi desfeito.",
  "The spreadsheet did not take the change, so nothing was undone. Use Ctrl+Z in the sheet instead.":
    "A planilha não aceitou a alteração e nada foi desfeito. Use Ctrl+Z na planilha.",
  "The spreadsheet did not take the change, and everything is as it was. Load the page anew and try again.":
    "A planilha não aceitou a alteração e tudo está como antes. Recarregue a página e tente de novo.",
  "the arithmetic of {text} in this formula has been changed since, so it stays as it is":
    "a aritmética de {text} nesta fórmula foi alterada desde então e fica como está",
  "the formula would be {number} characters long, and Excel takes {max}: keep the add-in's function here":
    "a fórmula teria {number} caracteres e o Excel aceita {max}: mantenha aqui a função do suplemento",
  "the formula would be nested {number} levels deep, and Excel takes {max}: keep the add-in's function here":
    "a fórmula teria {number} níveis aninhados e o Excel aceita {max}: mantenha aqui a função do suplemento",
  "the mark that lets {text} be restored would be {number} characters long, and Excel takes {max}: convert without the mark":
    "a marca que permite restaurar {text} teria {number} caracteres e o Excel aceita {max}: converta sem a marca",
  "the LAMBDA of {text} would be {number} characters long, and Excel takes {max}":
    "a LAMBDA de {text} teria {number} caracteres e o Excel aceita {max}",
  "the native formula of {text} does without {other_text}, so it would give one value for the several cells of {name}":
    "a fórmula nativa de {text} dispensa {other_text} e daria um só valor para as várias células de {name}",
  "the formula has a {quote} that closes nothing": "a fórmula tem um {quote} que não fecha nada",
  "the formula has a {quote} that is never closed": "a fórmula tem um {quote} que nunca é fechado",
};
