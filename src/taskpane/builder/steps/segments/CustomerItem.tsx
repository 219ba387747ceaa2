import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Badge, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CustomerValue } from "../../../../lever-model/equations/customers";
import { useWords } from "../../../words/index";
import { shown } from "../../fields/number";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS, alignItems: "center", minWidth: 0, textAlign: "left", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, paddingTop: tokens.spacingVerticalXS },
});

interface CustomerItemProps {
  readonly at: number;
  readonly name: string;
  /** What he may be worth, where that is known. */
  readonly worth: CustomerValue | undefined;
  readonly isWrong: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** What a customer is worth and how he is treated, in one line that his fields unfold from. */
export function CustomerItem({ at, name, worth, isWrong, isOpen, onOpen, children }: CustomerItemProps) {
  const styles = useStyles();
  const { customers: words, levers } = useWords().builderLevers;
  const cxlv = worth === undefined ? words.noValue : Number.isFinite(worth.cxlv) ? `CXLV ${shown(worth.cxlv, "money")}` : words.endless;
  const summary = [cxlv, worth?.tier ?? "", worth?.treatment ?? ""].filter((text) => text !== "").join(" · ");
  return (
    <Accordion collapsible openItems={isOpen ? ["fields"] : []} onToggle={(_event, data) => onOpen(data.openItems.length > 0)}>
      <AccordionItem value="fields">
        <AccordionHeader as="h4" size="small" button={{ "aria-label": words.fieldsOf(name, isWrong ? `${summary} ${levers.toMend}` : summary), style: { minWidth: 0, paddingLeft: 0 } }}>
          <span className={styles.line}>
            <Caption1 data-customer={at}>{summary}</Caption1>
            {isWrong && <Badge color="danger" size="small">{levers.toMend}</Badge>}
          </span>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
