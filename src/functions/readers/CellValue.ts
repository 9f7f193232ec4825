/** What stands in a cell. Null is a blank cell, or an empty text; texts are trimmed. */
export type CellValue = number | string | boolean | CellError | null;

/** An error that stands in a cell, such as "#N/A". */
export interface CellError {
  readonly error: string;
}

/**
 * What Excel sent for one cell.
 *
 * Errors come as CustomFunctions.Error, which has a code; numbers with a format of their own, entities and the like come as
 * objects with a basic value behind them.
 */
export function cellValue(sent: unknown): CellValue {
  if (typeof sent === "number" || typeof sent === "boolean") return sent;
  if (typeof sent === "string") return sent.trim() === "" ? null : sent.trim();
  if (typeof sent !== "object" || sent === null) return null;
  if ("code" in sent && typeof sent.code === "string") return { error: sent.code };
  if (!("basicType" in sent) || !("basicValue" in sent)) return { error: "#VALUE!" };
  return sent.basicType === "Error" ? { error: String(sent.basicValue) } : cellValue(sent.basicValue);
}
