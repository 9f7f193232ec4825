import { button } from "./button";
import { PaneEdge } from "./PaneEdge";

/** The add-in's task pane: its page in a frame. The page is the shared runtime: it goes on running while the pane is closed. */
export class TaskPane {
  readonly element = document.createElement("aside");
  readonly frame = document.createElement("iframe");

  /**
   * @param title of the add-in
   * @param address of the add-in's page
   * @param onVisibility told when the pane opens or closes
   */
  constructor(
    title: string,
    address: string,
    private readonly onVisibility: (visible: boolean) => void,
  ) {
    this.element.className = "task-pane";
    this.element.setAttribute("aria-label", "Task pane");
    const heading = document.createElement("h2");
    heading.textContent = title;
    const close = button("×", () => this.show(false), "Close the pane");
    close.className = "close-pane";
    const bar = document.createElement("div");
    bar.className = "pane-bar";
    bar.append(heading, close);
    this.frame.title = title;
    this.frame.src = address;
    this.element.append(new PaneEdge(this.element).element, bar, this.frame);
  }

  get isOpen(): boolean {
    return !this.element.classList.contains("closed");
  }

  /** A closed pane keeps its size, out of sight: its page must not notice, as in Excel. */
  show(open: boolean): void {
    if (open === this.isOpen) return;
    this.element.classList.toggle("closed", !open);
    this.element.inert = !open;
    this.onVisibility(open);
  }

  /** Starts the add-in anew, as Excel does beside another workbook. */
  restart(): void {
    this.frame.contentWindow?.location.reload();
  }
}
