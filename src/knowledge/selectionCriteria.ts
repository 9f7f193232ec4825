import type { Criterion } from "./Criterion";

/** The nine criteria that key accounts are usually chosen by. The five with a starting weight make a new matrix. */
export const selectionCriteria: readonly Criterion[] = [
  {
    id: "productFit",
    name: "criterionProductFit",
    about: "criterionProductFitAbout",
    side: "strength",
    anchors: { low: "criterionProductFitLow", middle: "criterionProductFitMiddle", high: "criterionProductFitHigh" },
    startingWeight: 20,
  },
  {
    id: "revenuePotential",
    name: "criterionRevenuePotential",
    about: "criterionRevenuePotentialAbout",
    anchors: {
      low: "criterionRevenuePotentialLow",
      middle: "criterionRevenuePotentialMiddle",
      high: "criterionRevenuePotentialHigh",
    },
    startingWeight: 30,
  },
  {
    id: "growthPotential",
    name: "criterionGrowthPotential",
    about: "criterionGrowthPotentialAbout",
    anchors: {
      low: "criterionGrowthPotentialLow",
      middle: "criterionGrowthPotentialMiddle",
      high: "criterionGrowthPotentialHigh",
    },
    startingWeight: 20,
  },
  {
    id: "culturalFit",
    name: "criterionCulturalFit",
    about: "criterionCulturalFitAbout",
    side: "strength",
    anchors: { low: "criterionCulturalFitLow", middle: "criterionCulturalFitMiddle", high: "criterionCulturalFitHigh" },
  },
  {
    id: "geographicAlignment",
    name: "criterionGeographicAlignment",
    about: "criterionGeographicAlignmentAbout",
    side: "strength",
    anchors: {
      low: "criterionGeographicAlignmentLow",
      middle: "criterionGeographicAlignmentMiddle",
      high: "criterionGeographicAlignmentHigh",
    },
  },
  {
    id: "solvency",
    name: "criterionSolvency",
    about: "criterionSolvencyAbout",
    anchors: { low: "criterionSolvencyLow", middle: "criterionSolvencyMiddle", high: "criterionSolvencyHigh" },
    startingWeight: 15,
  },
  {
    id: "existingRelationships",
    name: "criterionExistingRelationships",
    about: "criterionExistingRelationshipsAbout",
    side: "strength",
    anchors: {
      low: "criterionExistingRelationshipsLow",
      middle: "criterionExistingRelationshipsMiddle",
      high: "criterionExistingRelationshipsHigh",
    },
    startingWeight: 15,
  },
  {
    id: "channelPartnership",
    name: "criterionChannelPartnership",
    about: "criterionChannelPartnershipAbout",
    anchors: {
      low: "criterionChannelPartnershipLow",
      middle: "criterionChannelPartnershipMiddle",
      high: "criterionChannelPartnershipHigh",
    },
  },
  {
    id: "buyingProcess",
    name: "criterionBuyingProcess",
    about: "criterionBuyingProcessAbout",
    side: "strength",
    anchors: {
      low: "criterionBuyingProcessLow",
      middle: "criterionBuyingProcessMiddle",
      high: "criterionBuyingProcessHigh",
    },
  },
];
