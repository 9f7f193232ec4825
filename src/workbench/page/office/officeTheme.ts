export type ThemeName = "light" | "dark" | "contrast";

export const THEMES: readonly ThemeName[] = ["light", "dark", "contrast"];

/** Colours as office.js expects them from the Windows host: whole numbers, red in the highest byte. */
const COLORS: Record<ThemeName, Record<string, number>> = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x1f1f1f,
    controlForegroundColor: 0xffffff,
  },
  contrast: {
    bodyBackgroundColor: 0x000000,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x000000,
    controlForegroundColor: 0xffffff,
  },
};

/** What the host answers to GetOfficeThemeInfo; office.js makes `Office.context.officeTheme` of it. */
export function officeThemeInfo(theme: ThemeName): string {
  return JSON.stringify(COLORS[theme]);
}
