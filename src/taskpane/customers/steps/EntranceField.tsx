import { ChoiceField } from "../../builder/fields/ChoiceField";
import { useWords } from "../../words/index";
import { contractsPathOf } from "../contracts/path/session";
import type { CustomersPath } from "../path/session";
import { type Entrance, entrances } from "../path/state";

/** Which way to go: customers who buy as they please, or contracts that are renewed. */
export function EntranceField({ path, entrance }: { readonly path: CustomersPath; readonly entrance: Entrance }) {
  const { entrance: said } = useWords().customers.contracts;
  const means = { purchases: said.purchasesMeans, dates: said.datesMeans, counts: said.countsMeans };
  const enter = (next: Entrance): void => {
    path.enter(next);
    if (next === "purchases") return;
    const contracts = contractsPathOf(path.port);
    void contracts.holds(next);
    /* What was chosen before is looked at in the other way. */
    if (contracts.now().reference === "" && path.now().reference !== "" && !path.now().isSimulated) void contracts.read(path.now().reference);
  };
  return <ChoiceField field="entrance" label={said.label} problems={[]} value={entrance} choices={entrances.map((value) => ({ value, label: said[value], means: means[value] }))} onChange={enter} />;
}
