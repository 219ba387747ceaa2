import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "../../../words/index";
import { ChoiceField } from "../../fields/ChoiceField";
import { shown } from "../../fields/number";
import { useKept } from "../../state/useKept";
import type { StepProps } from "../../step";
import { BandsForm } from "./BandsForm";
import { illustrationOf } from "./calibration";
import { CountsForm } from "./CountsForm";
import type { EffectId } from "./effects";
import { type Finding, withEffect } from "./withEffect";

const useStyles = makeStyles({ ladder: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch", minWidth: 0 }, button: { alignSelf: "flex-start" } });

type Rung = "bands" | "counts" | "illustration";

/** The ways to an effect, from the least to the best known: a published illustration, two score bands, counts by band. */
export function CalibrationLadder({ effect, model, change, port }: Pick<StepProps, "model" | "change" | "port"> & { readonly effect: EffectId }) {
  const styles = useStyles();
  const { experience: words } = useWords().builder;
  const illustration = illustrationOf(effect);
  const rungs: readonly Rung[] = ["bands", ...(effect === "retention" ? (["counts"] as const) : []), ...(illustration === null ? [] : (["illustration"] as const))];
  const form = `${model.id}/calibrate/${effect}`;
  const [rung, setRung] = useKept<Rung>(port, `${form}/rung`, "bands");
  const [said, setSaid] = useState("");
  const use = (finding: Finding): void => {
    change((now) => withEffect(now, effect, finding));
    setSaid(words.used(shown(finding.value, "effect")));
  };
  return (
    <div className={styles.ladder}>
      <ChoiceField field={`calibrate.${effect}`} label={words.ladder.label} problems={[]} value={rung} choices={rungs.map((value) => ({ value, label: words.ladder[value] }))} onChange={setRung} />
      {rung === "bands" && <BandsForm effect={effect} port={port} form={form} experience={model.experience} onUse={use} />}
      {rung === "counts" && <CountsForm port={port} form={form} experience={model.experience} onUse={use} />}
      {rung === "illustration" && illustration !== null && (
        <>
          <Caption1>{words.illustrationMeans}</Caption1>
          <Caption1>{words.found(shown(illustration, "effect"))}</Caption1>
          <Button
            className={styles.button}
            size="small"
            onClick={() => use({ value: illustration, grade: "D", source: words.notes.illustration, limitations: words.notes.illustrationLimits })}
          >
            {words.useIllustration}
          </Button>
        </>
      )}
      <Caption1 role="status">{said}</Caption1>
    </div>
  );
}
