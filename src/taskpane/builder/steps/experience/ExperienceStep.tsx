import { Button, Caption1 } from "@fluentui/react-components";
import { useWords } from "../../../words/index";
import { Section } from "../../shell/Section";
import type { StepProps } from "../../step";
import { illustrationOf } from "./calibration";
import { Cards } from "./Cards";
import { EffectFields } from "./EffectFields";
import { effectIds } from "./effects";
import { ScoreFields } from "./ScoreFields";
import { withEffect } from "./withEffect";

/** How experience is measured, and how strongly it moves retention, revenue, cost and referrals. */
export function ExperienceStep(props: StepProps) {
  const { experience: words } = useWords().builder;
  const illustrate = (): void =>
    props.change((model) =>
      effectIds.reduce((now, effect) => {
        const value = illustrationOf(effect);
        const { illustration, illustrationLimits } = words.notes;
        return value === null ? now : withEffect(now, effect, { value, grade: "D", source: illustration, limitations: illustrationLimits });
      }, model),
    );
  return (
    <>
      <ScoreFields {...props} />
      <Cards />
      <Section title={words.effects} about={words.effectsMeans}>
        <Caption1>{words.illustrationMeans}</Caption1>
        <Button size="small" style={{ alignSelf: "flex-start", maxWidth: "100%" }} onClick={illustrate}>
          {words.illustrationAll}
        </Button>
        {effectIds.map((effect) => (
          <EffectFields key={effect} effect={effect} {...props} />
        ))}
      </Section>
    </>
  );
}
