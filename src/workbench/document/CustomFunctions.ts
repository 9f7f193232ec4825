import type { Scalar } from "./model";

/** What functions.json says of one function, as far as a workbook needs it. */
export interface CustomFunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

/** An error cell as it travels to a function that takes errors as values; the functions runtime makes a `CustomFunctions.Error` of it. */
export interface ErrorArgument {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

export type ArgumentValue = Scalar | null | ErrorArgument;
export type Argument = ArgumentValue | readonly (readonly ArgumentValue[])[];

export interface CustomFunctionCall {
  /** Given back with the result. */
  readonly id: number;
  /** As in functions.json, without the namespace. */
  readonly functionId: string;
  readonly args: readonly Argument[];
  /** The cell that called first, e.g. "Sheet1!C4". */
  readonly address: string;
}

/** As the functions runtime sends it in `SetInvocationResults`. */
export interface CustomFunctionResult {
  readonly id: number;
  readonly failed?: boolean;
  /** The value, a rectangle of values, or the message when it failed. */
  readonly value?: unknown;
  readonly errorCode?: number;
}

/** Where a workbook's custom functions are calculated. */
export interface CustomFunctions {
  /** In front of every name, e.g. "KAM". */
  readonly namespace: string;
  readonly functions: readonly CustomFunctionMetadata[];
  /** Starts calls and gives their results to `answer`, later, in any order and in as many parts as it likes. */
  call(calls: readonly CustomFunctionCall[], answer: (results: readonly CustomFunctionResult[]) => void): void;
}
