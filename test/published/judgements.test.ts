/** Weights and consistency ratios that others have published, through our custom functions. */
import { completedJudgements } from "../../src/domain/weighting/completedJudgements";
import { ahp, consistency } from "../../src/functions/judgements";
import { score } from "../../src/functions/scoring";
import { calledByExcel } from "../unit/functions/calledByExcel";
import { furthestOff } from "./furthestOff";
import published from "./judgements.json";
import { testPublished } from "./testPublished";

describe("published judgements", () => {
  testPublished({ AHP: ahp, CONSISTENCY: consistency }, published.cases);

  it(published.completed.name, () => {
    const { judgements, missing, tolerance } = published.completed;
    const full = completedJudgements(judgements);
    for (const { row, column, judgement } of missing)
      expect(Math.abs((full[row]?.[column] ?? NaN) / judgement - 1)).toBeLessThan(tolerance);
  });

  it.each(published.syntheses.map((each) => [each.name, each] as const))(
    "%s: criteria and alternatives together",
    (_name, { criteria, alternatives, scores, tolerance }) => {
      const byCriterion = alternatives.map((matrix) => calledByExcel(ahp, [matrix]) as number[][]);
      const table = scores.map((_, i) => byCriterion.map((column) => column[i]?.[0]));
      const result = calledByExcel(score, [table, calledByExcel(ahp, [criteria]), null, 0, 1]);
      expect(furthestOff(result, scores.map((each) => [each]))).toBeLessThanOrEqual(tolerance); // prettier-ignore
    },
  );
});
