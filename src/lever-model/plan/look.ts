import type { Colour, Style, Tab } from "./plan";

/** How a role looks: colours as RRGGBB. Inputs differ from calculations by fill and border, failed checks by their word. */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly superscript?: boolean;
  readonly colour?: string;
  readonly fill?: string;
  readonly line?: "thin" | "top" | "bottom";
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** What is too long is cut off at the edge of the cell, also where the next one is empty. */
  readonly clip?: boolean;
  readonly indent?: number;
  readonly unlocked?: boolean;
}

const ink = "1F2933";
const accent = "1F4E79";

export const looks: Readonly<Record<Style, Look>> = {
  title: { bold: true, size: 16, colour: accent },
  subtitle: { italic: true, colour: "52606D" },
  heading: { bold: true, size: 11, colour: "FFFFFF", fill: accent },
  head: { bold: true, colour: accent, fill: "E6EDF5", line: "bottom", align: "center", wrap: true },
  label: { colour: ink },
  text: { colour: ink, wrap: true, align: "left", indent: 1 },
  note: { italic: true, colour: "6B7785", align: "left", indent: 1 },
  /* Raised figures are drawn at three fifths of their size: one point more and bold, they are read on paper. */
  footnote: { bold: true, size: 11, superscript: true, colour: ink, align: "left", indent: 1 },
  id: { size: 6, colour: "C3CAD2", clip: true },
  input: { colour: "0000C8", fill: "FFF9DB", line: "thin", unlocked: true },
  /* A text longer than its cell runs on over the empty ones beside it, all of them one underlined line. */
  inputLine: { colour: "0000C8", fill: "FFF9DB", line: "bottom", align: "left", unlocked: true },
  inputRest: { fill: "FFF9DB", line: "bottom" },
  calculation: { colour: "000000", align: "right" },
  crossSheet: { colour: "00702F", align: "right" },
  total: { bold: true, colour: "000000", line: "top", align: "right" },
  totalLabel: { bold: true, colour: "000000", line: "top" },
  key: { bold: true, size: 14, colour: accent, align: "center" },
  check: { bold: true, align: "center" },
  finding: { bold: true, size: 12, colour: ink },
};

export const conditional = {
  failed: { colour: "9C0006", fill: "FFC7CE", bold: true },
  passed: { colour: "006100", fill: "E2F0D9" },
  outlined: { bold: true, fill: "FFE08A" },
} as const;
export const heat = ["F8D7DA", "FFFFFF", "CFE8D5"] as const;

export const colours: Readonly<Record<Exclude<Colour, "none">, string>> = {
  base: "8FA3B8",
  target: "1F4E79",
  rise: "2E8B57",
  fall: "C0392B",
  total: "1F4E79",
  muted: "B8C4D0",
  other: "C98A00",
};

export const tabs: Readonly<Record<Tab, string>> = { summary: "1F4E79", input: "E0B400", calculation: "7F7F7F", result: "2E8B57", record: "A6A6A6" };
