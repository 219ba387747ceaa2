import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Experience } from "../../../../lever-model/state/state";
import type { WorkbookPort } from "../../../../workbook/port";
import { useWords } from "../../../words/index";
import { NumberField } from "../../fields/NumberField";
import { shown } from "../../fields/number";
import { useProblemText } from "../../state/problemText";
import { useKept } from "../../state/useKept";
import { type Bands, fromBands } from "./calibration";
import type { EffectId } from "./effects";
import type { Finding } from "./withEffect";

const useStyles = makeStyles({
  grid: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalS, alignItems: "end" },
  button: { alignSelf: "flex-start" },
});

interface BandsFormProps {
  readonly effect: EffectId;
  readonly port: WorkbookPort;
  /** Where the form is kept while other steps are on show. */
  readonly form: string;
  readonly experience: Experience;
  readonly onUse: (finding: Finding) => void;
}

/** The effect from what customers with a low and with a high score do. */
export function BandsForm({ effect, port, form, experience, onUse }: BandsFormProps) {
  const styles = useStyles();
  const { builder } = useWords();
  const words = builder.experience;
  const sentence = useProblemText();
  const { minimum, maximum, lowIsGood } = experience;
  const isRate = effect === "retention";
  const [bands, setBands] = useKept<Bands>(port, `${form}/bands`, { low: isRate ? 0.7 : 100, high: isRate ? 0.8 : 110, scoreLow: lowIsGood ? maximum : minimum, scoreHigh: lowIsGood ? minimum : maximum });
  const found = fromBands(effect, bands, experience);
  const set = (key: keyof Bands) => (value: number): void => setBands({ ...bands, [key]: value });
  const amount = isRate ? ({ kind: "share", min: 0, max: 1 } as const) : ({ kind: "number", min: 0 } as const);
  const score = { kind: "score", min: Math.min(minimum, maximum), max: Math.max(minimum, maximum) } as const;
  const use = (): void => {
    if (!found.ok) return;
    const text = (value: number): string => shown(value, isRate ? "share" : "number");
    onUse({ value: found.value, grade: "C", source: words.notes.bands(text(bands.low), text(bands.high)), limitations: words.notes.limits });
  };
  return (
    <>
      <Caption1>{words.bandsMeans}</Caption1>
      <div className={styles.grid}>
        <NumberField {...amount} field={`calibrate.${effect}.low`} label={isRate ? words.rateLow : words.amountLow} problems={[]} value={bands.low} onChange={set("low")} />
        <NumberField {...score} field={`calibrate.${effect}.scoreLow`} label={words.scoreLow} problems={[]} value={bands.scoreLow} onChange={set("scoreLow")} />
        <NumberField {...amount} field={`calibrate.${effect}.high`} label={isRate ? words.rateHigh : words.amountHigh} problems={[]} value={bands.high} onChange={set("high")} />
        <NumberField {...score} field={`calibrate.${effect}.scoreHigh`} label={words.scoreHigh} problems={[]} value={bands.scoreHigh} onChange={set("scoreHigh")} />
      </div>
      <Caption1 role="status">{found.ok ? words.found(shown(found.value, "effect")) : sentence(found.failure.message)}</Caption1>
      <Button className={styles.button} size="small" disabledFocusable={!found.ok} onClick={use}>
        {words.use}
      </Button>
    </>
  );
}
