/** Longer than this nothing of ours holds up the pane. */
const LONGEST_SPELL = 16;

/** Lets the pane draw and answer, if enough time has gone by since it last could; rejects where the user has had enough. */
export type Pause = () => Promise<void>;

export function pauseFor(signal: AbortSignal): Pause {
  let since = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - since < LONGEST_SPELL) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
    since = performance.now();
  };
}
