/** Surveys, retention and lifetime values that others have published, through our custom functions. */
import { ces, clv, csat, grr, nps, nrr, retention } from "../../src/functions/customers";
import published from "./customers.json";
import { type PublishedCase, testPublished } from "./testPublished";

/** A single figure. */
interface PublishedFigure extends Omit<PublishedCase, "expected" | "published" | "values"> {
  readonly expected: number;
  readonly published?: number;
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

const calls = [...figures, ...surveys.map((survey) => ({ ...survey, values: [answers(survey), ...survey.options] }))];

function inOneCell({ expected, published: printed, ...rest }: PublishedCall): PublishedCase {
  return { ...rest, expected: [[expected]], ...(printed === undefined ? {} : { published: [[printed]] }) };
}

function answers({ counts }: PublishedSurvey): number[][] {
  return counts.flatMap(([answer = NaN, count = 0]) => Array.from({ length: count }, () => [answer]));
}

describe("published figures of customers", () => testPublished(FUNCTIONS, calls.map(inOneCell)));
