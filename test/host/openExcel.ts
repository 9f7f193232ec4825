import { readFileSync } from "node:fs";
import { OfficeHost, type OfficeHostOptions } from "../../src/workbench/host/OfficeHost";
import type { DocumentErrorCode } from "../../src/workbench/document/DocumentError";
import type { RequestRecord } from "../../src/workbench/host/RequestRecord";
import type { WorkbookDocument } from "../../src/workbench/document/WorkbookDocument";
import { directCustomFunctions } from "./directCustomFunctions";

/** Excel on the desktop sends an empty cell to a custom function as 0, Excel on the web as null; jest runs every test of this folder in both. */
declare const emptyCell: 0 | null;

const EXCEL_BUNDLE = require.resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js");

export interface ExcelOptions extends OfficeHostOptions {
  /**
   * Whether Office.js is told which action was refused; true unless told otherwise. It then writes the whole batch out as
   * statements for its `debugInfo`, which takes longer than the batch itself.
   */
  readonly explainsRefusals?: boolean;
}

export interface OpenExcel {
  /** The workbook behind it, for a look past Office.js. */
  readonly document: WorkbookDocument;
  /** The add-in's round trips so far. */
  readonly requests: readonly RequestRecord[];
  /** How many round trips the add-in has made. */
  requestCount(): number;
  /** How many of the add-in's actions Excel has carried out; `failAction(n)` means the nth after now. */
  actionCount(): number;
  /** Lets the nth action from now on fail, once. */
  failAction(n: number, code: DocumentErrorCode): void;
  /** Lets so many more round trips through, and has those after them wait until they are released. */
  holdRequests(passing?: number): void;
  releaseRequests(): void;
  /** Waits until Excel has calculated everything and told its events. */
  settled(): Promise<void>;
  /** The value of a cell once everything is calculated, e.g. "Plan!B2"; errors as { error, message }. */
  value(address: string): Promise<unknown>;
}

type Bridge = { sendMessageToHost(text: string): void; onMessageFromHost: (text: string) => void };

let bridge: Bridge | undefined;
let connected: { readonly host: OfficeHost; readonly explainsRefusals: boolean } | undefined;

/**
 * A new workbook in Excel: Microsoft's own Office.js, unmodified, on the workbench's host, with the product's custom functions.
 * `Excel.run` works on the workbook that was opened last.
 */
export async function openExcel({ explainsRefusals = true, ...options }: ExcelOptions = {}): Promise<OpenExcel> {
  const host = new OfficeHost({
    emptyCell,
    ...options,
    customFunctions: options.customFunctions ?? (await directCustomFunctions()),
  });
  loadOfficeJs();
  connected = { host, explainsRefusals };
  host.onMessage((entries) => {
    const message = { entries: entries.map((entry) => [...entry, ""]) };
    if (connected?.host === host) bridge?.onMessageFromHost(JSON.stringify({ type: 3, message }));
  });
  return {
    document: host.document,
    requests: host.requests,
    requestCount: () => host.requests.length,
    actionCount: () => host.actionCount,
    failAction: (n, code) => host.failAction(n, code),
    holdRequests: (passing) => host.holdRequests(passing),
    releaseRequests: () => host.releaseRequests(),
    settled: async () => {
      await host.document.settled();
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    value: async (address) => {
      await host.document.settled();
      return host.document.valuesOf(`=${address}`)?.[0]?.[0];
    },
  };
}

/** Office.js's Excel bundle finds its host by a global that is there before it loads. */
function loadOfficeJs(): void {
  if (bridge) return;
  bridge = { sendMessageToHost: (text) => void answer(text), onMessageFromHost: () => undefined };
  const nothing = (): undefined => undefined;
  const page = {
    navigator: { userAgent: "workbench" },
    document: { getElementById: nothing, getElementsByTagName: () => [], addEventListener: nothing },
    location: { href: "http://localhost/", search: "", hash: "" },
    addEventListener: nothing,
    _richApiNativeBridge: bridge,
  };
  for (const [name, value] of Object.entries({ ...page, window: globalThis, self: globalThis })) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  // The bundle is a classic script: its top-level names must become globals, as in a page.
  (0, eval)(readFileSync(EXCEL_BUNDLE, "utf8"));
  // It makes an Office of its own, which office.js would complete.
  Object.defineProperty(globalThis, "Office", { value: officeGlobal(), configurable: true, writable: true });
}

/** What office.js itself would give the bundle and the product, as far as either needs it here. */
function officeGlobal(): object {
  const isSetSupported = (name: string, version = "1.1"): boolean => {
    const supported = connected?.host.requirementSets[name];
    if (supported === undefined) return false;
    const [major = 0, minor = 0] = supported.split(".").map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  };
  const ready = { host: "Excel", platform: "PC" };
  return {
    onReady: (callback?: (info: typeof ready) => void) =>
      Promise.resolve(ready).then((info) => (callback?.(info), info)),
    context: { requirements: { isSetSupported }, host: "Excel", platform: "PC", displayLanguage: "en-US" },
    actions: { associate: () => undefined },
  };
}

async function answer(text: string): Promise<void> {
  const { id, flags, message } = JSON.parse(text) as { id: number; flags: number; message: { body: unknown } };
  if (!connected) throw new Error("No workbook is open.");
  const { host, explainsRefusals } = connected;
  const answered = await host.process(JSON.stringify(message.body), flags).catch(internalError);
  const body = explainsRefusals ? answered : answered.replace(/"ActionIndex":\d+/, '"ActionIndex":-1');
  bridge?.onMessageFromHost(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } }));
}

/** A fault of the host itself: the test that met it is to fail with it, not to wait for an answer. */
function internalError(error: unknown): string {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return JSON.stringify({ Results: [], Error: { Code: "GeneralException", Message: reason, Location: "" } });
}
