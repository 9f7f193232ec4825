import type {
  CustomFunctionCall,
  CustomFunctionMetadata,
  CustomFunctionResult,
  CustomFunctions,
} from "../document/CustomFunctions";
import type { HostMessage } from "./HostMessage";

const CATEGORY = 1;
const CALL = 1000;
/** Errors may arrive as arguments: functions.json says so for all our functions. */
const FLAGS = 4;

/** Calls custom functions by messages to the page, where the functions runtime of Office.js runs them. */
export class CustomFunctionMessages implements CustomFunctions {
  readonly namespace: string;
  readonly functions: readonly CustomFunctionMetadata[];
  private ready = false;
  private waiting: CustomFunctionCall[] = [];
  /** Sent to the page and not answered, by their ids. */
  private readonly sent = new Map<number, CustomFunctionCall>();
  private answer: ((results: readonly CustomFunctionResult[]) => void) | undefined;

  constructor(
    {
      namespace,
      metadata,
    }: { readonly namespace: string; readonly metadata: { readonly functions: readonly CustomFunctionMetadata[] } },
    private readonly send: (messages: readonly HostMessage[]) => void,
  ) {
    this.namespace = namespace;
    this.functions = metadata.functions;
  }

  call(calls: readonly CustomFunctionCall[], answer: (results: readonly CustomFunctionResult[]) => void): void {
    this.answer = answer;
    this.waiting.push(...calls);
    if (this.ready) this.sendWaiting();
  }

  /** Another page takes the place of the one that was there, and of its unanswered calls; they wait until it is ready. */
  restart(): void {
    this.ready = false;
    this.waiting = [...this.sent.values(), ...this.waiting];
    this.sent.clear();
  }

  /** The page is ready for calls. */
  start(): void {
    this.ready = true;
    this.sendWaiting();
  }

  /** Results of one batch, as objects or, from newer runtimes, as arrays [id, succeeded, value, errorCode]. */
  receive(results: unknown): void {
    if (!Array.isArray(results)) return;
    const read = results.map(
      (result: unknown) => (Array.isArray(result) ? fromArray(result) : (result as CustomFunctionResult)), // the runtime's own shape
    );
    read.forEach(({ id }) => this.sent.delete(id));
    this.answer?.(read);
  }

  private sendWaiting(): void {
    const calls = this.waiting;
    this.waiting = [];
    calls.forEach((call) => this.sent.set(call.id, call));
    if (calls.length > 0)
      this.send(
        calls.map(({ id, functionId, args, address }) => [
          CATEGORY,
          CALL,
          "",
          JSON.stringify([id, functionId, args, address, FLAGS]),
        ]),
      );
  }
}

function fromArray([id, succeeded, value, errorCode]: readonly unknown[]): CustomFunctionResult {
  return { id: Number(id), failed: succeeded !== true, value, ...(typeof errorCode === "number" && { errorCode }) };
}
