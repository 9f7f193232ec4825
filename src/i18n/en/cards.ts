/** What the gallery says about each sheet; the title is the name of the sheet, too. */
export const cards = {
  matrixTitle: "Selection matrix",
  matrixDescription: "Score accounts on weighted criteria, and see which of them deserve to be key accounts.",
  weightsTitle: "Criteria weights",
  weightsDescription:
    "Find out how much each criterion should count: by pairs, by rank, by points, or with several people.",
  scorecardTitle: "KRA KPI scorecard",
  scorecardDescription:
    "Ten key result areas, forty measurable KPIs: targets, months, status, trend, and what each KPI lacks.",
  planTitle: "Account plan",
  planDescription: "One account on one sheet: its people, its own goals, what it is worth, and who does what by when.",
  healthTitle: "Account health",
  healthDescription:
    "How each account is doing, how fresh that knowledge is, and where something grave caps the figure.",
  marginTitle: "Margin review",
  marginDescription:
    "What an account leaves after everything, why that changed, where it leaks, and on whom the whole depends.",
  fitTitle: "Programme fit",
  fitDescription:
    "Five honest answers and a business case: is key account management right for us, and when does it pay?",
  reviewTitle: "Performance review",
  reviewDescription:
    "How a key account manager does: three balances, the way of working, customers’ answers, red flags, and words.",
  historyTitle: "KAM history",
  historyDescription:
    "Every review kept: scores, status, health and weights by date, what has changed since, and where each account heads.",
  packTitle: "Review pack",
  packDescription:
    "Print it before the meeting: the portfolio, a page for each account, and a page of progress that the customer may see.",
} as const;
