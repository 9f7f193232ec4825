/** Whether a sheet could not be shown or removed because somebody had deleted it. */
export function isSheetGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "sheetGone";
}
