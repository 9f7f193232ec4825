import type { RequestRecord } from "../../host/RequestRecord";
import { button } from "../chrome/button";
import { asText, matches, type RoundTrip } from "./RoundTrip";
import { roundTripRows } from "./roundTripRows";

/** So many are listed; older ones are kept for filtering and copying. */
const MOST_LISTED = 300;

/** Lists every round trip between the add-in and the workbook: what it called, how large it was, how long it took, how it failed. */
export class RequestConsole {
  readonly element = document.createElement("section");
  private readonly list = document.createElement("table");
  private readonly count = document.createElement("span");
  private readonly filter = document.createElement("input");
  private readonly failures = document.createElement("input");
  private trips: RoundTrip[] = [];
  private seen = 0;

  /** @param onClose called by its own button */
  constructor(private readonly onClose: () => void) {
    this.element.className = "request-console";
    this.element.setAttribute("aria-label", "Round trips of the add-in");
    this.element.hidden = true;
    const scroller = document.createElement("div");
    scroller.className = "console-list";
    scroller.tabIndex = 0;
    scroller.setAttribute("role", "region");
    scroller.setAttribute("aria-label", "List of round trips");
    scroller.append(this.list);
    this.element.append(this.toolbar(), scroller);
    this.element.addEventListener("keydown", ({ key }) => key === "Escape" && this.onClose());
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  show(open: boolean): void {
    this.element.hidden = !open;
    if (!open) return;
    this.draw();
    this.filter.focus();
  }

  /** Takes over what the host has recorded since it was told last. */
  follow(requests: readonly RequestRecord[]): void {
    const time = new Date();
    const added = requests.slice(this.seen).map((request, index) => ({ number: this.seen + index + 1, time, request }));
    this.seen = requests.length;
    this.trips.push(...added);
    if (this.isOpen && added.length > 0) this.draw();
  }

  private toolbar(): HTMLElement {
    const bar = document.createElement("div");
    bar.className = "console-bar";
    const title = document.createElement("h2");
    title.textContent = "Round trips";
    this.filter.type = "search";
    this.filter.placeholder = "Filter by member or error";
    this.filter.setAttribute("aria-label", "Filter by member or error");
    this.filter.addEventListener("input", () => this.draw());
    this.failures.type = "checkbox";
    this.failures.addEventListener("change", () => this.draw());
    const label = document.createElement("label");
    label.append(this.failures, "Failures only");
    this.count.className = "console-count";
    this.count.setAttribute("role", "status");
    const copy = button("Copy", () => void navigator.clipboard.writeText(asText(this.matching())));
    const clear = button("Clear", () => {
      this.trips = [];
      this.draw();
    });
    const close = button("×", this.onClose, "Close the console");
    bar.append(title, this.filter, label, this.count, copy, clear, close);
    return bar;
  }

  private matching(): RoundTrip[] {
    return this.trips.filter((trip) => matches(trip, this.filter.value, this.failures.checked));
  }

  private draw(): void {
    const matching = this.matching();
    const listed = matching.slice(-MOST_LISTED).reverse();
    const open = new Set([...this.list.querySelectorAll<HTMLElement>("[aria-expanded='true']")].map(({ id }) => id));
    const hidden = matching.length > listed.length ? `, the latest ${listed.length} listed` : "";
    this.count.textContent = `${matching.length} of ${this.trips.length}${hidden}`;
    this.list.replaceChildren(heading(), ...listed.map((trip) => roundTripRows(trip, open)));
  }
}

function heading(): HTMLElement {
  const head = document.createElement("thead");
  const row = document.createElement("tr");
  row.append(
    ...["No.", "Time", "Called", "In", "Out", "ms", "Error"].map((text) => {
      const cell = document.createElement("th");
      cell.scope = "col";
      cell.textContent = text;
      return cell;
    }),
  );
  head.append(row);
  return head;
}
