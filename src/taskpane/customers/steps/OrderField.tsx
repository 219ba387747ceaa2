import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useWords } from "../../words/index";
import type { DateOrder } from "../reading/day";

/** How dates are meant that can be read in two ways. */
export function OrderField({ example, order, onChange }: { readonly example: string; readonly order: DateOrder | null; readonly onChange: (order: DateOrder) => void }) {
  const { data } = useWords().customers;
  return (
    <Field label={data.order(example)} hint={data.orderWhy} required>
      <RadioGroup value={order ?? ""} onChange={(_event, { value }) => onChange(value as DateOrder)}>
        <Radio value="dayFirst" label={data.dayFirst} />
        <Radio value="monthFirst" label={data.monthFirst} />
      </RadioGroup>
    </Field>
  );
}
