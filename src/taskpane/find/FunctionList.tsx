import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import type { Entry } from "../../clv/index";
import type { Family } from "./families";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  family: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  items: { listStyleType: "none", margin: 0, padding: 0 },
  line: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    boxSizing: "border-box",
    /* The search stays at the top and would cover a line that is scrolled just into view. */
    scrollMarginTop: "112px",
    width: `calc(100% + 2 * ${tokens.spacingHorizontalS})`,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    marginRight: `calc(-1 * ${tokens.spacingHorizontalS})`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  id: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground2 },
});

interface FunctionListProps {
  readonly groups: readonly { readonly family: Family | null; readonly entries: readonly Entry[] }[];
  readonly onOpen: (id: string) => void;
  /** Called for the arrow up from the first line. */
  readonly onAbove: () => void;
  readonly startAt: string | null;
  readonly children: (family: Family | null) => ReactNode;
}

/** One stop of the Tab key; the arrows, Home and End move inside. */
export function FunctionList({ groups, onOpen, onAbove, startAt, children }: FunctionListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(startAt);
  const ids = groups.flatMap(({ entries }) => entries.map(({ id }) => id));
  const stop = current !== null && ids.includes(current) ? current : ids[0];

  const move = (event: KeyboardEvent, id: string): void => {
    const at = ids.indexOf(id);
    const places: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: ids.length - 1,
    };
    const next = places[event.key];
    if (next === undefined) return;
    event.preventDefault();
    if (next < 0) onAbove();
    else list.current?.querySelector<HTMLElement>(`[data-function="${ids[Math.min(next, ids.length - 1)]}"]`)?.focus();
  };

  return (
    <div className={styles.list} ref={list}>
      {groups.map(({ family, entries }) => (
        <section className={styles.family} key={family ?? "found"}>
          {children(family)}
          <ul className={styles.items}>
            {entries.map(({ id, title, about }) => (
              <li key={id}>
                <button
                  type="button"
                  data-function={id}
                  className={styles.line}
                  tabIndex={id === stop ? 0 : -1}
                  title={about}
                  onClick={() => onOpen(id)}
                  onFocus={() => setCurrent(id)}
                  onKeyDown={(event) => move(event, id)}
                >
                  <Caption1 className={styles.id}>{id}</Caption1>
                  <Body1 className={styles.about}>{title}</Body1>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
