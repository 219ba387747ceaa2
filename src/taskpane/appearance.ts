import { useSyncExternalStore } from "react";

export type Appearance = "light" | "dark" | "contrast";

const dark = "(prefers-color-scheme: dark)";
const contrast = "(forced-colors: active)";

/** What Excel says of its own theme; null outside Excel, where `Office` or parts of it are missing. */
function officeIsDark(): boolean | null {
  const theme = typeof Office === "undefined" ? undefined : (Office.context as Office.Context | undefined)?.officeTheme;
  if (!theme) return null;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme;
  return typeof theme.bodyBackgroundColor === "string" ? isDarkColour(theme.bodyBackgroundColor) : null;
}

/** By the weights of relative luminance, "#222222" is dark; null for a text that is no such colour. */
export function isDarkColour(colour: string): boolean | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!parts) return null;
  const [red, green, blue] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! < 128;
}

function current(): Appearance {
  if (matchMedia(contrast).matches) return "contrast";
  return (officeIsDark() ?? matchMedia(dark).matches) ? "dark" : "light";
}

function subscribe(changed: () => void): () => void {
  const queries = [dark, contrast].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", changed);
  return () => {
    for (const query of queries) query.removeEventListener("change", changed);
  };
}

/** Light, dark or high contrast, and again whenever the system changes it. */
export const useAppearance = (): Appearance => useSyncExternalStore(subscribe, current);
