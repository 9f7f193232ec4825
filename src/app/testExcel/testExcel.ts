import type { Messages } from "../../i18n";
import { freeSheetName } from "../../templates/freeName";
import { describeExcel, type ExcelDescription } from "../../workbook/describeExcel";
import { everyProbe, type ProbeId } from "../../workbook/probes/everyProbe";
import { runProbes, type ProbeResult } from "../../workbook/probes/runProbes";

export interface ExcelTest {
  readonly excel: ExcelDescription;
  readonly results: readonly ProbeResult<ProbeId>[];
}

export interface ExcelTestProgress {
  readonly done: number;
  readonly all: number;
}

/** Tries everything the product relies on, on temporary sheets, and leaves the workbook as it was. */
export async function testExcel(
  messages: Messages,
  report: (progress: ExcelTestProgress) => void,
  signal: AbortSignal,
): Promise<ExcelTest> {
  const results = await runProbes<ProbeId>(
    everyProbe,
    (taken) => freeSheetName(messages.testExcelSheet, taken),
    (done) => report({ done, all: everyProbe.length }),
    signal,
  );
  return { excel: describeExcel(), results };
}
