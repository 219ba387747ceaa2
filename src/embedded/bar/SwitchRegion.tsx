import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useLanguage } from "../../taskpane/words/index";
import type { Region } from "../layout";
import { pageWords } from "../words/pageWords";

const useStyles = makeStyles({
  onlyNarrow: { display: "none", "@media (max-width: 760px)": { display: "flex", flexBasis: "100%" } },
});

interface SwitchRegionProps {
  readonly shown: Region;
  readonly onShow: (region: Region) => void;
}

/** On a narrow screen, cells and functions take turns. */
export function SwitchRegion({ shown, onShow }: SwitchRegionProps) {
  const styles = useStyles();
  const { regions } = pageWords(useLanguage());
  return (
    <TabList
      className={styles.onlyNarrow}
      size="small"
      aria-label={regions.shown}
      selectedValue={shown}
      onTabSelect={(_, { value }) => onShow(value === "pane" ? "pane" : "grid")}
    >
      <Tab value="grid">{regions.gridTab}</Tab>
      <Tab value="pane">{regions.paneTab}</Tab>
    </TabList>
  );
}
