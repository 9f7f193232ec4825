export interface PageElements {
  /** From top to bottom. */
  readonly header: readonly HTMLElement[];
  readonly workbook: readonly HTMLElement[];
  /** What stands beside and below the workbook. */
  readonly around: readonly HTMLElement[];
}

/** Puts the parts of the page in their places. */
export function mountPage(body: HTMLElement, { header, workbook, around }: PageElements): void {
  const top = document.createElement("header");
  top.className = "ribbon";
  top.append(heading(document.title), ...header);
  const main = document.createElement("main");
  main.className = "workbook";
  main.append(...workbook);
  body.append(top, main, ...around);
}

/** For screen readers: the page looks like a program, not like a text with a title. */
function heading(text: string): HTMLElement {
  const element = document.createElement("h1");
  element.className = "unseen";
  element.textContent = text;
  return element;
}
