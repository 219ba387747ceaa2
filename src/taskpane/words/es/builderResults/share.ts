import { counted } from "../../region";
import type { Words } from "../../words";

type Own = Words["builderResults"];

export const share: Own["share"] = {
  checks: "Comprobaciones",
  write: "A la hoja o como archivo",
  mend: "Corrija primero los campos marcados; después se podrá calcular esta parte.",
  reliable: "Se cumplen todas las comprobaciones obligatorias.",
  unreliable: "No se fíe todavía de estos números: no se cumple una comprobación obligatoria.",
  counts: (holding, all) => `Se cumplen ${counted(holding)} de ${counted(all)} comprobaciones.`,
  states: { failed: "Hay que corregirlo", warning: "Conviene mirarlo", holds: "Se cumple" },
  goTo: (step) => `Ir a ${step}`,
  all: "Mostrar todas las comprobaciones",
  openOnly: "Mostrar solo lo que conviene mirar",
  withoutFootnote: (count) => (count === 0 ? "Cada dato tiene su nota." : count === 1 ? "1 dato no tiene nota completa." : `${counted(count)} datos no tienen nota completa.`),
  notPrinted: "Si no se ha abierto la ventana de impresión, escriba el modelo en la hoja e imprima su hoja Summary o Decision: son las mismas páginas.",
};

export const executive: Own["executive"] = {
  title: "Una página para la dirección",
  about: "Valor de vida de la experiencia del cliente",
  headline: "Resultados principales",
  changeShare: "Cambio en %",
  trust: "¿Se puede confiar en ello?",
  finding: (change, part, equity, currency) => `Una mejor experiencia vale ${change} ${currency} por cliente (${part}), ${equity} ${currency} en todos los clientes`,
  noFinding: "Con estos objetivos las palancas no elevan el valor de un cliente",
  dataDate: (day) => `Datos del ${day}.`,
  noDataDate: "No se indica el día de los datos.",
  print: "Imprimir la página",
};

export const decision: Own["decision"] = {
  title: "Ficha de decisión",
  on: "Qué hay que decidir",
  onMeans: "Un cambio: un número de la base o una fila de las palancas que esté activa.",
  nothing: "Nada todavía",
  empty: "Elija un cambio. La ficha muestra cuánto vale, cuándo se recupera y con qué seguridad, y se imprime en una página.",
  question: "Pregunta",
  questionMeans: "El título de la página: qué tiene que decidir el lector.",
  newNumber: (name) => `Nuevo: ${name}`,
  runCost: "Coste corriente por cliente",
  oneOff: "Coste único, todos los clientes",
  besides: "Además de los costes que la fila ya tiene.",
  cautious: "El caso prudente alcanza",
  cautiousMeans: "Esta parte del cambio, con todos los costes.",
  grade: "Evidencia del efecto",
  grades: { A: "A: prueba aleatorizada", B: "B: antes y después, con grupo de comparación", C: "C: regresión con clientes observados", D: "D: referencia o estimación experta" },
  rowOff: "Esta fila está desactivada. Actívela entre las palancas para poder valorar su cambio.",
  endless: "El cambio lleva a un valor sin fin. Ponga un horizonte, una tasa de descuento mayor o una retención menor.",
  finding: (change, part, equity, currency) => `Vale ${change} ${currency} por cliente (${part}) y ${equity} ${currency} en todos los clientes`,
  noFinding: (equity, currency) => `No compensa sus costes: el valor de la base cambia en ${equity} ${currency}`,
  worth: "Cuánto vale",
  cxlv: "CXLV por cliente",
  equity: "Valor de la base de clientes",
  today: "Hoy",
  after: "Con el cambio",
  cautiousCase: "Caso prudente",
  cautiousChange: "Cambio, prudente",
  paybackAfter: (margins) => (margins === 0 ? "No cuesta nada que haya que recuperar." : margins === 1 ? "Sus costes se recuperan tras 1 margen." : `Sus costes se recuperan tras ${margins} márgenes.`),
  noPayback: "Sus costes no se recuperan en el tiempo mostrado.",
  confidence: (word) => `Confianza: ${word}`,
  confidences: { high: "alta", fair: "media", low: "baja" },
  because: (grade, gains, part) => `Evidencia ${grade}; con el ${part} del cambio ${gains ? "todavía gana" : "no gana"}.`,
  change: "El cambio",
  row: (name) => `La fila ${name}, en su objetivo`,
  insight: (text) => `Lo que se sabe del cliente: ${text}`,
  number: (name, now, next) => `${name}: hoy ${now}, tras el cambio ${next}`,
  costs: (run, once, currency) => `Costes: ${run} ${currency} por cliente y período, ${once} ${currency} una vez para todos los clientes`,
  certainty: "Con qué seguridad",
  decided: "Decidido",
  owner: "Por",
  date: "El día",
  conclusion: "Decisión",
  print: "Imprimir la ficha",
  clear: "Quitar la decisión del modelo",
};

export const feedback: Own["feedback"] = {
  title: "Pedir opiniones",
  about: "Una lista de todos los números con su fuente, alcance y limitaciones, y una columna vacía en la que los lectores escriben lo que piensan.",
  save: "Guardar la lista (CSV)",
  log: "Anotar las respuestas",
  fileName: "notas",
  columns: ["N.º", "Dato", "Valor", "Fuente", "Alcance", "Limitaciones", "Responsable", "Fecha", "Evidencia", "Su comentario"],
  saved: (name) => `«${name}» está entre sus descargas. En el Excel de escritorio que no guarda descargas de paneles, use la hoja Footnotes.`,
  failed: "No se pudo hacer la lista. Inténtelo de nuevo o use la hoja Footnotes.",
};

export const file: Own["file"] = {
  title: "Un libro propio",
  about: "Todo el modelo como archivo .xlsx, con las mismas opciones de arriba. No se escribe nada en este libro.",
  download: "Descargar el modelo",
  making: "Haciendo el archivo…",
  mend: "Corrija primero los campos marcados.",
  made: (name, unlinked) => `«${name}» está entre sus descargas.${unlinked === 0 ? "" : unlinked === 1 ? " La celda vinculada figura en él como número." : ` ${counted(unlinked)} celdas vinculadas figuran en él como números.`}`,
  failed: "No se pudo hacer el archivo. Inténtelo de nuevo o escriba el modelo en la hoja.",
};
