import type { SuperTip } from "./readRibbon";

/** Milliseconds the pointer has to rest on a control. */
const PATIENCE = 500;

let shown: HTMLElement | undefined;

/** Shows a control's tip below it, as Office does: while the pointer rests on it or it has the focus by the keyboard. */
export function attachSuperTip(control: HTMLElement, { title, text }: SuperTip): void {
  if (text === "") return;
  control.setAttribute("aria-description", text);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    hide();
    shown = tipElement(title, text);
    document.body.append(shown);
    const { left, bottom } = control.getBoundingClientRect();
    shown.style.left = `${Math.min(left, innerWidth - shown.offsetWidth - 8)}px`;
    shown.style.top = `${bottom + 4}px`;
  };
  const leave = (): void => {
    clearTimeout(timer);
    hide();
  };
  control.addEventListener("pointerenter", () => (timer = setTimeout(show, PATIENCE)));
  control.addEventListener("focus", () => control.matches(":focus-visible") && show());
  for (const end of ["pointerleave", "blur", "click"]) control.addEventListener(end, leave);
  control.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
}

function hide(): void {
  shown?.remove();
  shown = undefined;
}

function tipElement(title: string, text: string): HTMLElement {
  const tip = document.createElement("div");
  tip.className = "super-tip";
  tip.setAttribute("aria-hidden", "true"); // the control says the same as its description
  const heading = document.createElement("strong");
  heading.textContent = title;
  const body = document.createElement("p");
  body.textContent = text;
  tip.append(heading, body);
  return tip;
}
