/** Stops what startWorkbench started. */
export default async function stopWorkbench(): Promise<void> {
  await (globalThis as { stopWorkbench?: () => Promise<void> }).stopWorkbench?.();
}
