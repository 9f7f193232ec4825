import type { CheckReport } from "../../app/checkWorkbook";
import type { Problem } from "../../app/check/Problem";
import type { Mending } from "../../app/mendProblems";

/** What was done last about the findings: for the message that tells of it. */
export type LastAct =
  | { readonly act: "mended"; readonly mending: Mending }
  | { readonly act: "undone"; readonly putBack: number; readonly leftAlone: number };

/** What a check found, and what has been mended of it since; kept while views come and go. */
export interface Findings {
  readonly report: CheckReport;
  readonly open: readonly Problem[];
  readonly lastAct: LastAct | null;
}

export class CheckFindings {
  private current: Findings;
  private readonly listeners = new Set<() => void>();

  constructor(report: CheckReport) {
    this.current = { report, open: report.problems, lastAct: null };
  }

  readonly state = (): Findings => this.current;

  /** Calls back after every change, until the returned function is called. */
  readonly subscribe = (onChange: () => void): (() => void) => {
    this.listeners.add(onChange);
    return () => this.listeners.delete(onChange);
  };

  mended(mending: Mending): void {
    const gone = new Set(mending.problems);
    this.enter({
      ...this.current,
      open: this.current.open.filter((problem) => !gone.has(problem)),
      lastAct: { act: "mended", mending },
    });
  }

  undone({ problems }: Mending, outcome: { readonly putBack: number; readonly leftAlone: number }): void {
    const back = new Set([...this.current.open, ...problems]);
    this.enter({
      ...this.current,
      open: this.current.report.problems.filter((problem) => back.has(problem)),
      lastAct: { act: "undone", ...outcome },
    });
  }

  private enter(next: Findings): void {
    this.current = next;
    this.listeners.forEach((listener) => listener());
  }
}
