import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Experience } from "../../../../lever-model/state/state";
import type { WorkbookPort } from "../../../../workbook/port";
import { useWords } from "../../../words/index";
import { counted } from "../../../words/region";
import { NumberField } from "../../fields/NumberField";
import { shown } from "../../fields/number";
import { RecordList } from "../../fields/RecordList";
import { useProblemText } from "../../state/problemText";
import { useKept } from "../../state/useKept";
import { type CountBand, fromCounts } from "./calibration";
import type { Finding } from "./withEffect";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(76px, 1fr))", gap: tokens.spacingHorizontalS, alignItems: "end" },
  button: { alignSelf: "flex-start" },
});

interface CountsFormProps {
  readonly port: WorkbookPort;
  /** Where the form is kept while other steps are on show. */
  readonly form: string;
  readonly experience: Experience;
  readonly onUse: (finding: Finding) => void;
}

/** The effect on retention from how many customers of each score band were there, and how many stayed. */
export function CountsForm({ port, form, experience, onUse }: CountsFormProps) {
  const styles = useStyles();
  const { builder } = useWords();
  const words = builder.experience;
  const sentence = useProblemText();
  const { minimum, maximum } = experience;
  const [bands, setBands] = useKept<readonly CountBand[]>(port, `${form}/counts`, [
    { score: minimum, customers: 200, retained: 100 },
    { score: (minimum + maximum) / 2, customers: 500, retained: 365 },
    { score: maximum, customers: 300, retained: 264 },
  ]);
  const found = fromCounts(bands, experience);
  const use = (): void => {
    if (found.ok) onUse({ value: found.value.effect, grade: "C", source: words.notes.counts(counted(bands.length)), limitations: words.notes.limits });
  };
  return (
    <>
      <Caption1>{words.countsMeans}</Caption1>
      <RecordList
        items={bands}
        onChange={setBands}
        make={() => ({ score: maximum, customers: 100, retained: 50 })}
        label={words.band}
        itemLabel={(_band, at) => words.bandName(counted(at + 1))}
        most={12}
        pageSize={12}
        render={(band, change, at) => {
          const field = (key: keyof CountBand) => ({
            field: `calibrate.band.${at}.${key}`,
            problems: [],
            value: band[key],
            onChange: (value: number) => change((now) => ({ ...now, [key]: value })),
          });
          return (
            <div className={styles.grid}>
              <NumberField {...field("score")} label={words.bandScore} kind="score" min={Math.min(minimum, maximum)} max={Math.max(minimum, maximum)} />
              <NumberField {...field("customers")} label={words.bandCustomers} min={0} whole />
              <NumberField {...field("retained")} label={words.bandRetained} min={0} max={band.customers} whole />
            </div>
          );
        }}
      />
      <Caption1 role="status">
        {found.ok
          ? `${words.found(shown(found.value.effect, "effect"))} (${words.within(shown(found.value.low, "effect"), shown(found.value.high, "effect"))})`
          : sentence(found.failure.message)}
      </Caption1>
      <Button className={styles.button} size="small" disabledFocusable={!found.ok} onClick={use}>
        {words.use}
      </Button>
    </>
  );
}
