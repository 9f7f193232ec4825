import type { Failure } from "../app/explainFailure";
import { oneJobAtATime } from "../app/oneJobAtATime";
import type { PaneMessages } from "../i18n/paneMessages";
import { explainPaneFailure } from "./explainPaneFailure";
import { Watched } from "./Watched";

/** Where a tool's work stands. */
export type JobState<Progress, Result> =
  | { readonly status: "idle" }
  /** progress: null until the work first tells of it. */
  | { readonly status: "running"; readonly progress: Progress | null; readonly cancelling: boolean }
  | { readonly status: "done"; readonly result: Result }
  | { readonly status: "cancelled" }
  | { readonly status: "failed"; readonly failure: Failure };

/** What work is given: where to tell how far it is, and whether the user still wants it. */
export interface JobSteps<Progress> {
  readonly report: (progress: Progress) => void;
  /** Work ends at its next step by `signal.throwIfAborted()`, with the workbook as it was. */
  readonly signal: AbortSignal;
}

/**
 * The work of one tool: started and watched by its view, kept while views come and go.
 *
 * Nothing here rejects: a failure is a state that is shown. Only one job of the pane runs at a time; a second one is told to wait.
 */
export class Job<Progress, Result> extends Watched<JobState<Progress, Result>> {
  private controller = new AbortController();

  constructor(private readonly messages: PaneMessages) {
    super({ status: "idle" });
  }

  /** Starts the work, unless this job's own is still running. */
  readonly start = async (work: (steps: JobSteps<Progress>) => Promise<Result>): Promise<void> => {
    if (this.state().status === "running") return;
    const { signal } = (this.controller = new AbortController());
    const report = (progress: Progress): void =>
      this.enter({ status: "running", progress, cancelling: signal.aborted });
    this.enter({ status: "running", progress: null, cancelling: false });
    try {
      const result = await oneJobAtATime(() => work({ report, signal }));
      this.enter({ status: "done", result });
    } catch (error) {
      if (signal.aborted && error === signal.reason) this.enter({ status: "cancelled" });
      else this.enter({ status: "failed", failure: explainPaneFailure(error, this.messages) });
    }
  };

  /** Asks the running work to end at its next step. */
  readonly cancel = (): void => {
    const state = this.state();
    if (state.status !== "running") return;
    this.controller.abort();
    this.enter({ ...state, cancelling: true });
  };

  /** Forgets a result the user has seen. */
  readonly close = (): void => {
    if (this.state().status !== "running") this.enter({ status: "idle" });
  };
}
