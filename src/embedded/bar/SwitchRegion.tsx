import { makeStyles, Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import type { Layout } from "../layout";

const useStyles = makeStyles({
  onlyNarrow: { display: "none", "@media (max-width: 760px)": { display: "flex", flexBasis: "100%" } },
});

/** On a narrow screen, cells and functions take turns. */
export function SwitchRegion({ layout }: { readonly layout: Layout }) {
  const styles = useStyles();
  const [shown, setShown] = useState<"grid" | "pane">("grid");
  return (
    <TabList
      className={styles.onlyNarrow}
      size="small"
      aria-label="Part of the page on show"
      selectedValue={shown}
      onTabSelect={(_, { value }) => {
        const region = value === "pane" ? "pane" : "grid";
        setShown(region);
        layout.show(region);
      }}
    >
      <Tab value="grid">Sheet</Tab>
      <Tab value="pane">Functions</Tab>
    </TabList>
  );
}
