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

  /** The page is ready for calls. */
  start(): void {
    this.ready = true;
    this.sendWaiting();
  }

  /** Results of one batch, as objects or, from newer runtimes, as arrays [id, succeeded, value, errorCode]. */
  receive(results: unknown): void {
    if (!Array.isArray(results)) return;
    this.answer?.(
      results.map((result: unknown) => (Array.isArray(result) ? fromArray(result) : (result as CustomFunctionResult))),
    ); // the runtime's own shape
  }

  private sendWaiting(): void {
    const calls = this.waiting;
    this.waiting = [];
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
