import { counted } from "../../region";
import type { Words } from "../../words";

const cells = (count: number): string => (count === 1 ? "1 celda" : `${counted(count)} celdas`);
const sheets = (count: number): string => (count === 1 ? "1 hoja" : `${counted(count)} hojas`);

export const sheet: Words["builder"]["sheet"] = {
  title: "En el libro",
  write: "Escribir en el libro",
  update: "Actualizar en el libro",
  writeShort: "Escribir",
  updateShort: "Actualizar",
  writeMeans: "Añade las hojas del modelo, con fórmulas que no necesitan el complemento. Nada suyo se toca.",
  updateMeans: "Reescribe solo lo que pertenece al modelo. Sus propias filas, notas y formatos se quedan.",
  unwritten: "Los cambios aún no están en el libro",
  upToDate: "El libro está al día",
  portable: "También sin este complemento",
  portableMeans: "Sí: todas las fórmulas son de Excel puro. No: se añaden filas que comprueban el resultado con las funciones del complemento.",
  protect: "Proteger las fórmulas",
  protectMeans: "Bloquea todo menos los datos de entrada, sin contraseña.",
  mend: (count) => (count === 1 ? "Corrija primero el campo que requiere su atención." : `Corrija primero los ${counted(count)} campos que requieren su atención.`),
  working: "Escribiendo…",
  workingShare: (share) => `Escribiendo: ${share}`,
  cancel: "Cancelar",
  cancelled: "Detenido. No se cambió nada.",
  written: (name, count) => `«${name}» está en el libro, en ${sheets(count)}.`,
  updated: (name) => `«${name}» está al día en el libro.`,
  removed: (name, count) => `«${name}» ya no está, ni tampoco sus ${sheets(count)}.`,
  keptSome: (count) => `${count === 1 ? "Se quedó" : "Se quedaron"} ${cells(count)} con algo suyo.`,
  noHostStep: "El Deshacer de Excel no tiene un paso para esto; use el botón de aquí.",
  undo: "Deshacer",
  undone: "El libro está como antes.",
  dismiss: "Cerrar el mensaje",
  failed: "El libro no aceptó el cambio y no se cambió nada. Termine de editar cualquier celda e inténtelo de nuevo.",
  askTitle: (count) => (count === 1 ? "1 celda del modelo contiene algo suyo" : `${counted(count)} celdas del modelo contienen algo suyo`),
  askText: "Conservar las deja como están, y el modelo calcula con lo que hay. Reemplazar escribe el contenido del propio modelo.",
  holds: (holds, expected) => `contiene ${holds}, el modelo escribiría ${expected}`,
  nothing: "nada",
  moreCells: (count) => `y ${counted(count)} más`,
  show: (cell) => `Mostrar ${cell}`,
  keep: "Conservar lo mío",
  replace: "Reemplazar",
  leave: "No cambiar nada",
};
