import { type ThemeName, THEMES } from "../office/officeTheme";

const LABELS: Readonly<Record<ThemeName, string>> = { light: "Light", dark: "Dark", contrast: "High contrast" };

/** Changes Office's theme. The pane sees it when one goes into it, as in Excel, which raises no event then. */
export class ThemeSwitch {
  readonly element = document.createElement("label");

  constructor(theme: ThemeName, onChange: (theme: ThemeName) => void) {
    const choice = document.createElement("select");
    choice.append(...THEMES.map((each) => new Option(LABELS[each], each, each === theme, each === theme)));
    choice.addEventListener("change", () => {
      const chosen = THEMES.find((each) => each === choice.value);
      if (!chosen) return;
      wear(chosen);
      onChange(chosen);
    });
    this.element.className = "theme-switch";
    this.element.append("Theme", choice);
    wear(theme);
  }
}

/** The page around the cells follows Office's theme. */
function wear(theme: ThemeName): void {
  document.documentElement.dataset["theme"] = theme;
}
