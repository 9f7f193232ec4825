/** What a sheet with an explanation is made from. */
export interface ExplanationOptions {
  readonly kind: "score" | "health";
  /** Whose number it is. */
  readonly account: string;
  /** Of the criteria, or of the components and after them of the gates. */
  readonly parts: readonly string[];
  /** Of the function that explains, in its order: cells with their sheet, constants, or nothing. */
  readonly arguments: readonly string[];
}
