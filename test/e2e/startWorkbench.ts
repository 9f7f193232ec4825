import { launchBrowser } from "../../src/build/browser.js";
import { serveWorkbench } from "../../src/build/serveWorkbench.js";

/** Builds the product once, serves it in the workbench, and makes sure there is a browser before forty tests ask for one. */
export default async function startWorkbench(): Promise<void> {
  await (await launchBrowser()).close();
  const { url, stop } = await serveWorkbench();
  process.env.WORKBENCH_URL = url;
  (globalThis as { stopWorkbench?: () => Promise<void> }).stopWorkbench = stop;
}
