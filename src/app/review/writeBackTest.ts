import { chanceBound } from "../../domain/statistics/chanceBound";
import type { MessageKey, Messages } from "../../i18n";
import { backTestSheet, type BackTestRow } from "../../templates/backTest/backTest";
import { planSheet } from "../../templates/planSheet";
import { insertSheet } from "../../workbook/insertSheet";
import type { InsertedSheet } from "../InsertedSheet";
import { Refusal } from "../Refusal";
import type { Finding, Outcome } from "./backTest";

const OUTCOME_NAMES: Readonly<Record<Outcome, MessageKey>> = {
  revenue: "backTestRevenue",
  margin: "backTestMargin",
  kept: "backTestKept",
};

/**
 * Writes the back-test to a new sheet, which can be removed again.
 *
 * @throws Refusal tooLittleKnown
 */
export async function writeBackTest(findings: readonly Finding[], messages: Messages): Promise<InsertedSheet> {
  if (findings.length === 0) throw new Refusal("tooLittleKnown");
  const rows = findings.map((finding): BackTestRow => ({
    criterion: finding.criterion,
    outcome: messages[OUTCOME_NAMES[finding.outcome]],
    pairs: finding.pairs,
    correlation: finding.correlation,
    bound: finding.correlation === null ? null : chanceBound(finding.pairs),
    verdict: messages[verdictOf(finding)],
  }));
  return insertSheet(
    (taken) => planSheet(backTestSheet(rows), messages, taken),
    () => undefined,
  );
}

function verdictOf({ correlation, isClear }: Finding): MessageKey {
  if (correlation === null) return "backTestVerdictFew";
  if (!isClear) return "backTestVerdictChance";
  return correlation > 0 ? "backTestVerdictFor" : "backTestVerdictAgainst";
}
