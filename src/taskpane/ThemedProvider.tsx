import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type Appearance, useAppearance } from "./appearance";
import { usePageLanguage } from "./words/index";

const themes = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme } satisfies Record<
  Appearance,
  object
>;

/* Not a class: Fluent gives the provider's classes to every list and dialog that opens over the page. */
const fill = { height: "100%" };

/** Fluent's colours, following the host or the system, in the language of the page. */
export function ThemedProvider({ children }: { readonly children: ReactNode }) {
  usePageLanguage();
  return (
    <FluentProvider theme={themes[useAppearance()]} style={fill}>
      {children}
    </FluentProvider>
  );
}
