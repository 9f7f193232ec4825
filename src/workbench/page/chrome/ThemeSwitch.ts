import type { ThemeName } from "../office/officeTheme";

/** Changes Office's theme as the pane sees it. */
export class ThemeSwitch {
  readonly element = document.createElement("button");

  constructor(
    private theme: ThemeName,
    private readonly onChange: (theme: ThemeName) => void,
  ) {
    this.element.type = "button";
    this.element.className = "theme-switch";
    this.element.title = "Restarts the pane in the other of Office's themes";
    this.element.addEventListener("click", () => {
      this.theme = this.theme === "light" ? "dark" : "light";
      this.show();
      this.onChange(this.theme);
    });
    this.show();
  }

  private show(): void {
    this.element.textContent = this.theme === "light" ? "Dark pane" : "Light pane";
  }
}
