import type { Problem } from "../../app/check/Problem";
import { useJob } from "../hooks/useJob";
import { useWatched } from "../hooks/useWatched";
import type { JobState } from "../Job";
import { useSession } from "../session";
import type { CheckFindings } from "./CheckFindings";
import { NOTHING_MENDED, type LastAct, type Mended, type NamedMending } from "./Mended";

const loadUseCases = () => import(/* webpackChunkName: "check" */ "../../app/mendProblems");

export interface MendingTools {
  readonly mended: Mended;
  readonly state: JobState<never, null>;
  readonly mend: (problems: readonly Problem[], what: string) => void;
  /** Takes the last mending back that was not taken back yet. */
  readonly undoLast: () => void;
  /** What was done last is told no more. */
  readonly forgetLast: () => void;
}

/** Mends what was found and takes it back, mending by mending; what was mended outlasts the check that found it. */
export function useMending(findings: CheckFindings | null): MendingTools {
  const mended = useSession().drafts.of<Mended>("mended", NOTHING_MENDED);
  const [state, job] = useJob<never, null>("checkMend");
  const enter = (mendings: readonly NamedMending[], last: LastAct | null) => mended.enter({ mendings, last });
  return {
    mended: useWatched(mended),
    state,
    forgetLast: () => {
      job.close();
      enter(mended.state().mendings, null);
    },
    mend: (problems, what) =>
      void job.start(async () => {
        const mending = await (await loadUseCases()).mendProblems(problems);
        const { cells, leftAlone } = mending;
        const { mendings } = mended.state();
        findings?.mended(mending.problems);
        const act = { act: "mended", cells: cells.length, leftAlone } as const;
        enter(cells.length === 0 ? mendings : [{ mending, what }, ...mendings], act);
        return null;
      }),
    undoLast: () =>
      void job.start(async () => {
        const [last, ...earlier] = mended.state().mendings;
        if (last === undefined) return null;
        const { problems, putBack, leftAlone } = await (await loadUseCases()).undoMending(last.mending);
        findings?.undone(problems);
        enter(earlier, { act: "undone", cells: putBack, leftAlone });
        return null;
      }),
  };
}
