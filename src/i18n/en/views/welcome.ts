/** The example portfolio. */
export const welcome = {
  portfolioTitle: "Example portfolio",
  portfolioAbout:
    "All ten sheets, filled with the same fictional accounts, each on a new sheet. Your own sheets are not touched.",
  portfolioStart: "Build all ten sheets",
  portfolioRunning: "Building the example portfolio",
  portfolioProgress: "{sheet} ({number} of {all})",
  portfolioCancelled: "Cancelled. The workbook is as it was before.",
  portfolioDone: "{count} sheets are ready",
  portfolioDoneText: "Look around: every figure can be changed, and every result follows.",
  portfolioShow: "Show the first sheet",
  portfolioSheets: "What was built",
  portfolioErrors: "{count} cells hold an error. Check says which, and what to do.",
  portfolioToCheck: "Open Check",
  portfolioRemove: "Remove all of them",
  portfolioRemoveQuestion: "Remove the sheets of the example?",
  portfolioRemoveMeaning:
    "They go with everything on them, also what you have typed there since. Excel cannot undo this. The rest of the workbook stays as it is.",
  portfolioRemoveConfirm: "Remove sheets",
  portfolioRemoving: "Taking the sheets away…",
  portfolioRemoved: "The example is gone. The rest of the workbook is as it was before.",
  portfolioAgain: "Build it again",
  portfolioEarlier: "Still in this workbook",
  portfolioEarlierHint: "Sheets of the example that were built before.",
  portfolioChanged: "{sheet} (you have changed it)",
  portfolioRemoveSameOne: "Remove the unchanged sheet",
  portfolioRemoveSameOther: "Remove the {count} unchanged sheets",
  portfolioRemoveEveryOne: "Remove the changed sheet",
  portfolioRemoveEveryOther: "Remove all {count}, also what you changed",
  portfolioRemoveUnchanged:
    "They hold nothing but the example. Excel cannot undo this, but they can be built again. The rest of the workbook stays as it is.",
  portfolioRemoveChanged:
    "What you have entered there goes with them: {sheets}. Excel cannot undo this. The rest of the workbook stays as it is.",
} as const;
