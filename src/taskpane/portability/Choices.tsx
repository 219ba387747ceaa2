import { Caption1, Checkbox, Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import type { Way } from "../../clv/portable/plan";
import type { Scope } from "../../workbook/conversion";
import type { WorkbookPort } from "../../workbook/port";
import { useWords } from "../words/index";
import type { Wanted } from "./survey";

const useStyles = makeStyles({
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  way: { display: "flex", flexDirection: "column" },
  means: { color: tokens.colorNeutralForeground2 },
  mark: { display: "flex", flexDirection: "column", marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  markMeans: { color: tokens.colorNeutralForeground2, paddingLeft: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
});

const ways: readonly Way[] = ["native", "lambda", "values", "functions"];
const scopes: readonly Scope[] = ["selection", "sheet", "workbook"];

interface ChoicesProps {
  readonly host: WorkbookPort["host"];
  readonly wanted: Wanted;
  readonly isDisabled: boolean;
  readonly onWanted: (wanted: Wanted) => void;
}

/** What to convert to, where, and whether native formulas keep the way back. */
export function Choices({ host, wanted, isDisabled, onWanted }: ChoicesProps) {
  const styles = useStyles();
  const { portability: words } = useWords();
  const { way, scope, mark } = wanted;
  return (
    <div className={styles.choices}>
      <Field label={words.way}>
        <RadioGroup
          value={way}
          disabled={isDisabled}
          onChange={(_event, data) => onWanted({ ...wanted, way: data.value as Way })}
        >
          {ways.map((each) => (
            <Radio
              key={each}
              value={each}
              label={
                <span className={styles.way}>
                  {words.ways[each]}
                  <Caption1 className={styles.means}>
                    {words.means[each]}
                    {each === "lambda" && way === each && host === "embedded" ? ` ${words.lambdaHere}` : ""}
                  </Caption1>
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {way === "native" && (
        <div className={styles.mark}>
          <Checkbox
            label={words.mark}
            checked={mark}
            disabled={isDisabled}
            aria-describedby="portability-mark"
            onChange={(_event, data) => onWanted({ ...wanted, mark: data.checked === true })}
          />
          <Caption1 id="portability-mark" className={styles.markMeans}>
            {mark ? words.markMeans : words.noMark}
          </Caption1>
        </div>
      )}
      <Field label={words.scope}>
        <Select
          value={scope}
          disabled={isDisabled}
          onChange={(_event, data) => onWanted({ ...wanted, scope: data.value as Scope })}
        >
          {scopes.map((each) => (
            <option key={each} value={each}>
              {words.scopes[each]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
