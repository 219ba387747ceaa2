import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Segment } from "../../../../lever-model/state/state";
import { useWords } from "../../../words/index";
import { shown } from "../../fields/number";
import { addsUp, mended, sumOf } from "./shares";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

interface ShareSumProps {
  readonly segments: readonly Segment[];
  readonly onMend: (segments: readonly Segment[]) => void;
}

/** What the shares add up to, and the button that makes them add up to all customers. */
export function ShareSum({ segments, onMend }: ShareSumProps) {
  const styles = useStyles();
  const { segments: words } = useWords().builderLevers;
  const [wasMended, setMended] = useState(false);
  const sum = sumOf(segments);
  if (addsUp(segments)) {
    return (
      <Caption1 role="status" data-sum="segments">
        {wasMended ? words.mended : words.sumFits}
      </Caption1>
    );
  }
  const mending = mended(segments);
  const mend = (): void => {
    if (!("segments" in mending)) return;
    setMended(true);
    onMend(mending.segments);
  };
  /* Rounded, a sum that is off by little would read 100 %. */
  const text = Number.isFinite(sum) ? (Math.abs(sum - 1) < 0.001 ? `${String(Number((100 * sum).toPrecision(8)))} %` : shown(sum, "share")) : "–";
  return (
    <div className={styles.line}>
      <Caption1 role="status" className={styles.wrong} data-sum="segments">
        {`${words.sum(text)}${"refusal" in mending ? ` ${words[mending.refusal]}` : ""}`}
      </Caption1>
      {"segments" in mending && (
        <Button size="small" data-mend="" onClick={mend}>
          {words.mend}
        </Button>
      )}
    </div>
  );
}
