export type Appearance = "light" | "dark" | "highContrast";

const dark = () => matchMedia("(prefers-color-scheme: dark)");
const forced = () => matchMedia("(forced-colors: active)");

/** What the system asks for just now. */
export function appearance(): Appearance {
  if (forced().matches) return "highContrast";
  return dark().matches ? "dark" : "light";
}

/** True where the surroundings are dark, also under high contrast. */
export function isDark(): boolean {
  return dark().matches;
}

export function onAppearanceChanged(listener: () => void): () => void {
  const queries = [dark(), forced()];
  queries.forEach((query) => query.addEventListener("change", listener));
  return () => queries.forEach((query) => query.removeEventListener("change", listener));
}
