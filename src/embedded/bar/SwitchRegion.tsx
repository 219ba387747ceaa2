import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import type { Region } from "../layout";

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
  return (
    <TabList
      className={styles.onlyNarrow}
      size="small"
      aria-label="Part of the page on show"
      selectedValue={shown}
      onTabSelect={(_, { value }) => onShow(value === "pane" ? "pane" : "grid")}
    >
      <Tab value="grid">Sheet</Tab>
      <Tab value="pane">Functions</Tab>
    </TabList>
  );
}
