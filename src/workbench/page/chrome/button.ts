/** A button of the page; `name` is what it is called where its text is a sign only. */
export function button(text: string, press: () => void, name?: string): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = text;
  if (name !== undefined) {
    element.title = name;
    element.setAttribute("aria-label", name);
  }
  element.addEventListener("click", press);
  return element;
}
