import { DocumentError } from "../../document/DocumentError";
import type { WorkbookModel } from "../../document/model";
import { newWorkbook } from "../../document/newWorkbook";
import type { WorkbookDocument } from "../../document/WorkbookDocument";

/** Reads and writes .xlsx. */
export interface XlsxFormat {
  read(bytes: Uint8Array): Promise<{ readonly model: WorkbookModel; readonly notKept: readonly string[] }>;
  write(workbook: WorkbookDocument): Promise<Uint8Array>;
}

/** A file somebody chose or dropped. */
export interface ChosenFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** What opening and saving needs of the page. */
export interface FileSurroundings {
  ask<Answer extends string>(title: string, text: string, answers: readonly [Answer, ...Answer[]]): Promise<Answer>;
  tell(title: string, text: string): Promise<void>;
  download(name: string, bytes: Uint8Array): void;
  /** The title or whether everything is saved has changed. */
  shown(title: string, saved: boolean): void;
  /** Another workbook is in place: the add-in has to start anew, as beside every workbook. */
  replaced(): void;
}

const NEW_TITLE = "Book1";
const ENDING = /\.xlsx$/i;

/** The workbook as a file: opening, saving, and never losing one by accident. */
export class WorkbookFiles {
  private title = NEW_TITLE;
  /** Counts changes; the workbook is saved while none came after those in the last file. */
  private changes = 0;
  private savedChanges = 0;
  /** What the opened file holds and the workbench cannot keep: missing from every file saved from here on. */
  private notKept: readonly string[] = [];

  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly format: XlsxFormat,
    private readonly page: FileSurroundings,
  ) {
    workbook.onChange(({ kind }) => {
      if (kind !== "cells" && kind !== "structure" && kind !== "objects") return;
      this.changes += 1;
      this.show();
    });
  }

  /** True when closing the page would lose nothing. */
  get isSaved(): boolean {
    return this.changes === this.savedChanges;
  }

  /** Opens a file in place of this workbook. One that cannot be read leaves everything as it was, and says why. */
  async open(file: ChosenFile): Promise<void> {
    if (!ENDING.test(file.name)) {
      await this.page.tell("This is no workbook", `"${file.name}" does not end in .xlsx. Nothing was opened.`);
      return;
    }
    try {
      const opened = await this.format.read(await file.bytes());
      if (!(await this.mayBeReplaced())) return;
      this.replace(opened.model, opened.notKept, file.name.replace(ENDING, ""));
      if (opened.notKept.length > 0)
        await this.page.tell("Not everything in this file can be kept", listOf(LOSS_ON_OPENING, opened.notKept));
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      await this.page.tell(`"${file.name}" could not be opened`, `${error.message} Your workbook is as it was.`);
    }
  }

  /** Saves what is on the screen as a file of its own; asks before something of the opened one is lost. */
  async save(): Promise<void> {
    if (this.notKept.length > 0) {
      const answer = await this.page.ask("Save without some of it?", listOf(LOSS_ON_SAVING, this.notKept), [
        "Save",
        "Cancel",
      ]);
      if (answer === "Cancel") return;
    }
    const { changes } = this; // somebody may go on working while the file is written
    const bytes = await this.format.write(this.workbook);
    this.page.download(`${this.title}.xlsx`, bytes);
    this.savedChanges = changes;
    this.show();
  }

  /** Starts an empty workbook in place of this one. */
  async startNew(): Promise<void> {
    if (await this.mayBeReplaced()) this.replace(newWorkbook(), [], NEW_TITLE);
  }

  /** Without a question: for tests and the console. Gives what cannot be kept. */
  async openBytes(bytes: Uint8Array): Promise<readonly string[]> {
    const { model, notKept } = await this.format.read(bytes);
    this.replace(model, notKept, NEW_TITLE);
    return notKept;
  }

  saveBytes(): Promise<Uint8Array> {
    return this.format.write(this.workbook);
  }

  private replace(model: WorkbookModel, notKept: readonly string[], title: string): void {
    this.workbook.replace(model);
    this.title = title;
    this.notKept = notKept;
    this.savedChanges = this.changes;
    this.show();
    this.page.replaced();
  }

  private async mayBeReplaced(): Promise<boolean> {
    if (this.isSaved) return true;
    const text = `"${this.title}" has changes that are not saved. They will be lost.`;
    const answer = await this.page.ask("Give up your changes?", text, ["Save first", "Give up", "Cancel"]);
    if (answer === "Save first") await this.save();
    return answer === "Give up" || (answer === "Save first" && this.isSaved);
  }

  /** Tells the page the title and whether everything is saved. */
  show(): void {
    this.page.shown(this.title, this.isSaved);
  }
}

const LOSS_ON_OPENING =
  "It is open, but these parts are not in the workbook here and will be missing from what you save:";
const LOSS_ON_SAVING =
  "These parts of the file you opened will not be in the saved one. The opened file stays as it is.";

function listOf(text: string, parts: readonly string[]): string {
  return `${text}\n${parts.map((part) => `• ${part}`).join("\n")}`;
}
