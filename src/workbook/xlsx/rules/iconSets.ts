import { child, childrenOf, type Element, isOn, xml } from "../element";
import type { StoredIcon, StoredRule, StoredValue } from "./storedFormat";

const noIcon = "EMPTY_ICON_TYPE";

/** Sets for which only newer Excels have a word: they stand in the extension of a sheet. */
const younger: ReadonlySet<string> = new Set(["3Stars", "3Triangles", "5Boxes"]);
const known: ReadonlySet<string> = new Set([
  ...younger, "3Arrows", "3ArrowsGray", "4Arrows", "4ArrowsGray", "5Arrows", "5ArrowsGray", "3TrafficLights1", "3TrafficLights2", "3Signs",
  "4RedToBlack", "4TrafficLights", "3Symbols", "3Symbols2", "3Flags", "4Rating", "5Rating", "5Quarters",
]);

/** Files count the icons of a set from the lowest, the engine from the best; only its bars rise as the file's do. */
const turned = (set: string, place: number): number => (/Rating$/.test(set) ? place : Number(set[0]) - 1 - place);

type IconSet = Extract<StoredRule, { type: "iconSet" }>;

/** Null where the engine does not have the set. */
export function iconsFromFile(set: Element, value: (threshold: Element) => StoredValue | null): IconSet | null {
  const name = set.attributes["iconSet"] ?? "3TrafficLights1";
  const thresholds = childrenOf(set, "cfvo");
  const own = childrenOf(set, "cfIcon");
  const isReversed = isOn(set.attributes["reverse"]);
  const config = thresholds.map((threshold, place): StoredIcon | null => {
    const chosen = own[place];
    const [iconType, wanted] = chosen ? [chosen.attributes["iconSet"] ?? "", Number(chosen.attributes["iconId"])] : [name, isReversed ? thresholds.length - 1 - place : place];
    const isEmpty = iconType === "NoIcons";
    const limit = value(threshold);
    if (limit === null || (!isEmpty && !known.has(iconType))) return null;
    return {
      operator: threshold.attributes["gte"] === "0" || threshold.attributes["gte"] === "false" ? "greaterThan" : "greaterThanOrEqual",
      value: limit,
      iconType: isEmpty ? noIcon : iconType,
      iconId: isEmpty ? "" : String(turned(iconType, wanted)),
    };
  });
  const isShowValue = set.attributes["showValue"] === undefined || isOn(set.attributes["showValue"]);
  return config.length > 2 && config.every((icon) => icon !== null) ? { type: "iconSet", isShowValue, config: config.reverse() } : null;
}

export interface IconsInFile {
  readonly xml: string;
  /** True where the rule belongs into the extension of the sheet, with the prefix x14. */
  readonly isYounger: boolean;
}

/** Null where no Excel has an icon of it. */
export function iconsToFile({ config, isShowValue }: IconSet, threshold: (value: StoredValue, isYounger: boolean, isAbove: boolean) => string): IconsInFile | null {
  const rising = [...config].reverse();
  if (!rising.every(({ iconType }) => iconType === noIcon || known.has(iconType)) || rising.length < 3 || rising.length > 5) return null;
  const places = rising.map(({ iconType, iconId }) => (iconType === noIcon ? 0 : turned(iconType, Number(iconId))));
  const set = rising[0]?.iconType ?? "";
  const isWhole = Number(set[0]) === rising.length && rising.every(({ iconType }) => iconType === set);
  const isPlain = isWhole && places.every((place, index) => place === index);
  const isReversed = isWhole && !isPlain && places.every((place, index) => place === rising.length - 1 - index);
  const isOwn = !isPlain && !isReversed;
  const isYounger = isOwn || younger.has(set);
  const prefix = isYounger ? "x14:" : "";
  const lowest: StoredValue = { type: "percent", value: 0 };
  const limits = rising.map(({ value, operator }, index) => threshold(index === 0 ? lowest : value, isYounger, operator === "greaterThan" && index > 0));
  const icons = isOwn
    ? rising.map(({ iconType }, index) => xml("x14:cfIcon", { iconSet: iconType === noIcon ? "NoIcons" : iconType, iconId: places[index] }))
    : [];
  const attributes = {
    iconSet: isOwn ? standIn[rising.length] : set,
    custom: isOwn ? "1" : undefined,
    reverse: isReversed ? "1" : undefined,
    showValue: isShowValue === false ? "0" : undefined,
  };
  return { xml: xml(`${prefix}iconSet`, attributes, [...limits, ...icons].join("")), isYounger };
}

/** A set of one's own must name one that has as many icons. */
const standIn: Readonly<Record<number, string>> = { 3: "3Arrows", 4: "4Arrows", 5: "5Arrows" };

export const iconSetIn = (rule: Element): Element | undefined => child(rule, "iconSet");
