import { listed } from "../listed";
import { counted } from "../region";

const all = listed("en-GB");

export const occupied = {
  title: "Replace what is there?",
  /** At most the first three cells, and how many more there are. */
  text: (shown: readonly string[], more: number): string => {
    const names = more > 0 ? `${shown.join(", ")} and ${counted(more)} more` : all(shown);
    const count = shown.length + more;
    return count === 1
      ? `The cell ${names} already holds something.`
      : `These ${counted(count)} cells already hold something: ${names}.`;
  },
  replace: "Replace",
  another: "Choose another cell",
};
