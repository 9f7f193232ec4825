import type { ValidationAlert } from "../../document/validationRefusal";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { ask } from "../chrome/dialogs";
import type { Position } from "./Position";

/** What happens to an entry that is not taken at once. */
export interface EntryWays {
  /** Something else than data validation refuses it. */
  refused(error: unknown): void;
  /** The person goes on typing. */
  retry(): void;
  /** The entry is forgotten. */
  drop(): void;
  /** Enter again: the person wants it in spite of a warning. */
  finish(): void;
}

const TITLE = "This entry is not allowed";

/** Takes entries; where data validation has something to say, it is said first, and asked what to do. */
export class CellEntry {
  /** The entry that was accepted in spite of a warning. */
  private accepted: string | undefined;

  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly ways: EntryWays,
  ) {}

  /** False when the entry is not taken, or not yet. */
  enter(sheetId: string, { row, column }: Position, text: string): boolean {
    const isAccepted = this.accepted === text;
    this.accepted = undefined;
    try {
      const alert = isAccepted ? undefined : this.workbook.entryAlert(sheetId, row, column, text);
      if (!alert) {
        this.workbook.enter(sheetId, row, column, text);
        return true;
      }
      this.question(alert, text).catch((error: unknown) => this.ways.refused(error));
    } catch (error) {
      this.ways.refused(error);
    }
    return false;
  }

  private async question({ style, title, message }: ValidationAlert, text: string): Promise<void> {
    const answer = await this.answerTo(style, title || TITLE, message);
    if (answer === "accept") {
      this.accepted = text;
      this.ways.finish();
    } else if (answer === "retry") this.ways.retry();
    else this.ways.drop();
  }

  private async answerTo(style: string, title: string, message: string): Promise<"accept" | "retry" | "drop"> {
    if (style === "Information") return (await ask(title, message, ["OK", "Cancel"])) === "OK" ? "accept" : "drop";
    if (style === "Warning") {
      const answer = await ask(title, `${message}\n\nContinue?`, ["Yes", "No", "Cancel"]);
      return answer === "Yes" ? "accept" : answer === "No" ? "retry" : "drop";
    }
    return (await ask(title, message, ["Try again", "Cancel"])) === "Try again" ? "retry" : "drop";
  }
}
