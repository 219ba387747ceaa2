import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useMemo } from "react";
import { type Appearance, useAppearance } from "../../appearance";

/** The colours of a chart. Nothing is told by them alone: signs, dashes and patterns say the same. */
export interface Ink {
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly ground: string;
  readonly base: string;
  readonly target: string;
  readonly rise: string;
  readonly fall: string;
  readonly muted: string;
  readonly other: string;
  /** From the lowest to the highest value. */
  readonly heat: readonly [string, string, string];
  /** The text of a cell on any of the colours of `heat`. */
  readonly onHeat: string;
  readonly font: string;
}

const fromTheme = (theme: Theme, heat: Ink["heat"]): Ink => ({
  text: theme.colorNeutralForeground1,
  quiet: theme.colorNeutralForeground2,
  line: theme.colorNeutralStroke2,
  ground: theme.colorNeutralBackground1,
  base: theme.colorNeutralForeground3,
  target: theme.colorBrandBackground,
  rise: theme.colorPaletteGreenForeground3,
  fall: theme.colorPaletteRedForeground3,
  muted: theme.colorNeutralStroke1,
  other: theme.colorPaletteMarigoldBorderActive,
  heat,
  onHeat: theme.colorNeutralForeground1,
  font: theme.fontFamilyBase,
});

export const lightInk: Ink = fromTheme(webLightTheme, ["#f8d7da", "#ffffff", "#cfe8d5"]);
const darkInk: Ink = fromTheme(webDarkTheme, ["#5c2b30", "#292929", "#23492f"]);

/** A colour of the system's contrast theme as the browser knows it at this moment. */
function systemColour(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = name;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

function contrastInk(): Ink {
  const [text, ground, highlight] = [systemColour("CanvasText"), systemColour("Canvas"), systemColour("Highlight")];
  return {
    text, quiet: text, line: text, ground, base: text, target: highlight, rise: highlight, fall: text, muted: text, other: highlight,
    heat: [ground, ground, ground], onHeat: text, font: webLightTheme.fontFamilyBase,
  };
}

export const inkOf = (appearance: Appearance): Ink => (appearance === "contrast" ? contrastInk() : appearance === "dark" ? darkInk : lightInk);

export function useInk(): Ink {
  const appearance = useAppearance();
  return useMemo(() => inkOf(appearance), [appearance]);
}
