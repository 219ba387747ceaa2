import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useWords } from "../../words/index";
import { counted } from "../../words/region";
import { Pager } from "./Pager";
import { RecordFrame } from "./RecordFrame";
import { usePages } from "./usePages";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  items: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  add: { alignSelf: "flex-start", maxWidth: "100%" },
  quiet: { color: tokens.colorNeutralForeground2 },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

export interface RecordListProps<T> {
  readonly items: readonly T[];
  readonly onChange: (items: readonly T[], merge?: string) => void;
  /** A new record. */
  readonly make: () => T;
  /** What one record is called in the button that adds one: "a segment". */
  readonly label: string;
  /** What this record is called. */
  readonly itemLabel: (item: T, index: number) => string;
  readonly render: (item: T, change: (update: (item: T) => T, merge?: string) => void, index: number) => ReactNode;
  /** How many there may be. */
  readonly most?: number;
  /** How many are shown at once; the others are on further pages. */
  readonly pageSize?: number;
  /** What the ids of the fields of a record begin with, before its place: a field that is wanted turns to its page. */
  readonly path?: string;
}

const usualPageSize = 8;

/** Where the focus belongs once the list has changed. */
type Next = { readonly at: number; readonly part: "first" | "up" | "down" } | "add";

/** A list of records that can be added, taken out and put in order, all from the keyboard (Alt+Up and Alt+Down move). */
export function RecordList<T>({ items, onChange, make, label, itemLabel, render, most, pageSize = usualPageSize, path }: RecordListProps<T>) {
  const styles = useStyles();
  const { fields } = useWords().builder;
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<Next | null>(null);
  const [said, setSaid] = useState("");
  const pages = usePages(items.map(itemLabel), pageSize, path);
  useEffect(() => {
    const wanted = next.current;
    if (wanted === null) return;
    next.current = null;
    const record = wanted === "add" ? null : list.current?.querySelector(`:scope > ul > [data-record="${wanted.at}"]`);
    const part = wanted === "add" || wanted.part === "first" ? "input, textarea, select" : `[data-move="${wanted.part}"]`;
    /* A record that is folded has no fields: then it is the button that unfolds it. */
    const target = record?.querySelector<HTMLElement>(part) ?? record?.querySelector<HTMLElement>("[aria-expanded]") ?? list.current?.querySelector<HTMLElement>(":scope > [data-add]");
    target?.focus();
  }, [items]);

  const isFull = most !== undefined && items.length >= most;
  const add = (): void => {
    if (isFull) return;
    next.current = { at: items.length, part: "first" };
    setSaid("");
    pages.turnToRecord(items.length, true);
    onChange([...items, make()]);
  };
  const remove = (at: number): void => {
    const left = items.filter((_item, place) => place !== at);
    const { found } = pages;
    const after = found[found.indexOf(at) + 1];
    const before = found[found.indexOf(at) - 1];
    const neighbour = after === undefined ? before : after - 1;
    next.current = neighbour === undefined ? "add" : { at: neighbour, part: "first" };
    pages.leave(at);
    setSaid(fields.removed(itemLabel(items[at]!, at)));
    onChange(left);
  };
  const move = (at: number, by: -1 | 1): void => {
    const to = at + by;
    if (to < 0 || to >= items.length) return;
    const order = [...items];
    [order[at], order[to]] = [order[to]!, order[at]!];
    next.current = { at: to, part: by < 0 ? "up" : "down" };
    setSaid(fields.moved(itemLabel(items[at]!, at), counted(to + 1)));
    pages.turnToRecord(to);
    onChange(order);
  };
  const change = (at: number) => (update: (item: T) => T, merge?: string) =>
    onChange(items.map((item, place) => (place === at ? update(item) : item)), merge);
  return (
    <div className={styles.list} ref={list}>
      {/* What is looked for stays in sight until the search is emptied, or the others would be gone without a word. */}
      {(items.length > pageSize || pages.sought !== "") && <Pager pages={pages} size={pageSize} label={label} />}
      {pages.shown.length > 0 && (
        <ul className={styles.items}>
          {pages.shown.map((at) => (
            <RecordFrame key={at} at={at} count={items.length} name={itemLabel(items[at]!, at)} onMove={(by) => move(at, by)} onRemove={() => remove(at)}>
              {render(items[at]!, change(at), at)}
            </RecordFrame>
          ))}
        </ul>
      )}
      <Button className={styles.add} data-add="" icon={<AddRegular />} disabledFocusable={isFull} onClick={add}>
        {fields.add(label)}
      </Button>
      {isFull && <span className={styles.quiet}>{fields.most(counted(most))}</span>}
      <span className={styles.spoken} role="status">
        {said}
      </span>
    </div>
  );
}
