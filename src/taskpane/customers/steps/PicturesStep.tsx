import { useEffect, useMemo } from "react";
import { ChartCard } from "../../builder/charts/ChartCard";
import type { Picture } from "../../builder/charts/picture";
import { useWords, type Words } from "../../words/index";
import { counted } from "../../words/region";
import type { Forecast } from "../path/forecast";
import { rank } from "../path/segments";
import type { Resolved } from "../path/settings";
import { asSentence, valueOf } from "../path/stage";
import type { UsedPath } from "../path/usePath";
import { alivePicture, decilePicture, histogramPicture, segmentPicture, surfacePicture } from "../pictures/customers";
import { trackingPicture } from "../pictures/tracking";
import { useStepStyles } from "../styles";
import { StageView } from "./StageView";
import { useGradually } from "./useGradually";

/** All pictures of one model, in the order in which they convince. */
export function picturesOf(forecast: Forecast, settings: Resolved, words: Words): readonly Picture[] {
  const { shell } = words.customers;
  const { model } = forecast.fit;
  const tracked = { tracking: forecast.tracking, model, settings };
  const ranked = rank(forecast.predictions);
  const horizon = shell.unitsOf[settings.unit](settings.horizon);
  const age = shell.unitsOf[settings.unit](Math.round(forecast.surface.age));
  return [
    trackingPicture(tracked, "cumulative", words),
    trackingPicture(tracked, "incremental", words),
    histogramPicture(forecast, words),
    alivePicture(ranked, model, words),
    surfacePicture(forecast, age, settings.occasion !== null, words),
    decilePicture(ranked, horizon, words),
    segmentPicture(ranked, horizon, words),
  ];
}

/** How well the model tells what was, and what it says of what will be. */
export function PicturesStep({ path, state }: UsedPath) {
  const styles = useStepStyles();
  const words = useWords();
  const { forecast: stage } = state;
  const forecast = valueOf(stage);
  useEffect(() => {
    if (stage.state === "none") void path.forecast();
  }, [path, stage]);
  const settings = path.resolved();
  const pictures = useMemo(
    () => (forecast === null || settings === null ? [] : picturesOf(forecast, settings, words)),
    // The settings are made anew at each drawing; they are those of the forecast as long as it stands.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [forecast, words],
  );
  const count = useGradually(pictures.length);
  const unscored = forecast?.predictions.unscored ?? [];
  const { table } = valueOf(state.look) ?? {};
  return (
    <div className={styles.step}>
      <StageView stage={stage} onCancel={() => path.cancel("forecast")} onAgain={() => void path.forecast()} />
      {unscored.length > 0 && (
        <p className={styles.text}>{words.customers.pictures.unscored(counted(unscored.length), `${String(table?.customer[unscored[0]!.row])}: ${asSentence(words.sentence(unscored[0]!.sentence))}`)}</p>
      )}
      <div className={styles.figures}>
        {pictures.slice(0, count).map((picture) => (
          <ChartCard key={picture.id} picture={picture} />
        ))}
      </div>
    </div>
  );
}
