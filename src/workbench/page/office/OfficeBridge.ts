import { officeThemeInfo, type ThemeName } from "./officeTheme";
import { paneAnswer, type ShownPane } from "./paneAnswer";
import { type ChangedRibbon, ribbonAnswer } from "./ribbonAnswer";
import { safeArray } from "./safeArray";

/** What the bridge needs of the host (OfficeHost): texts in, texts out. */
export interface BridgedHost {
  process(requestText: string, flags: number): Promise<string>;
  pageChanged(): void;
  onMessage(listener: (entries: readonly (readonly unknown[])[]) => void): () => void;
}

export interface BridgeOptions {
  readonly locale: string;
  readonly theme: () => ThemeName;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly pane: ShownPane;
  readonly ribbon: ChangedRibbon;
  /** Called after every round trip. */
  readonly onAnswer: () => void;
}

type Callback = (answer: unknown) => void;
type EventHandler = (eventId: number, payload: unknown) => void;

const RIBBON_EVENT = 39;
const MESSAGE_EVENT = 33;
const OFFICE_EVENT = 65536;
const VISIBILITY_CHANGED = 65539;
const RICH_API_REQUEST = 93;
/** How the add-in's page is first seen. */
const TASK_PANE = 2;
const SUCCEEDED = 0;
const NOT_SUPPORTED = 5014;
/** Shared runtime 1, custom functions 2, public add-in 16. */
const FLAGS = 19;

/**
 * Plays the Windows host object (`window.external`) in the add-in's frame, so that the unmodified office.js finds itself in Excel.
 * It knows only how texts travel; OfficeHost knows what they mean.
 */
export class OfficeBridge {
  private handlers = new Map<number, EventHandler>();
  /** Events that came before the page asked for them. */
  private waiting: { eventId: number; payload: unknown }[] = [];

  constructor(
    private readonly host: BridgedHost,
    private readonly options: BridgeOptions,
  ) {
    host.onMessage((entries) => this.send(MESSAGE_EVENT, safeArray(entries.map((entry) => [...entry, ""]))));
  }

  /** Gives a frame its host object; called by the frame's page before it loads office.js. */
  attach(frame: Window): void {
    this.handlers = new Map();
    this.waiting = [];
    this.host.pageChanged();
    Object.defineProperty(frame, "external", { configurable: true, writable: true, value: this.hostObject() });
  }

  /** A press on a ribbon button that runs a function. */
  pressButton(controlId: string, functionName: string): void {
    this.send(RIBBON_EVENT, safeArray([controlId, functionName, JSON.stringify({ source: { id: controlId } })]));
  }

  /** The pane was opened or closed. */
  tellVisibility(visible: boolean): void {
    const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.send(MESSAGE_EVENT, safeArray([[OFFICE_EVENT, VISIBILITY_CHANGED, "", message, ""]]));
  }

  private send(eventId: number, payload: unknown): void {
    const handler = this.handlers.get(eventId);
    if (handler) handler(eventId, payload);
    else this.waiting.push({ eventId, payload });
  }

  private hostObject(): Record<string, unknown> {
    return {
      GetHostInfo: () => `Excel$Win32$16.01$${this.options.locale}$$$$${FLAGS}`,
      GetLoggingAllowed: () => false,
      GetContext: () => this.context(),
      Execute: (id: number, parameters: unknown[], callback: Callback) => this.execute(id, parameters, callback),
      RegisterEvent: (id: number, _target: unknown, handler: EventHandler, callback: Callback) =>
        this.register(id, handler, callback),
      UnregisterEvent: (id: number, _target: unknown, callback: Callback) => {
        this.handlers.delete(id);
        later(() => callback(SUCCEEDED));
      },
    };
  }

  private context(): Record<string, () => unknown> {
    const { locale } = this.options;
    const settings: Record<string, unknown> = {};
    return {
      GetAppType: () => 1, // Excel
      GetSolutionRef: () => "workbench",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => "",
      GetAppCapabilities: () => 0, // the document can be written
      GetActivationMode: () => 0,
      GetControlIntegrationLevel: () => 1, // a task pane
      GetSolutionToken: () => "",
      GetSupportedMatrix: () => JSON.stringify(this.options.requirementSets),
      GetInitialDisplayMode: () => TASK_PANE,
      GetHostFullVersion: () => "16.0.18000.20000",
      GetOfficeThemeInfo: () => officeThemeInfo(this.options.theme()),
      GetSettings: () => ({
        Read: (keys: string[], values: unknown[]) => {
          keys.push(...Object.keys(settings));
          values.push(...Object.values(settings));
        },
        Write: (keys: string[], values: unknown[]) => keys.forEach((key, index) => (settings[key] = values[index])),
      }),
    };
  }

  private execute(id: number, parameters: unknown[], callback: Callback): void {
    const { body, flags } = requestOf(parameters);
    if (id !== RICH_API_REQUEST || body === undefined) {
      later(() => callback(safeArray([NOT_SUPPORTED])));
      return;
    }
    const answer = paneAnswer(body, this.options.pane) ?? ribbonAnswer(body, this.options.ribbon);
    const answered = answer === undefined ? this.host.process(body, flags) : Promise.resolve(answer);
    const answerBy = (text: string): void => {
      callback(safeArray([SUCCEEDED, [200, [], text]]));
      this.options.onAnswer();
    };
    void answered.then(answerBy, (fault: unknown) => {
      // A fault of the workbench's own: the add-in must not wait for ever, and the page must not hide it.
      answerBy(JSON.stringify({ Results: [], TraceIds: [], Error: hostFault(fault) }));
      throw fault;
    });
  }

  private register(id: number, handler: EventHandler, callback: Callback): void {
    this.handlers.set(id, handler);
    later(() => {
      callback(SUCCEEDED);
      const due = this.waiting.filter(({ eventId }) => eventId === id);
      this.waiting = this.waiting.filter(({ eventId }) => eventId !== id);
      for (const { payload } of due) this.send(id, payload);
    });
  }
}

/** A request's text and flags: the fifth and the seventh of the values office.js hands over, in its first parameter. */
function requestOf(parameters: unknown[]): { body: string | undefined; flags: number } {
  const request: unknown[] = Array.isArray(parameters[0]) ? parameters[0] : [];
  const [, , , , body, , flags] = request;
  return { body: typeof body === "string" ? body : undefined, flags: typeof flags === "number" ? flags : 0 };
}

/** office.js expects answers after its own call has returned. */
function later(run: () => void): void {
  setTimeout(run, 0);
}

/** What Excel says when something went wrong inside it. */
function hostFault(fault: unknown) {
  return { Code: "GeneralException", Message: `The workbench failed: ${String(fault)}`, Location: "", ActionIndex: 0 };
}
