import { Button, Caption1, makeStyles, Subtitle1, Tab, TabList, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { evaluateModel } from "../../../../lever-model/equations/equations";
import type { WorkbookPort } from "../../../../workbook/port";
import { useWords } from "../../../words/index";
import { shown } from "../../fields/number";
import { Section } from "../../shell/Section";
import { BookMessage } from "../../sheet/BookMessage";
import { WriteButton } from "../../sheet/WriteButton";
import { useModelBook } from "../../sheet/useModelBook";
import { fourElementModel, threeNumberModel } from "../../state/quickModel";
import type { QuickState } from "../../state/quickState";
import type { Builder } from "../../state/useBuilder";
import { FourFields, ThreeFields } from "./QuickFields";
import type { Begin } from "./useBeginning";

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface QuickCalculatorProps {
  readonly builder: Builder;
  readonly port: WorkbookPort;
  readonly begin: Begin;
}

/** The value of a customer from three numbers or four; what it writes is a whole model, to be refined later. */
export function QuickCalculator({ builder, port, begin }: QuickCalculatorProps) {
  const styles = useStyles();
  const { start: words } = useWords().builder;
  const { book } = useModelBook(port);
  const { quick, store } = builder;
  const { way, three, four, ids } = quick;
  const model = useMemo(
    () => (way === "three" ? threeNumberModel(ids.three, words.threeName, three) : fourElementModel(ids.four, words.fourName, four)),
    [way, three, four, ids, words],
  );
  const value = useMemo(() => evaluateModel(model).value("clv").base, [model]);
  const goOn = async (id: string): Promise<void> => {
    const opened = await book.open(id);
    if (opened) begin({ model: opened.model, written: opened.model, otherwise: "baseline" });
  };
  return (
    <Section title={words.quick}>
      <TabList size="small" selectedValue={way} aria-label={words.waysLabel} onTabSelect={(_event, data) => store.setQuick((now) => ({ ...now, way: data.value as QuickState["way"] }))}>
        <Tab value="three">{words.ways.three}</Tab>
        <Tab value="four">{words.ways.four}</Tab>
      </TabList>
      {way === "three" ? <ThreeFields quick={quick} onChange={store.setQuick} /> : <FourFields quick={quick} onChange={store.setQuick} />}
      <div className={styles.result} role="status" data-quick="result">
        <Subtitle1>{value.ok ? words.result(`${shown(value.value, "money")} ${model.scope.currency}`) : words.noResult}</Subtitle1>
        <Caption1 className={styles.quiet}>{way === "three" ? words.threeFormula : words.fourFormula}</Caption1>
      </div>
      <div className={styles.buttons}>
        <WriteButton model={model} problems={[]} port={port} />
        <Button onClick={() => begin({ model, written: null, otherwise: "baseline" })}>{words.refine}</Button>
      </div>
      <BookMessage port={port}>
        <Button size="small" onClick={() => void goOn(ids[way])}>
          {words.refine}
        </Button>
      </BookMessage>
    </Section>
  );
}
