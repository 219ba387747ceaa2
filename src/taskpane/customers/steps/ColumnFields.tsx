import { Checkbox, Field, Select } from "@fluentui/react-components";
import { columnName } from "../../../workbook/address";
import { useWords } from "../../words/index";
import type { UsedPath } from "../path/usePath";
import type { Role } from "../reading/columns";
import type { ReadRange } from "../reading/range";
import { useStepStyles } from "../styles";

interface ColumnFieldsProps extends UsedPath {
  readonly range: ReadRange;
}

const roles: readonly Role[] = ["customer", "date", "amount"];

/** Which column holds what, as recognised; the user may say otherwise. */
export function ColumnFields({ path, state, range }: ColumnFieldsProps) {
  const styles = useStepStyles();
  const { data } = useWords().customers;
  const { columns, hasHeader } = state;
  const head = range.rows[0] ?? [];
  const names = head.map((cell, at) => data.column(columnName(range.startColumn + at), hasHeader && typeof cell === "string" ? cell.trim() : ""));
  const choose = (role: Role, at: number | null): void => {
    const next = { customer: columns?.customer ?? -1, date: columns?.date ?? -1, amount: columns?.amount ?? null, [role]: at };
    void path.setColumns(next);
  };
  const valueOf = (role: Role): string => {
    const at = columns?.[role];
    return at === null || at === undefined || at < 0 ? "" : String(at);
  };
  return (
    <div className={styles.column}>
      {columns === null && <p className={styles.text} role="alert">{data.noColumns}</p>}
      {roles.map((role) => (
        <Field key={role} className={styles.field} label={data.columns[role]} size="small" orientation="horizontal">
          <Select
            size="small"
            className={styles.control}
            select={{ style: { minWidth: 0, width: "100%" } }}
            data-column={role}
            value={valueOf(role)}
            onChange={(_event, { value }) => choose(role, value === "" ? (role === "amount" ? null : -1) : Number(value))}
          >
            <option value="">{role === "amount" ? data.noAmount : data.choose}</option>
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
