import type { Messages } from "../../i18n";
import { PRODUCT_VERSION } from "../productVersion";
import type { ExcelTest } from "./testExcel";

/** What a probe saw is cut there: an answer of Excel can be long. */
const LONGEST = 200;

/** The test as plain text, for whoever helps: which Excel, and what came of each probe. Nothing of the workbook is in it. */
export function testReport({ excel, results }: ExcelTest, messages: Messages): string {
  const { version, platform, language, sets } = excel;
  const outcomes = {
    passed: messages.testExcelPassed,
    failed: messages.testExcelFailed,
    notAvailable: messages.testExcelMissing,
  };
  const counts = (["passed", "failed", "notAvailable"] as const).map(
    (outcome) => `${outcomes[outcome]} ${results.filter((result) => result.outcome === outcome).length}`,
  );
  return [
    `KAM Toolkit ${PRODUCT_VERSION}`,
    ["Excel", version, platform, language].filter((part) => part !== "").join(" "),
    sets.join(", "),
    counts.join(", "),
    "",
    ...results.map(({ id, outcome, found }) => `${outcomes[outcome]}\t${id}\t${found.slice(0, LONGEST)}`),
  ].join("\n");
}
