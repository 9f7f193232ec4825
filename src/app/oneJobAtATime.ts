import { Refusal } from "./Refusal";

/** The pane and the ribbon share one runtime, so this is one state for both. */
let running = false;

/** Runs the job, unless another one is still running: then it is refused at once, and the other one is not disturbed. */
export async function oneJobAtATime<T>(job: () => Promise<T>): Promise<T> {
  if (running) throw new Refusal("busy");
  running = true;
  try {
    return await job();
  } finally {
    running = false;
  }
}
