import { useContext, useState } from "react";
import { type WantedField, WantedFieldContext } from "./wantedField";

export interface Pages {
  /** The text that records are looked for by; empty shows all of them. */
  readonly sought: string;
  /** The places of the records that are shown over all pages. */
  readonly found: readonly number[];
  /** Of these, those of the page on show. */
  readonly shown: readonly number[];
  readonly page: number;
  readonly pageCount: number;
  readonly seek: (text: string) => void;
  readonly turnTo: (page: number) => void;
  /** Turns to the page of a record, which may be one that is added in the same step. */
  readonly turnToRecord: (at: number, isNew?: boolean) => void;
  /** A record is taken out: those after it move up. */
  readonly leave: (at: number) => void;
}

const recordOf = (path: string, { field }: WantedField): number | null => {
  const at = field.startsWith(`${path}.`) ? Number(field.slice(path.length + 1).split(".")[0]) : Number.NaN;
  return Number.isInteger(at) ? at : null;
};

/** Which records of a long list are on show. A key typed in a field draws one page of them, however many there are. */
export function usePages(names: readonly string[], size: number, path: string | undefined): Pages {
  const [sought, setSought] = useState("");
  /* Found once for a text: a record whose name is being typed does not vanish under the keyboard. */
  const [matches, setMatches] = useState<readonly number[] | null>(null);
  const [turned, setTurned] = useState(0);
  const wanted = useContext(WantedFieldContext);
  const [gone, setGone] = useState<WantedField | null>(null);

  const all = names.map((_name, at) => at);
  const found = matches === null ? all : matches.filter((at) => at < names.length);
  const pageCount = Math.max(1, Math.ceil(found.length / size));
  const page = Math.min(turned, pageCount - 1);

  const turnToRecord = (at: number, isNew = false): void => {
    const isFound = !isNew && found.includes(at);
    if (!isFound) {
      setSought("");
      setMatches(null);
    }
    setTurned(Math.floor((isFound ? found.indexOf(at) : at) / size));
  };
  if (wanted !== gone) {
    setGone(wanted);
    const at = wanted === null || path === undefined ? null : recordOf(path, wanted);
    if (at !== null && at < names.length) turnToRecord(at);
  }
  const seek = (text: string): void => {
    const part = text.trim().toLowerCase();
    setSought(text);
    setMatches(part === "" ? null : all.filter((at) => names[at]!.toLowerCase().includes(part)));
    setTurned(0);
  };
  const leave = (at: number): void => setMatches(matches === null ? null : matches.filter((place) => place !== at).map((place) => (place > at ? place - 1 : place)));
  return { sought, found, shown: found.slice(page * size, (page + 1) * size), page, pageCount, seek, turnTo: setTurned, turnToRecord, leave };
}
