import type { RowColumn } from "../options/RowColumn";

/** What a list of a customer's people may hold, in the columns of the plan. */
export const peopleColumns: readonly RowColumn[] = [
  { column: "item", header: "planPerson", words: "wordsPerson", holds: "text" },
  {
    column: "a",
    header: "planRole",
    words: "wordsRole",
    holds: {
      oneOf: [
        { text: "planRole1" },
        { text: "planRole2" },
        { text: "planRole3" },
        { text: "planRole4" },
        { text: "planRole5" },
        { text: "planRole6" },
      ],
    },
  },
  { column: "b", header: "planPower", words: "wordsPower", holds: "number", least: 1, most: 5 },
  { column: "c", header: "planFriendliness", words: "wordsFriendliness", holds: "number", least: -2, most: 2 },
  { column: "d", header: "planLastContact", words: "wordsLastContact", holds: "date" },
  { column: "e", header: "planCadence", words: "wordsCadence", holds: "number", least: 1, most: 3650 },
  { column: "g", header: "planPosition", words: "wordsPosition", holds: "text" },
  { column: "h", header: "planToBuild", holds: "text" },
  { column: "i", header: "planDerail", holds: "yes" },
];

/** What a log of calls and meetings may hold: whom, when, what for, and what came of it. */
export const contactColumns: readonly RowColumn[] = [
  { column: "a", header: "planPerson", words: "wordsPerson", holds: "text" },
  { column: "item", header: "planContactPurpose", words: "wordsPurpose", holds: "text" },
  { column: "b", header: "planDate", words: "wordsDate", holds: "date" },
  { column: "c", header: "planOutcome", words: "wordsOutcome", holds: "text" },
];
