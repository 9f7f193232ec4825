import type { Problem } from "../../app/check/Problem";
import type { CheckReport } from "../../app/checkWorkbook";
import { Watched } from "../Watched";

/** What a check found, and what of it is still there; kept while views come and go. */
export interface Findings {
  readonly report: CheckReport;
  readonly open: readonly Problem[];
}

export class CheckFindings extends Watched<Findings> {
  constructor(report: CheckReport) {
    super({ report, open: report.problems });
  }

  mended(problems: readonly Problem[]): void {
    const { report, open } = this.state();
    const gone = new Set(problems);
    this.enter({ report, open: open.filter((problem) => !gone.has(problem)) });
  }

  /** Problems that are there again, in their places; those of an earlier check come last. */
  undone(problems: readonly Problem[]): void {
    const { report, open } = this.state();
    const back = new Set([...open, ...problems]);
    const own = report.problems.filter((problem) => back.delete(problem));
    this.enter({ report, open: [...own, ...back] });
  }
}
