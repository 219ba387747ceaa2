import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useWords } from "../../words/index";
import { counted } from "../../words/region";
import { RecordFrame } from "./RecordFrame";

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
}

/** Where the focus belongs once the list has changed. */
type Next = { readonly at: number; readonly part: "first" | "up" | "down" } | "add";

/** A list of records that can be added, taken out and put in order, all from the keyboard (Alt+Up and Alt+Down move). */
export function RecordList<T>({ items, onChange, make, label, itemLabel, render, most }: RecordListProps<T>) {
  const styles = useStyles();
  const { fields } = useWords().builder;
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<Next | null>(null);
  const [said, setSaid] = useState("");
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
    onChange([...items, make()]);
  };
  const remove = (at: number): void => {
    const left = items.filter((_item, place) => place !== at);
    next.current = left.length === 0 ? "add" : { at: Math.min(at, left.length - 1), part: "first" };
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
    onChange(order);
  };
  const change = (at: number) => (update: (item: T) => T, merge?: string) =>
    onChange(items.map((item, place) => (place === at ? update(item) : item)), merge);
  return (
    <div className={styles.list} ref={list}>
      {items.length > 0 && (
        <ul className={styles.items}>
          {items.map((item, at) => (
            <RecordFrame key={at} at={at} count={items.length} name={itemLabel(item, at)} onMove={(by) => move(at, by)} onRemove={() => remove(at)}>
              {render(item, change(at), at)}
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
