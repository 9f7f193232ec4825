/** What the pane can do: a view of its own for each, opened by the pane's bar, the ribbon or a cell's menu. */
export type ToolId =
  | "sheets"
  | "explain"
  | "check"
  | "review"
  | "share"
  | "functions"
  | "importAccounts"
  | "thisSheet"
  | "settings"
  | "testExcel"
  | "examplePortfolio"
  | "more";
