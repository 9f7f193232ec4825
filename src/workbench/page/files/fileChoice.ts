import type { ChosenFile } from "./WorkbookFiles";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Lets a person choose a workbook's file; nothing happens when none is chosen. The field stays on the page until then: one that
 * nobody holds may be collected while the person is still looking, and what they choose would reach no one.
 */
export function chooseFile(chosen: (file: ChosenFile) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = `.xlsx,${XLSX}`;
  input.hidden = true;
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.remove();
    if (file) chosen(chosenFile(file));
  });
  input.addEventListener("cancel", () => input.remove());
  document.body.append(input);
  input.click();
}

/** Hands a file to the browser, which saves it where it saves downloads. */
export function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX })); // never shared memory here
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/**
 * Takes a file that is dropped anywhere on the page. Whatever is dropped, the browser itself opens nothing: it would leave the
 * workbook behind.
 */
export function acceptDrops(target: Window, dropped: (files: readonly ChosenFile[]) => void): void {
  const isFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") === true;
  const show = (over: boolean): void => void document.body.classList.toggle("file-over", over);
  target.addEventListener("dragover", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    show(true);
  });
  target.addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) show(false);
  });
  target.addEventListener("drop", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    show(false);
    dropped([...(event.dataTransfer?.files ?? [])].map(chosenFile));
  });
}

function chosenFile(file: File): ChosenFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
