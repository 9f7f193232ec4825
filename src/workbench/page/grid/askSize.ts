/** Asks for a row's height or a column's width in points; undefined when nobody wants to change it any more. */
export async function askSize(title: string, size: number): Promise<number | undefined> {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  dialog.setAttribute("aria-label", title);
  const form = document.createElement("form");
  form.method = "dialog";
  const label = document.createElement("label");
  const field = document.createElement("input");
  field.type = "number";
  field.min = "0";
  field.max = "1790";
  field.step = "any";
  field.value = String(size);
  label.append(`${title}, in points `, field);
  form.append(label, button("OK", "primary"), button("Cancel", ""));
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  field.select();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "OK" && field.value !== "" ? field.valueAsNumber : undefined);
    });
  });
}

function button(text: string, className: string): HTMLButtonElement {
  const element = document.createElement("button");
  element.value = text;
  element.textContent = text;
  element.className = className;
  if (text === "Cancel") element.formNoValidate = true;
  return element;
}
