/** Surveys, retention and lifetime values that others have published, through our custom functions. */
import { ces, clv, csat, grr, nps, nrr, retention } from "../../src/functions/customers";
import { calledByExcel } from "../unit/functions/calledByExcel";
import published from "./customers.json";
import { furthestOff } from "./furthestOff";

interface PublishedFigure {
  readonly name: string;
  readonly function: string;
  readonly expected: number;
  readonly tolerance: number;
  readonly source: string;
  /** What was published, where that is wrong; the note says why. */
  readonly published?: number;
  readonly note?: string;
}
interface PublishedSurvey extends PublishedFigure {
  /** An answer, and how many gave it. */
  readonly counts: readonly (readonly number[])[];
  readonly options: readonly unknown[];
}
interface PublishedCall extends PublishedFigure {
  readonly values: readonly unknown[];
}

const FUNCTIONS = { NPS: nps, CSAT: csat, CES: ces, RETENTION: retention, GRR: grr, NRR: nrr, CLV: clv };
const surveys: readonly PublishedSurvey[] = published.surveys;
const figures: readonly PublishedCall[] = published.figures;

const calls: readonly PublishedCall[] = [
  ...figures,
  ...surveys.map((survey) => ({ ...survey, values: [answers(survey), ...survey.options] })),
];

function answers({ counts }: PublishedSurvey): number[][] {
  return counts.flatMap(([answer = NaN, count = 0]) => Array.from({ length: count }, () => [answer]));
}

describe("published figures of customers", () => {
  it.each(calls.map((each) => [each.name, each] as const))("%s", (_name, each) => {
    const result = calledByExcel(FUNCTIONS[each.function as keyof typeof FUNCTIONS], each.values);
    expect(furthestOff(result, [[each.expected]])).toBeLessThanOrEqual(each.tolerance);
    if (each.published !== undefined) expect(furthestOff(result, [[each.published]])).toBeGreaterThan(each.tolerance);
  });
});
