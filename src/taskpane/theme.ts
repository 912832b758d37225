// The pane's look: Fluent's light and dark themes with one accent, deep teal. Components take colours from tokens only.
import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";

const deepTeal: BrandVariants = {
  10: "#021012",
  20: "#052124",
  30: "#07363a",
  40: "#084348",
  50: "#0a5055",
  60: "#0b585e",
  70: "#0c6166",
  80: "#0e6a6f",
  90: "#2b7f83",
  100: "#459498",
  110: "#5fa9ac",
  120: "#7abdc0",
  130: "#95d1d2",
  140: "#b0e3e3",
  150: "#ccf2f1",
  160: "#e6fbfa",
};

export const lightTheme: Theme = createLightTheme(deepTeal);

export const darkTheme: Theme = {
  ...createDarkTheme(deepTeal),
  // The ramp's own steps for words are too dim on a dark pane (below 4.5 : 1).
  colorBrandForeground1: deepTeal[120],
  colorBrandForeground2: deepTeal[130],
  colorBrandForegroundLink: deepTeal[120],
  colorBrandForegroundLinkHover: deepTeal[130],
  colorCompoundBrandForeground1: deepTeal[120],
  // Fluent's own (its cranberry, one step darker) has 4.3 : 1.
  colorStatusDangerForeground1: "#eeacb2",
};
