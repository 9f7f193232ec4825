import { supports } from "./probes/supports";

/** Which Excel this is; nothing of the workbook. */
export interface ExcelDescription {
  /** As Excel calls it, such as "16.0.17928.20114"; "" where it does not tell. */
  readonly version: string;
  /** PC, Mac, OfficeOnline … */
  readonly platform: string;
  readonly language: string;
  /** The newest of each requirement set, such as "ExcelApi 1.17". */
  readonly sets: readonly string[];
}

/** The sets that matter to us, and the newest version of each that there is by now. */
const SETS: readonly (readonly [set: string, newest: number])[] = [
  ["ExcelApi", 21],
  ["CustomFunctionsRuntime", 5],
  ["SharedRuntime", 2],
  ["RibbonApi", 3],
];

/** What Office tells of itself. Older ones know no diagnostics. */
export function describeExcel(): ExcelDescription {
  const { diagnostics, displayLanguage } = Office.context as Partial<Office.Context>;
  return {
    version: diagnostics?.version ?? "",
    platform: String(diagnostics?.platform ?? ""),
    language: displayLanguage ?? "",
    sets: SETS.flatMap(([set, newest]) => {
      const minor = newestOf(set, newest);
      return minor === 0 ? [] : [`${set} 1.${minor}`];
    }),
  };
}

function newestOf(set: string, minor: number): number {
  if (minor === 0 || supports(set, `1.${minor}`)) return minor;
  return newestOf(set, minor - 1);
}
