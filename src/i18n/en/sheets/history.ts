/** What stands on the history of the accounts, and what the pane says about it. */
export const history = {
  historyPurpose: "What did we think of each account at every review, and what has changed since?",
  historyHowTo:
    "“Record review” in the pane adds rows at the end of the table below; you may type rows, too. Nothing recorded is changed afterwards.",

  historyChosen: "Account of the chart",
  historyOverviewHead: "Every account, as of its latest record",
  historyOverviewOpen: "Nothing is recorded yet. List the accounts here, and record the first review below.",
  historyOverview:
    "Records: {records}, of {accounts} accounts. Since the review before, health rose at {risen} and fell at {fallen} of them.",
  historyLatest: "Latest",
  historyChange: "Change",
  historyHealthChange: "Change",
  historyTrend: "Trend of health, last four reviews",
  historyWords: "Words",
  historyEarlierDay: "{number} before",
  historyEarlierScore: "Score {number} before",
  historyEarlierHealth: "Health {number} before",
  historyBeforeDay: "Review before",
  historyBeforeStatus: "Status then",
  historyBeforeBelow: "Below until then",
  historyTwice: "This account is in the list already.",

  historyRecordsHead: "Records",
  historyDate: "Date",
  historyStatus: "Status",
  historyWeights: "Weights",
  historyScores: "Scores",
  historyMargin: "Margin",
  historyHealthWord: "Health status",
  historyComment: "Comment",
  historyRecordedBy: "Recorded by",
  historyAccountRefused: "List the account above first: one name for one account.",
  historyHealthRefused: "Enter a number from 0 to 100.",
  historyRankRefused: "Enter a whole number from 1 on.",

  historyChartReviews: "Reviews",
  historyChartScore: "Score × 10",
  historyChartOpen: "Choose an account that has records",
  historyChartFirst: "{account}: health {health} at its first review",
  historyChartChange: "{account}: health {health} now, {before} at the review before",

  historyExampleWeights: "Fit 20, potential 30, growth 20, solvency 15, relationships 15",
  /** As “Record review” writes them: names and scores of five criteria. */
  historyExampleScores: "{name1} {score1}; {name2} {score2}; {name3} {score3}; {name4} {score4}; {name5} {score5}",
  historyComment1: "Their COO opened two more plants to us",
  historyComment2: "Rail budgets flat; we know the buyer only",
  historyComment3: "Sponsor left in spring, nobody took over",
  historyComment4: "Invoice overdue for more than 60 days",
  historyComment5: "Relationship to be judged under the new board",
  historyComment6: "Joint launch worked; asks for a second one",
  historyComment7: "Notice received, first talks about why",
} as const;
