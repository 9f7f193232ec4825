import type { CommentModel } from "../../document/model";
import type { Box } from "./sheetLayout";

/** The note or the conversation at a cell: shown where the mouse rests, written with Shift and F2. */
export class NoteBox {
  readonly element = document.createElement("div");
  private readonly field = document.createElement("textarea");
  private done: ((text: string) => void) | undefined;

  constructor(private readonly backToGrid: () => void) {
    this.element.className = "note-box";
    this.element.hidden = true;
    this.field.setAttribute("aria-label", "Note");
    this.field.rows = 4;
    this.field.addEventListener("keydown", (event) => {
      event.stopPropagation(); // the keys of a note are not the grid's
      if (event.key !== "Escape" && !(event.key === "Enter" && event.ctrlKey)) return;
      event.preventDefault();
      this.finish();
      this.backToGrid();
    });
    this.field.addEventListener("blur", () => this.finish());
    this.element.addEventListener("mousedown", (event) => event.stopPropagation());
  }

  get isEditing(): boolean {
    return this.done !== undefined;
  }

  /** Shows what there is to read. */
  show(comment: CommentModel | undefined, box: Box): void {
    if (this.isEditing) return;
    this.element.hidden = comment === undefined;
    if (!comment) return;
    this.place(box);
    this.element.setAttribute("role", "note");
    const remarks = [comment, ...comment.replies].map(({ author, text }) => remark(author, text));
    if (comment.resolved) remarks.push(remark("", "Resolved"));
    this.element.replaceChildren(...remarks);
  }

  /** Lets somebody write; `done` gets what was written once they leave. */
  edit(text: string, box: Box, done: (text: string) => void): void {
    this.finish();
    this.done = done;
    this.element.hidden = false;
    this.element.removeAttribute("role");
    this.place(box);
    this.field.value = text;
    this.element.replaceChildren(this.field);
    this.field.focus();
    this.field.setSelectionRange(text.length, text.length);
  }

  private finish(): void {
    const { done } = this;
    if (!done) return;
    this.done = undefined;
    this.element.hidden = true;
    done(this.field.value.trim());
  }

  private place({ left, top, width }: Box): void {
    this.element.style.left = `${left + width + 8}px`;
    this.element.style.top = `${Math.max(0, top - 6)}px`;
  }
}

function remark(author: string, text: string): HTMLElement {
  const element = document.createElement("p");
  if (author !== "") {
    const name = document.createElement("strong");
    name.textContent = author;
    element.append(name);
  }
  element.append(text);
  return element;
}
