/** What Excel shows for it: "value" is #VALUE!, bad input; "missing" is #N/A, too little data; "zero" is #DIV/0!. */
export type FaultKind = "value" | "missing" | "zero";

/** Something in the arguments that cannot be read. The message says where it is and what is wrong with it. */
export class InputFault extends Error {
  override readonly name = "InputFault";

  constructor(
    message: string,
    readonly kind: FaultKind = "value",
  ) {
    super(message);
  }
}
