import { Text } from "@fluentui/react-components";
import { useMemo } from "react";
import { customersOf } from "../../../../lever-model/equations/customers";
import type { Customer } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { counted } from "../../../words/region";
import { NumberField } from "../../fields/NumberField";
import { RecordList } from "../../fields/RecordList";
import { Section } from "../../shell/Section";
import { useKept } from "../../state/useKept";
import type { StepProps } from "../../step";
import { CustomerFields } from "./CustomerFields";
import { CustomerItem } from "./CustomerItem";
import { newCustomer, openAfter, wrongIn } from "./customers";

const mostCustomers = 500;
const mostWeight = 1e6;
/* Most of them are folded to a line. */
const customersOnPage = 20;

/** Single customers, each with what he may be worth and his treatment. */
export function CustomerList({ model, evaluation, problems, change, port }: Pick<StepProps, "model" | "evaluation" | "problems" | "change" | "port">) {
  const { customers: words } = useWords().builderLevers;
  const [open, setOpen] = useKept<readonly number[]>(port, "customers", []);
  const isKnown = evaluation !== null && !problems.some(({ field }) => field.startsWith("segments") || field === "priorWeight");
  const values = useMemo(() => (isKnown ? customersOf(model, evaluation) : []), [model, evaluation, isKnown]);
  const { customers } = model;
  const wrong = wrongIn(problems.map(({ field }) => field));
  const isWeightWrong = problems.some(({ field }) => field === "priorWeight");
  const called = ({ name }: Customer, at: number): string => name.trim() || words.numbered(counted(at + 1));
  const set = (now: readonly Customer[], merge?: string): void => {
    /* What has been open because it was wrong stays so while it is put right. */
    setOpen(openAfter([...new Set([...open, ...wrong])], customers, now));
    change((old) => ({ ...old, customers: now }), merge);
  };
  return (
    <Section title={words.title} about={words.about}>
      {customers.length === 0 && <Text>{words.none}</Text>}
      {(customers.length > 0 || isWeightWrong) && (
        <NumberField
          field="priorWeight" label={words.weight} help={words.weightMeans} unit={words.weightUnit} min={0} max={mostWeight} problems={problems}
          value={model.priorWeight} onChange={(priorWeight, merge) => change((old) => ({ ...old, priorWeight }), merge)}
        />
      )}
      <RecordList
        items={customers}
        most={mostCustomers}
        pageSize={customersOnPage}
        path="customers"
        label={words.one}
        make={() => newCustomer(words.numbered(counted(customers.length + 1)))}
        itemLabel={called}
        onChange={set}
        render={(customer, update, at) => {
          const isWrong = wrong.includes(at);
          const worth = isWrong ? undefined : values[at];
          return (
            <CustomerItem
              at={at}
              name={called(customer, at)}
              worth={worth}
              isWrong={isWrong}
              /* What has to be put right cannot be folded away. */
              isOpen={isWrong || open.includes(at)}
              onOpen={(isOpen) => setOpen(isOpen ? [...open, at] : open.filter((place) => place !== at))}
            >
              <CustomerFields at={at} customer={customer} change={update} worth={worth} model={model} evaluation={evaluation} problems={problems} />
            </CustomerItem>
          );
        }}
      />
    </Section>
  );
}
