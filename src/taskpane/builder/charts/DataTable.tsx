import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", maxWidth: "100%" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "right", whiteSpace: "nowrap", verticalAlign: "top", fontVariantNumeric: "tabular-nums" },
  first: { textAlign: "left", whiteSpace: "normal", overflowWrap: "break-word", minWidth: "84px", paddingLeft: 0 },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold, whiteSpace: "normal", verticalAlign: "bottom" },
  rowHead: { fontWeight: tokens.fontWeightRegular },
});

interface DataTableProps {
  readonly label: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table of numbers whose first column names the rows. It scrolls in itself where the pane is narrow. */
export function DataTable({ label, head, rows }: DataTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {head.map((text, at) => (
              <th key={at} scope="col" className={mergeClasses(styles.cell, styles.head, at === 0 && styles.first)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest], at) => (
            <tr key={at}>
              <th scope="row" className={mergeClasses(styles.cell, styles.first, styles.rowHead)}>
                {first}
              </th>
              {rest.map((text, place) => (
                <td key={place} className={styles.cell}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
