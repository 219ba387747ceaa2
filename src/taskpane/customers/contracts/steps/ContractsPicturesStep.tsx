import { useMemo } from "react";
import { ChartCard } from "../../../builder/charts/ChartCard";
import type { Picture } from "../../../builder/charts/picture";
import { useWords, type Words } from "../../../words/index";
import { valueOf } from "../../path/stage";
import { useGradually } from "../../steps/useGradually";
import { useStepStyles } from "../../styles";
import type { ContractsPath } from "../path/session";
import { worthOf } from "../path/worth";
import type { UsedContracts } from "../path/usePath";
import { modelPicture, worthPicture } from "../pictures/retention";

/** All pictures of the models, and of what customers are worth under the one chosen; the latter are left out where it has no bound. */
export function contractPictures(path: ContractsPath, words: Words): { readonly pictures: readonly Picture[]; readonly hasWorth: boolean } {
  const state = path.now();
  const [look, fits, settings, chosen] = [valueOf(state.look), valueOf(state.fits), path.resolved(), path.model()];
  if (look === null || fits === null || settings === null || chosen?.final.ok !== true) return { pictures: [], hasWorth: true };
  const { model } = chosen;
  const worth = worthOf(chosen.final.value, look.active, settings);
  return {
    pictures: [
      modelPicture(look, fits, model, settings, "survival", words),
      modelPicture(look, fits, model, settings, "retention", words),
      ...(worth === null ? [] : [worthPicture(worth, look.active, model, "each", words), worthPicture(worth, look.active, model, "base", words)]),
    ],
    hasWorth: worth !== null,
  };
}

/** How well the models tell who renewed, what they expect, and what customers will bring. */
export function ContractsPicturesStep({ path, state }: UsedContracts) {
  const styles = useStepStyles();
  const words = useWords();
  const { fits, settings, chosen } = state;
  // Whatever the pictures rest on is in these parts of the state.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const { pictures, hasWorth } = useMemo(() => contractPictures(path, words), [path, words, fits, settings, chosen]);
  const count = useGradually(pictures.length);
  return (
    <div className={styles.step}>
      {!hasWorth && <p className={styles.text} role="alert">{words.customers.contracts.pictures.noBound}</p>}
      <div className={styles.figures}>
        {pictures.slice(0, count).map((picture) => (
          <ChartCard key={picture.id} picture={picture} />
        ))}
      </div>
    </div>
  );
}
