/** Whether this Excel has a requirement set, such as ExcelApi 1.16. */
export function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
