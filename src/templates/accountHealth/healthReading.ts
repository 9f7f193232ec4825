import { healthComponents, healthGates } from "../../knowledge/accountHealth";
import { accountColumn } from "../options/accountColumn";
import type { RowColumn, RowReading, WordsKey } from "../options/RowColumn";
import { EARLIER_REVIEWS } from "./earlierReviews";

/** As many as the matrix takes: those who are chosen there are looked after here. */
const MOST_ACCOUNTS = 5000;

const WORDS: Readonly<Record<string, WordsKey>> = {
  relationship: "wordsRelationship",
  satisfaction: "wordsSatisfaction",
  goals: "wordsGoals",
  engagement: "wordsEngagement",
  service: "wordsService",
  usage: "wordsUsage",
  payment: "wordsPayment",
  growth: "wordsGrowth",
  sponsor: "wordsSponsor",
  overdue: "wordsOverdue",
  complaint: "wordsComplaint",
  notice: "wordsNotice",
};

const words = (id: string): Pick<RowColumn, "words"> => {
  const key = WORDS[id];
  return key === undefined ? {} : { words: key };
};

/** What a user's own list of accounts may hold: components and gates by their ids, chosen or not. */
export const healthReading: RowReading = {
  columns: [
    accountColumn,
    { column: "revenue", header: "healthRevenue", words: "wordsRevenue", holds: "number", least: 0 },
    ...healthComponents.map(({ id, name }): RowColumn => ({
      column: id,
      header: name,
      ...words(id),
      holds: "number",
      least: 0,
      most: 100,
    })),
    ...healthGates.map(({ id, name }): RowColumn => ({ column: id, header: name, ...words(id), holds: "yes" })),
    ...Array.from({ length: EARLIER_REVIEWS }, (_, i): RowColumn => ({
      column: `earlier${EARLIER_REVIEWS - i}`,
      header: "healthEarlier",
      gaps: { number: i + 1 },
      ...(i === 0 && { words: "wordsEarlier1" }),
      holds: "number",
      least: 0,
      most: 100,
    })),
    ...healthComponents.map(({ id, name }): RowColumn => ({
      column: `${id}Seen`,
      header: "healthSeen",
      gaps: { component: { text: name } },
      holds: "date",
    })),
    { column: "evidence", header: "matrixEvidence", words: "wordsEvidence", holds: "text" },
  ],
  unique: true,
  most: MOST_ACCOUNTS,
};
