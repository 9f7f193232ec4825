/** What the workbench says it supports, as Excel of Office LTSC 2024 does. Members of these sets it lacks answer NotImplemented. */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.17",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.6",
  SharedRuntime: "1.2",
  RibbonApi: "1.2",
  AddinCommands: "1.1",
  DelayForCellEdit: "1.1",
};
