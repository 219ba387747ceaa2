import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../../../words/index";
import { ChoiceField } from "../../fields/ChoiceField";
import { NumberField } from "../../fields/NumberField";
import type { QuickState } from "../../state/quickState";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 } });

interface QuickFieldsProps {
  readonly quick: QuickState;
  readonly onChange: (update: (quick: QuickState) => QuickState) => void;
}

const mostYears = 1000;
const most = 1e12;

/** Customer value, margin, and how long customers stay, said as life span or as churn. */
export function ThreeFields({ quick, onChange }: QuickFieldsProps) {
  const styles = useStyles();
  const { start: words } = useWords().builder;
  const { three, by } = quick;
  const set = (part: Partial<QuickState["three"]>): void => onChange((now) => ({ ...now, three: { ...now.three, ...part } }));
  const churn = 1 - three.retention;
  /* The rate that a life span stands for comes back as the life span that was typed. */
  const exact = (value: number): number => Number(value.toPrecision(12));
  return (
    <div className={styles.fields}>
      <NumberField field="quick.value" label={words.value} help={words.valueMeans} unit={words.perYear} kind="money" min={0} max={most} problems={[]} value={three.value} onChange={(value) => set({ value })} />
      <NumberField field="quick.margin" label={words.margin} help={words.marginMeans} unit={words.ofValue} kind="share" min={-1} max={1} problems={[]} value={three.margin} onChange={(margin) => set({ margin })} />
      {by === "lifespan" ? (
        <NumberField
          field="quick.lifespan"
          label={words.lifespan}
          help={words.lifespanMeans}
          unit={words.years}
          min={1}
          max={mostYears}
          problems={[]}
          value={exact(1 / churn)}
          onChange={(span) => set({ retention: 1 - 1 / span })}
        />
      ) : (
        <NumberField
          field="quick.churn"
          label={words.churn}
          help={words.churnMeans}
          unit={words.perYear}
          kind="share"
          min={1 / mostYears}
          max={1}
          problems={[]}
          value={exact(churn)}
          onChange={(value) => set({ retention: 1 - value })}
        />
      )}
      <ChoiceField
        field="quick.by"
        label={words.by}
        problems={[]}
        value={by}
        choices={[
          { value: "lifespan", label: words.byLifespan },
          { value: "churn", label: words.byChurn },
        ]}
        onChange={(value) => onChange((now) => ({ ...now, by: value }))}
      />
    </div>
  );
}

/** Revenue, support cost, length of the relationship and acquisition cost. */
export function FourFields({ quick, onChange }: QuickFieldsProps) {
  const styles = useStyles();
  const { start: words } = useWords().builder;
  const { four } = quick;
  const set = (key: keyof QuickState["four"]) => (value: number): void => onChange((now) => ({ ...now, four: { ...now.four, [key]: value } }));
  const at = (key: keyof QuickState["four"]) => ({ field: `quick.${key}`, problems: [], value: four[key], onChange: set(key) });
  return (
    <div className={styles.fields}>
      <NumberField {...at("revenue")} label={words.revenue} help={words.revenueMeans} unit={words.perYear} kind="money" min={0} max={most} />
      <NumberField {...at("support")} label={words.support} help={words.supportMeans} unit={words.perYear} kind="money" min={0} max={most} />
      <NumberField {...at("length")} label={words.length} help={words.lengthMeans} unit={words.years} min={1} max={mostYears} />
      <NumberField {...at("acquisition")} label={words.acquisition} help={words.acquisitionMeans} kind="money" min={0} max={most} />
    </div>
  );
}
