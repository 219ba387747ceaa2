import { listed } from "../listed";
import { counted } from "../region";
import type { Words } from "../words";

const all = listed("pt");

export const occupied: Words["occupied"] = {
  title: "Substituir o que está lá?",
  text: (shown, more) => {
    const names = more > 0 ? `${shown.join(", ")} e mais ${counted(more)}` : all(shown);
    const count = shown.length + more;
    return count === 1
      ? `A célula ${names} já contém algo.`
      : `Estas ${counted(count)} células já contêm algo: ${names}.`;
  },
  replace: "Substituir",
  another: "Escolher outra célula",
};
