import type { InsertionProgress } from "../app/insertSelectionMatrix";
import type { InsertedSheet } from "../app/InsertedSheet";
import { oneJobAtATime } from "../app/oneJobAtATime";
import type { PaneMessages } from "../i18n/paneMessages";
import { explainPaneFailure } from "./explainPaneFailure";
import type { InsertionState } from "./InsertionState";
import { isSheetGone } from "./isSheetGone";
import { Watched } from "./Watched";

/**
 * The one insertion of the pane: started by a view or by the ribbon, watched by the views, kept while views come and go.
 *
 * Nothing here rejects: a failure is a state that is shown. The use cases are loaded with the first job, so that the pane
 * itself opens fast.
 */
export class InsertionJob extends Watched<InsertionState> {
  constructor(private readonly messages: PaneMessages) {
    super({ status: "idle" });
  }

  /** @param build inserts one sheet and tells how far it is */
  readonly insert = (build: (report: (progress: InsertionProgress) => void) => Promise<InsertedSheet>): Promise<void> =>
    this.run(async () => {
      this.enter({ status: "running", progress: "reading", refusal: null });
      try {
        const inserted = await build((progress) => {
          this.enter({ status: "running", progress, refusal: this.refusal() });
        });
        this.enter({ status: "done", inserted, trouble: null });
      } catch (error) {
        this.enter({ status: "failed", failure: explainPaneFailure(error, this.messages) });
      }
    });

  readonly show = (inserted: InsertedSheet): Promise<void> =>
    this.run(async () => {
      try {
        const { showInserted } = await import(/* webpackChunkName: "insertion" */ "../app/showInserted");
        await showInserted(inserted);
        this.enter({ status: "done", inserted, trouble: null });
      } catch (error) {
        this.enterTrouble(inserted, error);
      }
    });

  readonly remove = (inserted: InsertedSheet): Promise<void> =>
    this.run(async () => {
      this.enter({ status: "removing", inserted, refusal: null });
      try {
        const { removeInserted } = await import(/* webpackChunkName: "insertion" */ "../app/removeInserted");
        await removeInserted(inserted);
        this.enter({ status: "removed", sheetName: inserted.sheetName, by: "pane" });
      } catch (error) {
        this.enterTrouble(inserted, error);
      }
    });

  /** Forgets a result the user has seen. */
  readonly close = (): void => {
    const { status } = this.state();
    if (status !== "running" && status !== "removing") this.enter({ status: "idle" });
  };

  /** Runs the job, or says beside the running one why this one has to wait. */
  private async run(job: () => Promise<void>): Promise<void> {
    try {
      await oneJobAtATime(job);
    } catch (busy) {
      const reason = explainPaneFailure(busy, this.messages);
      const state = this.state();
      if (state.status === "running" || state.status === "removing") this.enter({ ...state, refusal: reason });
      else this.enter({ status: "failed", failure: reason });
    }
  }

  /** Showing or removing did not work: mostly the sheet is still there; if not, nothing more can be done with it. */
  private enterTrouble(inserted: InsertedSheet, error: unknown): void {
    if (isSheetGone(error)) this.enter({ status: "removed", sheetName: inserted.sheetName, by: "somebody" });
    else this.enter({ status: "done", inserted, trouble: explainPaneFailure(error, this.messages) });
  }

  private refusal() {
    const state = this.state();
    return state.status === "running" ? state.refusal : null;
  }
}
