import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** The product's teal (80 is the accent of its sheets) from near black to near white. The only colours the pane names. */
const BRAND: BrandVariants = {
  10: "#03100F",
  20: "#051E1D",
  30: "#072B2A",
  40: "#083534",
  50: "#093F3E",
  60: "#0A4A48",
  70: "#0A5351",
  80: "#0B5C5A",
  90: "#2A7C79",
  100: "#4BA19D",
  110: "#63B0AC",
  120: "#7BBEBA",
  130: "#98CECB",
  140: "#B5DEDB",
  150: "#D0EAE8",
  160: "#E8F5F4",
};

export const lightTheme: Theme = createLightTheme(BRAND);

/** On dark grey the accent itself would sink into the background: buttons are two steps lighter, still 4.5:1 under white text. */
export const darkTheme: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandBackground: BRAND[90],
  colorBrandBackgroundHover: BRAND[80],
  colorBrandBackgroundPressed: BRAND[60],
  colorBrandBackgroundSelected: BRAND[80],
};
