/** Longer than this nothing of ours holds up the pane. */
const LONGEST_SPELL = 16;

/**
 * Lets the pane draw and answer, if enough time has gone by since it last could: there is something to wait for only then. Refuses to
 * go on where the user has had enough.
 */
export type Pause = () => Promise<void> | undefined;

export function pauseFor(signal: AbortSignal): Pause {
  let since = performance.now();
  const breathe = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
    since = performance.now();
  };
  return () => {
    signal.throwIfAborted();
    return performance.now() - since < LONGEST_SPELL ? undefined : breathe();
  };
}
