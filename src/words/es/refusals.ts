/** Why a workbook does not take what is written to it, and why a formula cannot be converted, by the English words. */
export const refusals = {
  "A cell is being edited. Press Enter or Escape in the sheet, then insert again.":
    "Se está editando una celda. Pulse Intro o Escape en la hoja y vuelva a insertar.",
  "A cell is being edited. Press Enter or Escape in the sheet, then try again.":
    "Se está editando una celda. Pulse Intro o Escape en la hoja y vuelva a intentarlo.",
  "A cell is being edited. Finish it with Enter or leave it with Esc, then {text}.":
    "Se está editando una celda. Termine con Intro o salga con Escape y vuelva a intentarlo.",
  "The sheet is protected. Unprotect it in the Review tab, or select a cell in another sheet.":
    "La hoja está protegida. Desprotéjala en la pestaña Revisar o seleccione una celda de otra hoja.",
  "The sheet “{text}” is protected. Unprotect it in the Review tab, or select a cell in another sheet.":
    "La hoja «{text}» está protegida. Desprotéjala en la pestaña Revisar o seleccione una celda de otra hoja.",
  "A sheet is protected. Unprotect it in the Review tab, or leave its cells out.":
    "Una hoja está protegida. Desprotéjala en la pestaña Revisar o deje fuera sus celdas.",
  "Merged cells are in the way. Unmerge them, or select another cell.":
    "Hay celdas combinadas en el camino. Sepárelas o seleccione otra celda.",
  "Merged cells are in the way. Unmerge them, or leave them out.":
    "Hay celdas combinadas en el camino. Sepárelas o déjelas fuera.",
  "The merged cells {text} are in the way. Unmerge them, or select another cell.":
    "Las celdas combinadas {text} están en el camino. Sepárelas o seleccione otra celda.",
  "The cells {text} are merged. Unmerge them, or choose another cell.":
    "Las celdas {text} están combinadas. Sepárelas o elija otra celda.",
  "The results do not fit here. Select a cell further up or to the left.":
    "Los resultados no caben aquí. Seleccione una celda más arriba o más a la izquierda.",
  "The {rows} × {columns} results do not fit below {text}. Select a cell further up or to the left.":
    "Los {rows} × {columns} resultados no caben debajo de {text}. Seleccione una celda más arriba o más a la izquierda.",
  "The result needs {rows} rows and {columns} columns and runs past the edge of the sheet from {text}. Choose a cell further up or to the left.":
    "El resultado necesita {rows} filas y {columns} columnas y se sale de la hoja desde {text}. Elija una celda más arriba o más a la izquierda.",
  "The formula is too long for Excel. Give the arguments as cells instead of numbers.":
    "La fórmula es demasiado larga para Excel. Dé los argumentos como celdas en lugar de números.",
  "A formula would be too long for Excel. Leave its cell out.":
    "Una fórmula sería demasiado larga para Excel. Deje fuera su celda.",
  "Another workbook is in front. Go back to this one and {text}.":
    "Hay otro libro delante. Vuelva a este e inténtelo de nuevo.",
  "Excel is busy with another change. Wait a moment and {text}.":
    "Excel está ocupado con otro cambio. Espere un momento e inténtelo de nuevo.",
  "A filter hides cells that the results need. Clear the filter, or select another cell.":
    "Un filtro oculta celdas que los resultados necesitan. Quite el filtro o seleccione otra celda.",
  "The results would run into a table. Select a cell outside it.":
    "Los resultados entrarían en una tabla. Seleccione una celda fuera de ella.",
  "Several results cannot stand inside the table “{text}”. Select a cell outside it.":
    "Varios resultados no pueden estar dentro de la tabla «{text}». Seleccione una celda fuera de ella.",
  "Excel did not take the formula and nothing was changed. Select another cell and try again.":
    "Excel no aceptó la fórmula y no se cambió nada. Seleccione otra celda e inténtelo de nuevo.",
  "Excel did not take the formula ({text}) and nothing was changed. Select another cell and try again.":
    "Excel no aceptó la fórmula ({text}) y no se cambió nada. Seleccione otra celda e inténtelo de nuevo.",
  "Excel did not take the change. Try again with fewer cells.":
    "Excel no aceptó el cambio. Inténtelo de nuevo con menos celdas.",
  "Excel did not take the change ({text}). Try again with fewer cells.":
    "Excel no aceptó el cambio ({text}). Inténtelo de nuevo con menos celdas.",
  "Excel did not take one of the formulas or names. An Excel without LAMBDA takes no named LAMBDAs, and cells of an array formula entered with Ctrl+Shift+Enter change only together.":
    "Excel no aceptó una de las fórmulas o nombres. Un Excel sin LAMBDA no acepta LAMBDA con nombre, y las celdas de una fórmula matricial introducida con Ctrl+Mayús+Intro solo cambian juntas.",
  "{sentence} Nothing was changed.": "{sentence} No se cambió nada.",
  "{text} is part of the results of {other_text}. Select another cell.":
    "{text} forma parte de los resultados de {other_text}. Seleccione otra celda.",
  "The cell {text} is filled by the formula in {other_text}. Clear or move that formula, or choose another cell.":
    "La celda {text} la llena la fórmula de {other_text}. Borre o mueva esa fórmula, o elija otra celda.",
  "The sheet {quote} is protected. Remove its protection, or choose a cell on another sheet.":
    "La hoja {quote} está protegida. Quite la protección o elija una celda de otra hoja.",
  "The cell {text} is protected. Remove its protection, or choose another cell.":
    "La celda {text} está protegida. Quite la protección o elija otra celda.",
  "There is no cell {text}. Select a cell in the sheet and insert again.":
    "No existe la celda {text}. Seleccione una celda de la hoja y vuelva a insertar.",
  "There is no sheet “{text}” any more. Select a cell and insert again.":
    "Ya no existe la hoja «{text}». Seleccione una celda y vuelva a insertar.",
  "There is no sheet “{text}” any more. Look at the list again, then convert.":
    "Ya no existe la hoja «{text}». Revise la lista y vuelva a convertir.",
  "There is no sheet “{text}” any more, so there is nothing to undo.":
    "Ya no existe la hoja «{text}», así que no hay nada que deshacer.",
  "There is no sheet {quote} any more. Choose a cell and try again.":
    "Ya no existe la hoja {quote}. Elija una celda e inténtelo de nuevo.",
  "{quote} is not the address of a cell.": "{quote} no es la dirección de una celda.",
  "There is no workbook open.": "No hay ningún libro abierto.",
  "{text} has been changed since, so it stays as it is. Use Undo in Excel to go back step by step.":
    "{text} se ha cambiado desde entonces y queda como está. Use Deshacer en Excel para volver paso a paso.",
  "The cell {text} has been changed since, so nothing was undone. Use Ctrl+Z in the sheet instead.":
    "La celda {text} se ha cambiado desde entonces y no se deshizo nada. Use Ctrl+Z en la hoja.",
  "The workbook is not the one that {text}, so nothing was undone.":
    "El libro no es el mismo de entonces, así que no se deshizo nada.",
  "The spreadsheet did not take the change, so nothing was undone. Use Ctrl+Z in the sheet instead.":
    "La hoja de cálculo no aceptó el cambio y no se deshizo nada. Use Ctrl+Z en la hoja.",
  "The spreadsheet did not take the change, and everything is as it was. Load the page anew and try again.":
    "La hoja de cálculo no aceptó el cambio y todo está como antes. Cargue la página otra vez e inténtelo de nuevo.",
  "the arithmetic of {text} in this formula has been changed since, so it stays as it is":
    "la aritmética de {text} en esta fórmula se ha cambiado desde entonces y queda como está",
  "the formula would be {number} characters long, and Excel takes {max}: keep the add-in's function here":
    "la fórmula tendría {number} caracteres y Excel acepta {max}: conserve aquí la función del complemento",
  "the formula would be nested {number} levels deep, and Excel takes {max}: keep the add-in's function here":
    "la fórmula tendría {number} niveles anidados y Excel acepta {max}: conserve aquí la función del complemento",
  "the mark that lets {text} be restored would be {number} characters long, and Excel takes {max}: convert without the mark":
    "la marca que permite restaurar {text} tendría {number} caracteres y Excel acepta {max}: convierta sin la marca",
  "the LAMBDA of {text} would be {number} characters long, and Excel takes {max}":
    "la LAMBDA de {text} tendría {number} caracteres y Excel acepta {max}",
  "the native formula of {text} does without {other_text}, so it would give one value for the several cells of {name}":
    "la fórmula nativa de {text} prescinde de {other_text} y daría un solo valor para las varias celdas de {name}",
  "the formula has a {quote} that closes nothing": "la fórmula tiene un {quote} que no cierra nada",
  "the formula has a {quote} that is never closed": "la fórmula tiene un {quote} que nunca se cierra",
} as const satisfies Readonly<Record<string, string>>;
