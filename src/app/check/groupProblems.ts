import { PROBLEM_KINDS, type Problem, type ProblemKind, type Severity } from "./Problem";

/** Problems of one kind that weigh the same. */
export interface ProblemGroup {
  readonly kind: ProblemKind;
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

/** By kind, what is to be mended first. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  return (["mend", "look"] as const).flatMap((severity) =>
    PROBLEM_KINDS.flatMap((kind) => {
      const own = problems.filter((problem) => problem.kind === kind && problem.severity === severity);
      return own.length === 0 ? [] : [{ kind, severity, problems: own }];
    }),
  );
}
