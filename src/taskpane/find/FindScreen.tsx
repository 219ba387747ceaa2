import { Button, Caption1, makeStyles, SearchBox, Subtitle2, Title3, tokens } from "@fluentui/react-components";
import { ArrowSwapRegular } from "@fluentui/react-icons/svg/arrow-swap";
import { DataTrendingRegular } from "@fluentui/react-icons/svg/data-trending";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { useEffect, useMemo, useRef, type KeyboardEvent } from "react";
import { catalogue } from "../../clv/index";
import type { Language } from "../../words/language";
import { localisedEntry } from "../../words/localisedEntry";
import { useLanguage, useWords } from "../words/index";
import { byFamily } from "./families";
import { FunctionList } from "./FunctionList";
import { searchOver } from "./search";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingHorizontalM}`,
  },
  search: { maxWidth: "none", width: "100%" },
  top: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  status: { color: tokens.colorNeutralForeground2 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  title: { margin: 0 },
  heading: { color: tokens.colorNeutralForeground2, margin: 0 },
  nothing: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
});

const searches: Partial<Record<Language, ReturnType<typeof searchOver>>> = {};
const searchIn = (language: Language) => (searches[language] ??= searchOver(catalogue, language));

export interface FindScreenProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onBuilder: () => void;
  readonly onCustomers: () => void;
  readonly onExplain: () => void;
  readonly onPortability: () => void;
  /** The function that the user comes back from; its line gets the focus. Null at first, when no focus may be taken. */
  readonly cameFrom: string | null;
}

export function FindScreen({ query, onQuery, onOpen, onBuilder, onCustomers, onExplain, onPortability, cameFrom }: FindScreenProps) {
  const styles = useStyles();
  const { builder, builderResults, customers, find, portability } = useWords();
  const screen = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const language = useLanguage();
  const found = useMemo(() => searchIn(language)(query), [language, query]);
  const isSearching = query.trim() !== "";

  useEffect(() => {
    if (cameFrom === null) return;
    const line = screen.current?.querySelector<HTMLElement>(`[data-function="${cameFrom}"]`);
    (line ?? input.current)?.focus();
  }, [cameFrom]);

  const intoList = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && isSearching && found[0]) onOpen(found[0].id);
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    screen.current?.querySelector<HTMLElement>("[data-function]")?.focus();
  };
  const clear = (): void => {
    onQuery("");
    input.current?.focus();
  };
  const shown = found.map((entry) => localisedEntry(entry, language));
  const groups = isSearching ? [{ family: null, entries: shown }] : byFamily(shown);

  return (
    <div className={styles.screen} ref={screen}>
      <div className={styles.top}>
        <Title3 as="h1" className={styles.title}>
          {find.title}
        </Title3>
        <SearchBox
          ref={input}
          className={styles.search}
          aria-label={find.search}
          placeholder={find.placeholder}
          value={query}
          onChange={(_event, data) => onQuery(data.value)}
          onKeyDown={intoList}
        />
        <div className={styles.ways}>
          <Button size="small" icon={<DataTrendingRegular />} title={builder.shell.openMeans} onClick={onBuilder}>
            {builder.shell.open}
          </Button>
          <Button size="small" icon={<PeopleRegular />} title={customers.shell.openMeans} onClick={onCustomers}>
            {customers.shell.open}
          </Button>
          <Button size="small" appearance="subtle" icon={<LightbulbRegular />} title={builderResults.explain.openMeans} onClick={onExplain}>
            {builderResults.explain.open}
          </Button>
          <Button size="small" appearance="subtle" icon={<ArrowSwapRegular />} title={portability.openMeans} onClick={onPortability}>
            {portability.open}
          </Button>
        </div>
        <Caption1 role="status" className={styles.status}>
          {isSearching && found.length > 0 ? find.found(found.length) : ""}
        </Caption1>
      </div>
      {found.length === 0 ? (
        <div className={styles.nothing}>
          <span role="alert">{find.nothing(query.trim())}</span>
          <Button onClick={clear}>{find.clear}</Button>
        </div>
      ) : (
        <FunctionList groups={groups} onOpen={onOpen} onAbove={() => input.current?.focus()} startAt={cameFrom}>
          {(family) =>
            family === null ? null : (
              <Subtitle2 as="h2" className={styles.heading}>
                {find.families[family]}
              </Subtitle2>
            )
          }
        </FunctionList>
      )}
    </div>
  );
}
