import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { leverIds } from "../../../lever-model/equations/cases";
import type { Evaluation } from "../../../lever-model/equations/equations";
import { useWords } from "../../words/index";
import { signed } from "./signed";

const useStyles = makeStyles({
  bars: { display: "grid", gridTemplateColumns: "repeat(4, minmax(0, 1fr))", gap: tokens.spacingHorizontalXS, margin: 0, padding: 0, listStyleType: "none" },
  bar: { display: "flex", flexDirection: "column", minWidth: 0 },
  track: { height: "4px", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusSmall, overflow: "hidden" },
  fill: { height: "100%", backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: "none" },
  fall: { backgroundColor: tokens.colorPaletteRedBackground3 },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** What each of the four levers adds to CXLV: a bar by size, and its number, whose sign tells the direction. */
export function MiniBridge({ bridge }: Pick<Evaluation, "bridge">) {
  const styles = useStyles();
  const { shell } = useWords().builder;
  const most = Math.max(...bridge.contributions.map(Math.abs).filter(Number.isFinite), Number.MIN_VALUE);
  return (
    <ul className={styles.bars} aria-label={shell.bridge}>
      {leverIds.map((lever, at) => {
        const value = bridge.contributions[at]!;
        const share = Number.isFinite(value) ? Math.abs(value) / most : 0;
        return (
          <li key={lever} className={styles.bar}>
            <Caption1 className={styles.text} title={shell.levers[lever]}>
              {shell.levers[lever]}
            </Caption1>
            <span className={styles.track} aria-hidden="true">
              <div className={value < 0 ? `${styles.fill} ${styles.fall}` : styles.fill} style={{ width: `${(100 * share).toFixed(1)}%` }} />
            </span>
            <Caption1>{signed(value)}</Caption1>
          </li>
        );
      })}
    </ul>
  );
}
