import { Button, Caption1, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useWords } from "../../words/index";
import { counted } from "../../words/region";
import type { Pages } from "./usePages";

const useStyles = makeStyles({
  all: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center", minWidth: 0 },
  find: { flexGrow: 1, minWidth: "120px" },
  turn: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, whiteSpace: "nowrap" },
});

interface PagerProps {
  readonly pages: Pages;
  /** How many records one page shows. */
  readonly size: number;
  /** What one record is called: "a segment". */
  readonly label: string;
}

/** Finds a record of a long list by its name, and turns the pages of the list. */
export function Pager({ pages, size, label }: PagerProps) {
  const styles = useStyles();
  const { fields } = useWords().builder;
  const { found, page, pageCount, sought } = pages;
  const first = page * size;
  const place = found.length === 0 ? fields.noneFound : fields.onPage(counted(first + 1), counted(Math.min(first + size, found.length)), counted(found.length));
  return (
    <div className={styles.all} role="group" aria-label={fields.pagesOf(label)}>
      <Input
        className={styles.find}
        data-find=""
        size="small"
        type="search"
        aria-label={fields.find(label)}
        placeholder={fields.find(label)}
        contentBefore={<SearchRegular />}
        value={sought}
        onChange={(_event, data) => pages.seek(data.value)}
      />
      <div className={styles.turn}>
        <Button appearance="subtle" size="small" data-page="before" aria-label={fields.pageBefore} title={fields.pageBefore} icon={<ChevronLeftRegular />} disabledFocusable={page === 0} onClick={() => pages.turnTo(page - 1)} />
        <Caption1 role="status" data-place="">{place}</Caption1>
        <Button appearance="subtle" size="small" data-page="after" aria-label={fields.pageAfter} title={fields.pageAfter} icon={<ChevronRightRegular />} disabledFocusable={page >= pageCount - 1} onClick={() => pages.turnTo(page + 1)} />
      </div>
    </div>
  );
}
