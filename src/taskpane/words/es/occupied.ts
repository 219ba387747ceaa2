import { listed } from "../listed";
import { counted } from "../region";
import type { Words } from "../words";

const all = listed("es");

export const occupied: Words["occupied"] = {
  title: "¿Reemplazar lo que hay?",
  text: (shown, more) => {
    const names = more > 0 ? `${shown.join(", ")} y ${counted(more)} más` : all(shown);
    const count = shown.length + more;
    return count === 1
      ? `La celda ${names} ya tiene contenido.`
      : `Estas ${counted(count)} celdas ya tienen contenido: ${names}.`;
  },
  replace: "Reemplazar",
  another: "Elegir otra celda",
};
