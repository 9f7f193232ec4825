/**
 * Why a text cannot be imported.
 *
 * - `empty`: there is nothing in it
 * - `notText`: it is a workbook, a picture or another file that is no text
 * - `tooLarge`, `tooManyRows`, `tooManyColumns`
 */
export type ImportRefusalCode = "empty" | "notText" | "tooLarge" | "tooManyRows" | "tooManyColumns";

export class ImportRefusal extends Error {
  override readonly name = "ImportRefusal";

  constructor(
    readonly code: ImportRefusalCode,
    readonly facts: Readonly<Record<string, number>> = {},
  ) {
    super(code);
  }
}
