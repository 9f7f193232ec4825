import { useSyncExternalStore } from "react";
import type { Job, JobState } from "../Job";
import { useSession } from "../session";

/** The job of that name and where it stands, now and after every change; it goes on while the view is away. */
export function useJob<Progress, Result>(name: string): [JobState<Progress, Result>, Job<Progress, Result>] {
  const job = useSession().jobs.of<Progress, Result>(name);
  return [useSyncExternalStore(job.subscribe, job.state), job];
}
