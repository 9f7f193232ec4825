import type { Criterion } from "./Criterion";

/** The seven ways in which a customer is worth something to us; any of them can be a criterion. */
export const valueAreas: readonly Criterion[] = [
  {
    id: "salesMinusCost",
    name: "valueSalesMinusCost",
    about: "valueSalesMinusCostAbout",
    anchors: { low: "valueSalesMinusCostLow", middle: "valueSalesMinusCostMiddle", high: "valueSalesMinusCostHigh" },
  },
  {
    id: "revenueTiming",
    name: "valueRevenueTiming",
    about: "valueRevenueTimingAbout",
    anchors: { low: "valueRevenueTimingLow", middle: "valueRevenueTimingMiddle", high: "valueRevenueTimingHigh" },
  },
  {
    id: "referrals",
    name: "valueReferrals",
    about: "valueReferralsAbout",
    anchors: { low: "valueReferralsLow", middle: "valueReferralsMiddle", high: "valueReferralsHigh" },
  },
  {
    id: "retention",
    name: "valueRetention",
    about: "valueRetentionAbout",
    side: "strength",
    anchors: { low: "valueRetentionLow", middle: "valueRetentionMiddle", high: "valueRetentionHigh" },
  },
  {
    id: "addOns",
    name: "valueAddOns",
    about: "valueAddOnsAbout",
    anchors: { low: "valueAddOnsLow", middle: "valueAddOnsMiddle", high: "valueAddOnsHigh" },
  },
  {
    id: "brand",
    name: "valueBrand",
    about: "valueBrandAbout",
    anchors: { low: "valueBrandLow", middle: "valueBrandMiddle", high: "valueBrandHigh" },
  },
  {
    id: "feedback",
    name: "valueFeedback",
    about: "valueFeedbackAbout",
    side: "strength",
    anchors: { low: "valueFeedbackLow", middle: "valueFeedbackMiddle", high: "valueFeedbackHigh" },
  },
];
