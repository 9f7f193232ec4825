import type { Browser, ElementHandle, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../src/build/browser.js";
import type { CellReport, Workbench } from "../../src/workbench/page/Workbench";

/** The workbench in a real browser, as a user has it: what can be pressed, typed and seen. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: Pane;
  /** Every address the page has asked for. */
  readonly addresses: readonly string[];
  cell(reference: string): Promise<CellReport>;
  sheets(): Promise<string[]>;
  /** Goes to a cell or range by the name box. */
  select(reference: string): Promise<void>;
  /** Goes to a cell, types, and presses Enter. */
  type(reference: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** The task pane. Names are what a screen reader says. */
export interface Pane {
  readonly frame: Frame;
  press(name: string): Promise<void>;
  choose(name: string): Promise<void>;
  fill(name: string, text: string): Promise<void>;
  sees(text: string): Promise<void>;
  /** Waits for a button. */
  offers(name: string): Promise<void>;
  text(): Promise<string>;
}

export interface WorkbenchSettings {
  /** The query of the page's address, e.g. "?empty=null". */
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  /** Runs in every frame before anything else. */
  readonly before?: () => void;
}

/** In milliseconds: nothing a user waits for here takes longer, even on a busy machine. */
const LONGEST_WAIT = 30_000;

let browser: Promise<Browser> | undefined;

/** Opens a new workbook in the workbench. One browser serves all tests of a file: call `closeBrowser` after them. */
export async function openWorkbench(settings: WorkbenchSettings = {}): Promise<OpenWorkbench> {
  const url = process.env.WORKBENCH_URL;
  if (url === undefined) throw new Error("The workbench is not running: start the tests by `npm run test:e2e`.");
  browser ??= launchBrowser();
  const context = await (
    await browser
  ).newContext({ viewport: { width: settings.width ?? 1440, height: settings.height ?? 900 } });
  context.setDefaultTimeout(LONGEST_WAIT);
  const page = await context.newPage();
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  if (settings.before) await page.addInitScript(settings.before);
  await page.goto(url + (settings.query ?? ""));
  const element = await page.waitForSelector("aside iframe");
  const frame = await frameOf(element);

  const select = async (reference: string) => {
    const box = page.getByLabel("Name box");
    await box.fill(reference);
    await box.press("Enter");
  };
  return {
    page,
    pane: paneIn(frame),
    addresses,
    select,
    cell: (reference) =>
      page.evaluate(async (place) => {
        const { workbench } = window as unknown as { workbench: Workbench };
        await workbench.settled();
        return workbench.cell(place);
      }, reference),
    sheets: () => page.evaluate(() => (window as unknown as { workbench: Workbench }).workbench.sheets()),
    type: async (reference, text) => {
      await select(reference);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    close: () => context.close(),
  };
}

/** Ends the browser of this test file. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

async function frameOf(element: ElementHandle): Promise<Frame> {
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The task pane has no page.");
  return frame;
}

function paneIn(frame: Frame): Pane {
  return {
    frame,
    press: (name) => frame.getByRole("button", { name, exact: true }).click(),
    choose: (name) => frame.getByRole("radio", { name }).check(),
    fill: (name, text) => frame.getByLabel(name, { exact: true }).fill(text),
    sees: (text) => frame.getByText(text).first().waitFor(),
    offers: (name) => frame.getByRole("button", { name, exact: true }).waitFor(),
    text: () => frame.locator("body").innerText(),
  };
}
