import type { Job, JobState } from "../Job";
import { useSession } from "../session";
import { useWatched } from "./useWatched";

/** The job of that name and where it stands, now and after every change; it goes on while the view is away. */
export function useJob<Progress, Result>(name: string): [JobState<Progress, Result>, Job<Progress, Result>] {
  const job = useSession().jobs.of<Progress, Result>(name);
  return [useWatched(job), job];
}
