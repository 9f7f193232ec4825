import { tell } from "../chrome/dialogs";
import { acceptDrops, chooseFile } from "./fileChoice";
import type { ChosenFile, WorkbookFiles } from "./WorkbookFiles";

/** The ways a person comes to a file: choosing, dropping, saving, leaving the page. */
export class PageFiles {
  /** @param failed says in words why something did not work */
  constructor(
    private readonly files: WorkbookFiles,
    private readonly failed: (error: unknown) => void,
  ) {}

  startNew(): void {
    this.work(this.files.startNew());
  }

  choose(): void {
    chooseFile((file) => this.open(file));
  }

  save(): void {
    this.work(this.files.save());
  }

  /** A workbook can be dropped here; `target` is the page's window or the pane's. */
  acceptDrops(target: Window): void {
    acceptDrops(target, (files) => {
      const [file, second] = files;
      if (second) void tell("One workbook at a time", "Nothing was opened: drop a single .xlsx file.");
      else if (file) this.open(file);
    });
  }

  /** The browser asks before it leaves a workbook that is not saved. */
  warnBeforeLeaving(): void {
    window.addEventListener("beforeunload", (event) => {
      if (!this.files.isSaved) event.preventDefault();
    });
  }

  private open(file: ChosenFile): void {
    this.work(this.files.open(file));
  }

  private work(task: Promise<void>): void {
    task.catch((error: unknown) => this.failed(error));
  }
}
