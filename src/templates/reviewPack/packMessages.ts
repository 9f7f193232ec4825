import type { SentencePart } from "../SheetTemplate";

const REVENUE = "{accounts[j]}";
const HEALTH = "{accounts[e]}";
const OVERDUE = "{accounts[i]}";
const COUNT = 'COUNTIF({accounts[item]},"?*")';
const TOP_REVENUE = "{number4.a}";
const HEALTH_CHANGE = "{accounts[f]}";

/** The account that stands in the same row of the table as a figure. */
const accountOf = (figure: string, column: string) => `INDEX({accounts[item]},MATCH(${figure},${column},0))`;

/** One message a line: who counts, how they do, where they head, what is late, what is flagged. */
export const packMessages: readonly (readonly SentencePart[])[] = [
  [
    { when: `${COUNT}=0`, text: "packMessageOpen" },
    {
      when: `SUM(${REVENUE})=0`,
      text: "packMessageCount",
      gaps: { count: COUNT, key: 'IF({number2.a}="","–",{number2.a})' },
    },
    {
      text: "packMessageRevenue",
      gaps: {
        count: COUNT,
        key: 'IF({number2.a}="","–",{number2.a})',
        share: `FIXED(100*${TOP_REVENUE},0)`,
        largest: accountOf(`MAX(${REVENUE})`, REVENUE),
      },
    },
  ],
  [
    { when: `${COUNT}=0`, text: "packNothing" },
    { when: `COUNT(${HEALTH})=0`, text: "packMessageNoHealth" },
    {
      when: '{number6.a}=""',
      text: "packMessageRiskCount",
      gaps: { risk: "{number7.a}", count: `COUNT(${HEALTH})` },
    },
    {
      text: "packMessageHealth",
      gaps: {
        health: "FIXED({number6.a},0)",
        risk: "{number7.a}",
        count: `COUNT(${HEALTH})`,
        share: "FIXED(100*{number8.a},0)",
      },
    },
  ],
  [
    { when: `${COUNT}=0`, text: "packNothing" },
    { when: `COUNT(${HEALTH_CHANGE})=0`, text: "packMessageNoChange" },
    {
      when: `MIN(${HEALTH_CHANGE})>=0`,
      text: "packMessageNoneFell",
      gaps: { risen: `COUNTIF(${HEALTH_CHANGE},">0")`, count: `COUNT(${HEALTH_CHANGE})` },
    },
    {
      text: "packMessageFell",
      gaps: {
        risen: `COUNTIF(${HEALTH_CHANGE},">0")`,
        fallen: `COUNTIF(${HEALTH_CHANGE},"<0")`,
        account: accountOf(`MIN(${HEALTH_CHANGE})`, HEALTH_CHANGE),
        points: `FIXED(-MIN(${HEALTH_CHANGE}),1)`,
      },
    },
  ],
  [
    { when: `${COUNT}=0`, text: "packNothing" },
    { when: `COUNT(${OVERDUE})=0`, text: "packMessageNoActions" },
    { when: `SUM(${OVERDUE})=0`, text: "packMessageNoneLate", gaps: { count: `COUNT(${OVERDUE})` } },
    {
      text: "packMessageLate",
      gaps: {
        overdue: `SUM(${OVERDUE})`,
        count: `COUNT(${OVERDUE})`,
        account: accountOf(`MAX(${OVERDUE})`, OVERDUE),
        most: `MAX(${OVERDUE})`,
      },
    },
  ],
  [
    { when: `${COUNT}=0`, text: "packNothing" },
    { when: '{number10.a}=""', text: "packMessageFlagsUnknown" },
    { when: "{number10.a}=0", text: "packMessageNoFlags" },
    {
      text: "packMessageFlags",
      gaps: {
        count: "{number10.a}",
        account: accountOf('"?*"', "{accounts[k]}"),
        flags: 'INDEX({accounts[k]},MATCH("?*",{accounts[k]},0))',
      },
    },
  ],
];
