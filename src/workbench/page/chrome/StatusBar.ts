import { displayText } from "../../document/displayText";
import { button } from "./button";
import type { SelectionSummary } from "./selectionSummary";

const SHORT_NUMBER = "#,##0.00;-#,##0.00";

/** The line at the bottom: what the workbench is doing, why a cell shows an error, and figures of the selection. */
export class StatusBar {
  readonly element = document.createElement("footer");
  private readonly state = part("state", "status");
  private readonly message = part("message", "status");
  private readonly figures = part("figures");
  private readonly traffic: HTMLButtonElement;

  /** @param toggleConsole opens or closes the list of round trips */
  constructor(toggleConsole: () => void) {
    this.element.className = "status-bar";
    this.traffic = button("", toggleConsole);
    this.traffic.className = "traffic";
    this.traffic.title =
      "Requests from the add-in to the workbook, as Office.js batches them, and their size: opens the list";
    this.showTraffic(0, 0);
    this.showConsole(false);
    this.element.append(this.state, this.message, this.figures, this.traffic);
    this.showState("Ready");
  }

  showState(state: "Ready" | "Enter" | "Edit" | "Calculating"): void {
    if (this.state.textContent !== state) this.state.textContent = state;
  }

  showMessage(message: string): void {
    if (this.message.textContent !== message) this.message.textContent = message;
  }

  /** As in Excel: figures only for more than one filled cell. */
  showSummary({ count, sum, average }: SelectionSummary): void {
    const texts = count > 1 ? [`Count: ${count}`] : [];
    if (count > 1 && average !== undefined) texts.unshift(`Average: ${displayText(average, SHORT_NUMBER)}`);
    if (count > 1 && average !== undefined) texts.push(`Sum: ${displayText(sum, SHORT_NUMBER)}`);
    this.figures.replaceChildren(...texts.map((text) => part("figure", undefined, text)));
  }

  showTraffic(roundTrips: number, bytes: number): void {
    const count = `${roundTrips} round trip${roundTrips === 1 ? "" : "s"}`;
    this.traffic.textContent = roundTrips === 0 ? count : `${count} · ${(bytes / 1000).toFixed(1)} kB`;
  }

  showConsole(open: boolean): void {
    this.traffic.setAttribute("aria-expanded", String(open));
  }
}

function part(className: string, role?: string, text = ""): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  if (role) element.setAttribute("role", role);
  return element;
}
