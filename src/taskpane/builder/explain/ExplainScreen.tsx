import { Body1, Button, Caption1, makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import type { WorkbookPort } from "../../../workbook/port";
import { targetName, targetOf } from "../../sheet/useTarget";
import { useWords } from "../../words/index";
import { CallCell, cellText } from "./CallCell";
import { ModelCell } from "./ModelCell";
import { useExplanation } from "./useExplanation";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalM, minWidth: 0, boxSizing: "border-box" },
  back: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineOffset: "2px" },
  top: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  cell: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  value: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface ExplainScreenProps {
  readonly port: WorkbookPort;
  readonly onBack: () => void;
}

/** Explains the selected cell, and the next one as soon as it is selected. */
export function ExplainScreen({ port, onBack }: ExplainScreenProps) {
  const styles = useStyles();
  const { builderResults } = useWords();
  const { explain } = builderResults;
  const heading = useRef<HTMLHeadingElement>(null);
  const explaining = useExplanation(port);
  useEffect(() => heading.current?.focus(), []);
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onBack();
  };
  const go = (sheet: string, address: string): void => void port.select(sheet, address).catch(() => undefined);

  /* Read out when another cell is explained: its name and its number, the rest can be read at leisure. */
  const head = (place: string, label: string, value: string) => (
    <div className={styles.cell} role="status" data-explained={place}>
      <Caption1 className={styles.quiet}>{place}</Caption1>
      <Text weight="semibold">{label}</Text>
      {value !== "" && (
        <Text size={500} className={styles.value}>
          {value}
        </Text>
      )}
    </div>
  );
  const content = (): ReactNode => {
    if (explaining.state === "reading") return <Body1 role="status">{explain.reading}</Body1>;
    if (explaining.state === "failed") return <Body1 role="status">{explain.failed}</Body1>;
    const place = targetName(targetOf(explaining.place));
    if (explaining.state === "calls") {
      return (
        <>
          {head(place, explaining.calls.map(({ entry }) => entry.title).join(", "), cellText(explaining.value))}
          <CallCell calls={explaining.calls} onGo={go} />
        </>
      );
    }
    const { explanation } = explaining;
    if (explanation.kind === "none") return [head(place, explain.nothing, ""), <Body1 key="how">{explain.how}</Body1>];
    if (explanation.kind === "own") return [head(place, explain.own, ""), <Body1 key="own">{explain.ownMeans(explanation.model.scope.name)}</Body1>];
    const { explained } = explanation;
    return (
      <>
        {head(place, [explained.label, explained.column].filter((text, at, all) => text !== "" && all.indexOf(text) === at).join(", "), explained.value === explained.label ? "" : explained.value)}
        <ModelCell explained={explained} onGo={go} />
      </>
    );
  };
  return (
    <div className={styles.screen} onKeyDown={leave}>
      <div className={styles.top}>
        <Button className={styles.back} appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {explain.back}
        </Button>
        <h1 ref={heading} tabIndex={-1} className={styles.heading}>
          {explain.title}
        </h1>
        <Caption1 className={styles.quiet}>{explain.about}</Caption1>
      </div>
      {content()}
    </div>
  );
}
