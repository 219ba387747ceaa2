import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useScreenStyles = makeStyles({
  /* The steps scroll above the bar at the foot, never behind it. In a very low window all scrolls together. */
  screen: { display: "flex", flexDirection: "column", height: "100%", "@media (max-height: 480px)": { height: "auto", minHeight: "100%" } },
  body: {
    flexGrow: 1, minHeight: 0, overflowY: "auto", scrollPaddingBlock: "8px", "@media (max-height: 480px)": { overflowY: "visible" },
    display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM,
  },
  top: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  back: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineOffset: "2px" },
  foot: {
    display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1,
  },
});

export const useStepStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  column: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  issue: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingLeft: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  blocking: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  bar: { minWidth: 0 },
  message: { whiteSpace: "normal", overflowWrap: "anywhere" },
  figures: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, minWidth: 0 },
  control: { width: "100%", minWidth: 0 },
  field: { minWidth: 0 },
});
