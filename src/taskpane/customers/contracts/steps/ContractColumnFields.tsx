import { Checkbox, Field, Select } from "@fluentui/react-components";
import { columnName } from "../../../../workbook/address";
import { useWords } from "../../../words/index";
import type { ReadRange } from "../../reading/range";
import { useStepStyles } from "../../styles";
import type { UsedContracts } from "../path/usePath";

/** Which column holds starts and which ends, as recognised; the user may say otherwise. */
export function ContractColumnFields({ path, state: { columns, hasHeader, form }, range }: UsedContracts & { readonly range: ReadRange }) {
  const styles = useStepStyles();
  const { data, contracts } = useWords().customers;
  const width = range.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const names = Array.from({ length: width }, (_, at) => {
    const cell = range.rows[0]?.[at];
    return data.column(columnName(range.startColumn + at), hasHeader && typeof cell === "string" ? cell.trim() : "");
  });
  const choose = (role: "start" | "end", at: number): void => void path.setColumns({ start: columns?.start ?? -1, end: columns?.end ?? -1, [role]: at });
  return (
    <div className={styles.column}>
      {form === "dates" && columns === null && <p className={styles.text} role="alert">{contracts.data.noColumns}</p>}
      {form === "dates" &&
        (["start", "end"] as const).map((role) => (
          <Field key={role} className={styles.field} label={contracts.data.columns[role]} size="small" orientation="horizontal">
            <Select
              size="small"
              className={styles.control}
              select={{ style: { minWidth: 0, width: "100%" } }}
              data-column={role}
              value={columns === null || columns[role] < 0 ? "" : String(columns[role])}
              onChange={(_event, { value }) => choose(role, value === "" ? -1 : Number(value))}
            >
              <option value="">{data.choose}</option>
              {names.map((name, at) => (
                <option key={at} value={at}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      <Checkbox label={data.header} checked={hasHeader} onChange={(_event, { checked }) => void path.setColumns(columns, checked === true)} />
    </div>
  );
}
