import type { Topics } from "../en/topics";

export const topics: Topics = {
  whichClv: {
    summary: "Los tres momentos publicados, uno junto a otro, y quién publica cuál.",
    lead: "Un cliente con un margen de {margin} al año, {retention} de retención y una tasa de descuento de {discount}. Tres fórmulas de manual, tres valores, y {spread} entre el mayor y el menor. Ninguno es falso; cada uno responde a otra pregunta.",
    chooseTitle: "Cuál usar",
    rule: "La diferencia entre \"begin\" y \"renewal\" es justo un margen; \"begin\" es (1 + descuento) veces \"end\". Un cuarto momento, \"mid\", queda entre ambos: {mid}.",
    silent: "En este complemento se entiende \"begin\" cuando se omite timing, y lo que escribe el panel siempre lo dice. Una celda vacía se rechaza, porque podría cambiar la convención sin avisar.",
    source: "La comparación sigue a Fader y Hardie (2012), Reconciling and Clarifying CLV Formulas, brucehardie.com/notes/024.",
  },
  portable: {
    summary: "Libros para quien no tiene el complemento: fórmulas nativas, LAMBDA con nombre, valores.",
    lead: "Un libro con funciones del complemento muestra #NAME? (#¿NOMBRE?) a quien no lo tiene, en cuanto calcula. Hay tres maneras de entregarlo.",
    ways: {
      native: {
        title: "Fórmulas nativas",
        text: "La función escrita con aritmética de Excel, con las referencias a celdas intactas. Calcula en Excel y en LibreOffice sin el complemento, y sirve a Buscar objetivo, Tablas de datos y formato condicional. Ya no explica sus errores con una frase.",
      },
      lambda: {
        title: "LAMBDA con nombre",
        text: "El libro lleva sus propias funciones con nombres como `NATIVE.CLV`, y las fórmulas siguen siendo cortas. Necesita Excel 2024 o Microsoft 365; LibreOffice muestra un error.",
      },
      values: {
        title: "Valores",
        text: "Solo los números. Nada se recalcula y nada puede romperse: para un archivo o un anexo.",
      },
    },
    example: "El mismo valor como función y como fórmula nativa, sobre las celdas de su ejemplo:",
    none: "Estas funciones no tienen forma nativa, o no en todos los casos:",
    allNative: "Todas las funciones tienen forma nativa.",
  },
  errors: {
    summary: "Qué significan aquí #VALUE!, #NUM!, #DIV/0! y #N/A, cada uno con su frase.",
    lead: "Un error dice qué hay que cambiar. En Excel la frase está en la tarjeta de error de la celda; en la página de la hoja de cálculo, en la línea de debajo. Las frases están en inglés.",
    meanings: {
      "#VALUE!": "(#¡VALOR!) Un argumento no es lo que debe: un texto, una tasa mayor que 1, rangos de formas distintas, una celda vacía donde el 0 cambiaría la convención.",
      "#NUM!": "(#¡NUM!) Los datos son válidos, pero no hay valor finito: la suma no termina nunca o el número es demasiado grande.",
      "#DIV/0!": "(#¡DIV/0!) Un denominador es 0: sin clientes, sin costo de adquisición, sin ingresos.",
      "#N/A": "(#N/D) No hay respuesta: no se recupera nunca, o hay muy pocos datos.",
    },
    row: "En un rango cada fila responde por sí misma. Una fila mala muestra su propio error y no quita su valor a ninguna otra.",
    passed: "Un error en una celda de entrada sale como ese mismo error, para poder rastrearlo.",
    name: "#NAME? (#¿NOMBRE?) significa que el complemento no está cargado o que el nombre está mal escrito. Véanse los [libros portátiles](portable.html).",
    busy: "#BUSY! aparece un momento mientras se abre un libro; #SPILL! (#¡DESBORDAMIENTO!) significa que las celdas que llenaría un resultado no están vacías.",
  },
};
