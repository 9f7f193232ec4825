import type { Browser, ElementHandle, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../src/build/browser.js";
import type { CellReport, Workbench } from "../../src/workbench/page/Workbench";
import { paneFaults } from "./axeFaults";

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
  /** Lets so many more of the add-in's round trips through, and has the next ones wait until `release`. */
  hold(passing?: number): Promise<void>;
  release(): Promise<void>;
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
  /** Presses one button after the other whose names begin so: the way to a tool. */
  open(...names: readonly string[]): Promise<void>;
  /** Inserts a sheet as its options stand at first, or as they were chosen. */
  insertSheet(title: string): Promise<void>;
  text(): Promise<string>;
  /** What axe finds, and whether something is wider than the pane. */
  faults(): Promise<string[]>;
}

/** How a screen is coloured: by Office, or by the system for people who need more contrast. */
export const THEMES = ["light", "dark", "a contrast theme"] as const;

export interface WorkbenchSettings {
  /** The query of the page's address, e.g. "?empty=null". */
  readonly query?: string;
  /** Light unless told otherwise. */
  readonly theme?: (typeof THEMES)[number];
  /** Whether the pane is as narrow as Excel makes it: 320 pixels. */
  readonly narrow?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Runs in every frame before anything else. */
  readonly before?: () => void;
}

/** In milliseconds: nothing a user waits for here takes longer, even on a busy machine. */
const LONGEST_WAIT = 30_000;

/** One serves all tests of a file. */
let browser: Promise<Browser> | undefined;

// What a test opens is closed after it, also where it fails.
afterEach(async () => {
  const contexts = (await browser)?.contexts() ?? [];
  await Promise.all(contexts.map((context) => context.close()));
});
afterAll(async () => {
  await (await browser)?.close();
});

/** Opens a new workbook in the workbench. */
export async function openWorkbench(settings: WorkbenchSettings = {}): Promise<OpenWorkbench> {
  const { query = "", theme = "light", narrow = false, width = 1440, height = 900, before } = settings;
  browser ??= launchBrowser();
  const context = await (
    await browser
  ).newContext({ viewport: { width, height }, forcedColors: theme === "a contrast theme" ? "active" : "none" });
  context.setDefaultTimeout(LONGEST_WAIT);
  const page = await context.newPage();
  const addresses: string[] = [];
  page.on("request", (request) => addresses.push(request.url()));
  if (before) await page.addInitScript(before);
  await page.goto(addressOf(query, theme));
  const frame = await frameOf(await page.waitForSelector("aside iframe"));
  if (narrow) await page.getByRole("separator", { name: "Width of the pane" }).press("Home");

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
    hold: (passing = 0) => page.evaluate((count) => window.workbench?.holdRequests(count), passing),
    release: () => page.evaluate(() => window.workbench?.releaseRequests()),
    type: async (reference, text) => {
      await select(reference);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
  };
}

function addressOf(query: string, theme: (typeof THEMES)[number]): string {
  const served = process.env.WORKBENCH_URL;
  if (served === undefined) throw new Error("The workbench is not running: start the tests by `npm run test:e2e`.");
  const address = new URL(served + query);
  if (theme === "dark") address.searchParams.set("theme", theme);
  return address.href;
}

async function frameOf(element: ElementHandle): Promise<Frame> {
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The task pane has no page.");
  return frame;
}

function paneIn(frame: Frame): Pane {
  const press = (name: string | RegExp) => frame.getByRole("button", { name, exact: true }).click();
  const sees = (text: string) => frame.getByText(text).first().waitFor();
  return {
    frame,
    press,
    choose: (name) => frame.getByRole("radio", { name }).check(),
    fill: (name, text) => frame.getByLabel(name, { exact: true }).fill(text),
    sees,
    offers: (name) => frame.getByRole("button", { name, exact: true }).waitFor(),
    open: async (...names) => {
      for (const name of names) await press(new RegExp(`^${name}`));
    },
    insertSheet: async (title) => {
      await press(title);
      await press(/^Insert (matrix|sheet)$/);
      await sees("Your sheet is ready");
    },
    text: () => frame.locator("body").innerText(),
    faults: () => paneFaults(frame),
  };
}
