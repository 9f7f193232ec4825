/** What stands on the sheet of criteria weights, and what the pane says about it. */
export const criteriaWeights = {
  weightsTitle: "Criteria weights",
  weightsDescription:
    "Find out how much each criterion should count: by pairs, by rank, by points, or with several people.",
  weightsPurpose:
    "How much does each criterion count? Weights found in several ways, and where people see it differently.",
  weightsHowTo:
    "Fill in the sections that suit you, then choose which weights to use. Criteria can be renamed in the first table.",

  weightsToUseHead: "Weights to use",
  weightsMethod: "Take the weights from",
  weightsMethodRefused: "Choose one of the methods in the table below.",
  weightsCriterion: "Criterion",
  weightsToUse: "To use",
  weightsPairs: "Pairs",
  weightsRanking: "Ranking",
  weightsPoints: "Points",
  weightsRaters: "Several people",
  weightsOneMethod: "A second method would show how firm these weights are.",
  weightsOpen: "Methods that are not filled in yet stay empty.",
  weightsAgreement: "The methods differ by up to {points} percentage points on one criterion.",
  weightsChart: "{criterion} counts most, with {share} %",
  weightsChartOpen: "No weights yet",
  weightsWeight: "Weight",

  weightsPairsHead: "Pairs: which of two criteria counts more?",
  weightsPairsHowTo:
    "Judge the cells above the diagonal: 1 equal, 3 somewhat, 5 clearly, 7 much, 9 utterly more important; 1/3 to 1/9 the other way round. Gaps are allowed.",
  weightsMoreImportant: "Is more important than …",
  weightsMean: "Mean of row",
  weightsPairRefused: "Enter a number from 1 to 9, or a fraction from 1/9 (as =1/9) to 1.",
  weightsPairPromptTitle: "Row against column",
  weightsPairPrompt1: "1 equal, 3 somewhat, 5 clearly, 7 much, 9 utterly more important",
  weightsPairPrompt2: "=1/3 … =1/9 where the column counts more",
  weightsPairPrompt3: "Empty where you can not say",
  weightsRatio: "Contradiction (consistency ratio)",
  weightsRatioOpen: "Judge at least a chain of pairs that links all criteria.",
  weightsRatioGood: "Consistent enough: up to 0.10 is accepted.",
  weightsRatioBad: "The judgements contradict each other: look at the ones below again.",
  weightsRepairHead: "Judgements that fit the others least",
  weightsRepairNone: "–",
  weightsRepair: "{of} against {against}: {now} now; {better} would fit, and bring the ratio to {ratio}.",

  weightsRankingHead: "Ranking: what comes first?",
  weightsRankingHowTo:
    "1 for the most important; equals share a rank (1, 2, 2, 4). Weights follow from the order alone (rank order centroid).",
  weightsRank: "Rank",
  weightsRankRefused: "Enter a rank from 1 to the number of criteria.",
  weightsPlace: "Place",
  weightsPlaceWeight: "Weight of the place",

  weightsPointsHead: "Points: how would you share them out?",
  weightsPointsHowTo: "Any points: only their proportions count.",
  weightsPointRow: "Points",
  weightsPointRefused: "Enter points, zero or more.",

  weightsRatersHead: "Several people: where do they agree?",
  weightsRatersHowTo:
    "Each person shares out points on their own first. Talk about the criteria where they are furthest apart.",
  weightsRater: "Person {number}",
  weightsSum: "Sum",
  weightsMeanShare: "Weight: mean of all shares",
  weightsDeviation: "Standard deviation",
  weightsRange: "Highest less lowest",
  weightsLowest: "Gives it least",
  weightsHighest: "Gives it most",

  weightsMethods: "Ways to find the weights",
  weightsPairsOption: "Pairs",
  weightsPairsHint: "Compare two at a time: the most careful way, with a check for contradictions.",
  weightsRankingOption: "Ranking",
  weightsRankingHint: "Put the criteria in order: the quickest way.",
  weightsPointsOption: "Points",
  weightsPointsHint: "Share out points as you see it.",
  weightsRatersOption: "Several people",
  weightsRatersHint: "Everyone shares out points; see who disagrees on what.",
  weightsRaterCount: "How many people",
} as const;
