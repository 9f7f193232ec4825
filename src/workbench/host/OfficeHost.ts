import type { CustomFunctionMetadata, CustomFunctions } from "../document/CustomFunctions";
import type { DocumentErrorCode } from "../document/DocumentError";
import { WorkbookDocument } from "../document/WorkbookDocument";
import { CustomFunctionMessages } from "./CustomFunctionMessages";
import { followCells } from "./followCells";
import { Hold } from "./Hold";
import type { HostMessage } from "./HostMessage";
import { HostSession } from "./HostSession";
import { ActionType, PathType, type RequestMessage, type ResponseMessage } from "./protocol";
import type { RequestRecord } from "./RequestRecord";
import { requirementSets } from "./requirementSets";
import { RequestRun } from "./RequestRun";
import { isService } from "./serviceObject";
import { WorkbookEvents } from "./WorkbookEvents";

/** The flag of a request that is to wait until nobody types in a cell: `Excel.run({ delayForCellEdit: true }, …)`. */
const DELAY_FOR_CELL_EDIT = 64;
/** Excel's limit on a request and on its answer. */
const MOST_BYTES = 5 * 1024 * 1024;

export interface OfficeHostOptions {
  /** What an empty cell is to a custom function: 0 in Excel on the desktop, null in Excel on the web. */
  readonly emptyCell?: 0 | null;
  /** How the person writes and reads numbers and dates, e.g. "de-DE"; the American way unless told otherwise. */
  readonly locale?: string;
  /** The functions the page runs, or where else to call them. Without it there are none. */
  readonly customFunctions?:
    | { readonly namespace: string; readonly metadata: { readonly functions: readonly CustomFunctionMetadata[] } }
    | CustomFunctions;
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Resolves when the person has left the cell they are typing in; undefined where nobody types. Without it nobody ever does. */
  readonly editing?: () => Promise<void> | undefined;
  /** Whether what an add-in does and Excel cannot undo clears what could be undone, as in Excel; true unless told otherwise. */
  readonly clearsUndo?: boolean;
  /** The user's AutoCorrect option "Fill formulas in tables to create calculated columns"; on unless told otherwise, as in Excel. */
  readonly fillsTableColumns?: boolean;
}

/**
 * What Office.js talks to instead of Excel: answers requests over a workbook of its own, and tells the page of events and of calls of
 * custom functions. How to connect it is in README.md beside this file.
 */
export class OfficeHost {
  readonly document: WorkbookDocument;
  /** What `isSetSupported` is to answer from. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** The add-in's round trips so far. */
  readonly requests: RequestRecord[] = [];
  /** How many of the add-in's actions have been carried out: method calls (also those that give objects) and property settings. */
  actionCount = 0;
  private readonly session: HostSession;
  private readonly messages: CustomFunctionMessages | undefined;
  private readonly listeners = new Set<(messages: readonly HostMessage[]) => void>();
  private fault: { readonly at: number; readonly code: DocumentErrorCode } | undefined;
  private hold: Hold | undefined;

  constructor(private readonly options: OfficeHostOptions = {}) {
    this.requirementSets = options.requirementSets ?? requirementSets;
    const functions = options.customFunctions;
    if (functions && "metadata" in functions)
      this.messages = new CustomFunctionMessages(functions, (messages) => this.tell(messages));
    const port = this.messages ?? (functions && "call" in functions ? functions : undefined);
    this.document = new WorkbookDocument({
      emptyCell: options.emptyCell === undefined ? 0 : options.emptyCell,
      ...(options.locale !== undefined && { locale: options.locale }),
      ...(port && { customFunctions: port }),
    });
    this.document.cells.calculatedColumns.isOn = options.fillsTableColumns !== false;
    this.session = new HostSession(
      () => this.messages?.start(),
      (results) => this.messages?.receive(results),
    );
    this.document.structure.onChange((change) =>
      this.session.replaceKept((object) => followCells(object, change, this.document)),
    );
    new WorkbookEvents(this.document, this.session, (messages) => this.tell(messages)).start();
  }

  /**
   * Answers the body of one request with the body of its response. A batch is no transaction: what ran before a failing action
   * stays done.
   *
   * @param flags how Office.js wants the request to be handled
   */
  async process(requestText: string, flags = 0): Promise<string> {
    await Promise.resolve(); // Excel never answers before the call returns
    const request = JSON.parse(requestText) as RequestMessage; // Office.js wrote it
    if (isOfAddin(request)) await this.hold?.pass();
    const editing = isOfAddin(request) ? this.options.editing?.() : undefined;
    if (flags & DELAY_FOR_CELL_EDIT) await editing;
    const isRefused = editing !== undefined && !(flags & DELAY_FOR_CELL_EDIT);
    const started = performance.now();
    const bytesIn = byteLength(requestText);
    const { response, members } = isRefused
      ? refusal("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.")
      : bytesIn > MOST_BYTES
        ? refusal("RequestPayloadSizeLimitExceeded", `The request has ${bytesIn} bytes; Excel takes 5 MB.`)
        : this.run(request);
    let responseText = JSON.stringify(response);
    if (byteLength(responseText) > MOST_BYTES) {
      responseText = JSON.stringify(failure("ResponsePayloadSizeLimitExceeded", "The response is larger than 5 MB."));
    }
    if (isOfAddin(request)) {
      const error = response.Error?.Code;
      const milliseconds = performance.now() - started;
      this.requests.push({
        members,
        bytesIn,
        bytesOut: byteLength(responseText),
        milliseconds,
        ...(error !== undefined && { error }),
      });
    }
    return responseText;
  }

  /** Tells what Excel would send to the page unasked. */
  onMessage(listener: (messages: readonly HostMessage[]) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Another page is connected from here on, e.g. the same one loaded anew. */
  pageChanged(): void {
    this.session.forget();
    this.messages?.restart();
  }

  /** Lets the nth of the add-in's actions from now on fail, once, before it has done anything. */
  failAction(n: number, code: DocumentErrorCode): void {
    this.fault = { at: this.actionCount + n, code };
  }

  /** Lets so many of the add-in's requests through from now on, and has those after them wait until `releaseRequests`. */
  holdRequests(passing = 0): void {
    this.releaseRequests();
    this.hold = new Hold(passing);
  }

  /** Answers what has waited, in its order. */
  releaseRequests(): void {
    this.hold?.release();
    this.hold = undefined;
  }

  private run(request: RequestMessage): { response: ResponseMessage; members: readonly string[] } {
    const run = new RequestRun(
      request,
      { document: this.document, session: this.session, requirementSets: this.requirementSets },
      () => this.nextFault(),
    );
    const response = this.document.state.batch("addin", () => run.run());
    if (this.options.clearsUndo !== false && run.clearsUndo) this.document.clearHistory();
    return { response, members: run.members };
  }

  private nextFault(): DocumentErrorCode | undefined {
    this.actionCount += 1;
    if (this.fault?.at !== this.actionCount) return undefined;
    const { code } = this.fault;
    this.fault = undefined;
    return code;
  }

  private tell(messages: readonly HostMessage[]): void {
    this.listeners.forEach((listener) => listener(messages));
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function failure(code: string, message: string): ResponseMessage {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message, Location: "", ActionIndex: 0 } };
}

/** A request that is not carried out at all. */
function refusal(code: string, message: string): { response: ResponseMessage; members: readonly string[] } {
  return { response: failure(code, message), members: [] };
}

/** False for what Office.js sends for itself. */
function isOfAddin({ Actions, ObjectPaths }: RequestMessage): boolean {
  const isCleanUp =
    Actions.some(({ Name }) => Name === "_RemoveReference") &&
    Actions.every(({ ActionType: type, Name }) => type !== ActionType.method || Name === "_RemoveReference") &&
    !Actions.some(({ ActionType: type }) => type === ActionType.setProperty || type === ActionType.query);
  const isOwnService = Object.values(ObjectPaths).some(
    (path) => path.ObjectPathType === PathType.newObject && isService(path.Name),
  );
  return !isCleanUp && !isOwnService;
}
