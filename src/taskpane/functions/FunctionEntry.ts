import type { CallParameter } from "../../app/functions/writeCall";

/** One of our functions as the build wrote it down, in the user's language. */
export interface FunctionEntry {
  /** Without the prefix: "SCORE". */
  readonly id: string;
  /** The heading it stands under. */
  readonly family: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly example: {
    readonly formula: string;
    readonly result: readonly (readonly (string | number)[])[];
    /** The calculation, in English. */
    readonly because: string;
  };
}

export interface FunctionParameter extends CallParameter {
  readonly description: string;
}
