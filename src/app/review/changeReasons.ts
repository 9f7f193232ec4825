import { DomainError } from "../../domain/DomainError";
import { scoreChange, type ScoredOnce } from "../../domain/robustness/scoreChange";
import { readCriterionFigures, type CriterionFigure } from "../../templates/history/criterionFigures";
import type { ReviewRecord } from "./ReviewRecord";

/** What one criterion did to a score between two times. */
export interface ChangeReason {
  readonly criterion: string;
  readonly why: "scored" | "weighted" | "new" | "dropped";
  /** What it did to the score. */
  readonly points: number;
}

/** The scores of an account and the weights of that time, by the names that a record keeps. */
export interface RecordedScores {
  readonly scores: readonly CriterionFigure[];
  readonly weights: readonly CriterionFigure[];
}

/** What the cells of a record say of it. */
export function recordedScores({ scores, weights }: Pick<ReviewRecord, "scores" | "weights">): RecordedScores {
  return {
    scores: readCriterionFigures(String(scores ?? "")),
    weights: readCriterionFigures(String(weights ?? "")),
  };
}

/** Smaller changes are none. */
export const SMALLEST_CHANGE = 0.005;

/**
 * Why a score differs between two times, the biggest reason first. A time without a weight for each of its scores is weighed as the
 * other one. Null where the records do not tell. Pure.
 */
export function changeReasons(before: RecordedScores, after: RecordedScores): ChangeReason[] | null {
  const [then, now] = [figuresOf(before), figuresOf(after)];
  if (then.scores.size === 0 || now.scores.size === 0) return null;
  const criteria = [...new Map([...then.names, ...now.names])];
  const once = ({ scores }: Figures, { weights }: Figures): ScoredOnce => ({
    scores: criteria.map(([key]) => scores.get(key) ?? null),
    weights: criteria.map(([key]) => weights.get(key) ?? 0),
  });
  try {
    const parts = scoreChange(once(then, isWeighed(then) ? then : now), once(now, isWeighed(now) ? now : then));
    return parts
      .flatMap(({ fromScore, fromWeight, newlyScored, dropped }, i): ChangeReason[] => {
        const criterion = criteria[i]?.[1] ?? "";
        return [
          { criterion, why: "scored", points: fromScore },
          { criterion, why: "weighted", points: fromWeight },
          { criterion, why: "new", points: newlyScored },
          { criterion, why: "dropped", points: dropped },
        ];
      })
      .filter(({ points }) => Math.abs(points) >= SMALLEST_CHANGE)
      .sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
  } catch (error) {
    // Somebody typed a record that cannot be weighed: nothing is told of why.
    if (error instanceof DomainError) return null;
    throw error;
  }
}

/** By the names of the criteria in lower case. */
interface Figures {
  /** As they are written. */
  readonly names: ReadonlyMap<string, string>;
  readonly scores: ReadonlyMap<string, number>;
  readonly weights: ReadonlyMap<string, number>;
}

function figuresOf({ scores, weights }: RecordedScores): Figures {
  const byName = (figures: readonly CriterionFigure[]) =>
    new Map(figures.map(({ criterion, figure }) => [criterion.toLowerCase(), figure]));
  return {
    names: new Map(scores.map(({ criterion }) => [criterion.toLowerCase(), criterion])),
    scores: byName(scores),
    weights: byName(weights),
  };
}

function isWeighed({ scores, weights }: Figures): boolean {
  return [...scores.keys()].every((key) => weights.has(key));
}
