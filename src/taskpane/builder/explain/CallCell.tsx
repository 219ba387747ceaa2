import { Body1 } from "@fluentui/react-components";
import { Fragment } from "react";
import { type Cell, CellError } from "../../../clv/index";
import { shown } from "../fields/number";
import { useWords } from "../../words/index";
import { Formula, LinkList, Part } from "./parts";
import type { CallWithValues } from "./useExplanation";

/** A value of the user's own cells: its digits, without a format that the pane does not know. */
export function cellText(cell: Cell | null): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof CellError) return cell.code;
  return typeof cell === "number" ? (Math.abs(cell) < 1 && cell !== 0 ? String(Number(cell.toPrecision(6))) : shown(cell, "number")) : String(cell);
}

interface CallCellProps {
  readonly calls: readonly CallWithValues[];
  readonly onGo: (sheet: string, address: string) => void;
}

/** The add-in's functions in a cell of the user's: what each does, and what stands in its arguments. */
export function CallCell({ calls, onGo }: CallCellProps) {
  const { builderResults } = useWords();
  const { explain } = builderResults;
  return calls.map(({ entry, inWords, convention, arguments: given, values }, at) => (
    <Fragment key={at}>
      <Part title={`${entry.id}: ${entry.title}`}>
        <Body1>{entry.about}</Body1>
        {inWords !== null && <Formula name={explain.words} text={inWords} />}
        {inWords !== null && given.length > 0 && <Formula name={explain.numbers} text={`${entry.id}(${given.map(({ name, text }, place) => `${name} ${cellText(values[place] ?? null) || text}`).join("; ")})`} />}
      </Part>
      {given.length > 0 && (
        <Part title={explain.madeFrom}>
          <LinkList
            items={given.map(({ name, about, text, cells }, place) => ({
              label: cells === null ? name : `${name}: ${text}`, about, value: cells === null ? text : cellText(values[place] ?? null),
              go: cells === null ? null : () => onGo(cells.sheet, cells.text.slice(cells.text.lastIndexOf("!") + 1).replaceAll("$", "")),
            }))}
          />
        </Part>
      )}
      <Part title={explain.convention}>
        <Body1>{convention ?? explain.noConvention}</Body1>
        {entry.assumptions.map((sentence) => (
          <Body1 key={sentence}>{sentence}</Body1>
        ))}
      </Part>
    </Fragment>
  ));
}
