/** What key account management knows. An anchor must be short enough to be read at the cell being scored: 60 characters at most. */
export const knowledge = {
  criterionProductFit: "Product fit",
  criterionProductFitAbout: "How well what we sell today meets what the customer needs, without bending it.",
  criterionProductFitLow: "Every order needs special work; the standard does not serve",
  criterionProductFitMiddle: "The standard serves half their needs; the rest is custom",
  criterionProductFitHigh: "Our standard range covers their need in every business unit",

  criterionRevenuePotential: "Revenue potential",
  criterionRevenuePotentialAbout: "What the customer could spend with us in a year, at prices that we would accept.",
  criterionRevenuePotentialLow: "Smaller than our average customer even if we won it all",
  criterionRevenuePotentialMiddle: "About twice our average customer if we won our fair share",
  criterionRevenuePotentialHigh: "Could be among our five largest customers within two years",

  criterionGrowthPotential: "Growth potential",
  criterionGrowthPotentialAbout: "How much the customer’s own demand, and our share of it, can still grow.",
  criterionGrowthPotentialLow: "Shrinking market, or we already have all they will buy",
  criterionGrowthPotentialMiddle: "Grows with its market; one clear area is still open to us",
  criterionGrowthPotentialHigh: "Grows twice as fast as its market; several areas still open",

  criterionCulturalFit: "Cultural fit",
  criterionCulturalFitAbout: "Whether both sides work, decide and share information in ways that suit each other.",
  criterionCulturalFitLow: "Only price counts; they share nothing and switch often",
  criterionCulturalFitMiddle: "Fair dealings, but plans are shared only when they must be",
  criterionCulturalFitHigh: "Open books, joint planning, disputes settled in a day",

  criterionGeographicAlignment: "Geographic alignment",
  criterionGeographicAlignmentAbout: "Whether we can serve the customer where it operates, today and in its plans.",
  criterionGeographicAlignmentLow: "Most of its sites are where we have no people or partners",
  criterionGeographicAlignmentMiddle: "We reach its main sites; the others only through partners",
  criterionGeographicAlignmentHigh: "Our teams are near every site, and where it plans to grow",

  criterionSolvency: "Solvency",
  criterionSolvencyAbout: "How surely the customer can pay, now and through a bad year.",
  criterionSolvencyLow: "Pays two months late, or credit insurers have pulled out",
  criterionSolvencyMiddle: "Pays within agreed terms; debt is normal for its industry",
  criterionSolvencyHigh: "Pays early; strong cash, top credit rating, little debt",

  criterionExistingRelationships: "Existing relationships",
  criterionExistingRelationshipsAbout: "How many of the people who decide know us, and how well.",
  criterionExistingRelationshipsLow: "We know one buyer, and nobody above",
  criterionExistingRelationshipsMiddle: "Good contacts in two departments, one person who decides",
  criterionExistingRelationshipsHigh: "Board, users and buyers trust us; a sponsor on each side",

  criterionChannelPartnership: "Channel partnership",
  criterionChannelPartnershipAbout: "Whether the customer could also sell, recommend or carry what we make to others.",
  criterionChannelPartnershipLow: "Sells to nobody we want, or competes with us",
  criterionChannelPartnershipMiddle: "Would recommend us to its own customers when asked",
  criterionChannelPartnershipHigh: "Ready to resell us, with a signed plan and a shared target",

  criterionBuyingProcess: "Buying process",
  criterionBuyingProcessAbout:
    "Whether the customer buys in a way that rewards value over time and that we can take part in.",
  criterionBuyingProcessLow: "Anonymous tenders on price alone, reopened every year",
  criterionBuyingProcessMiddle: "Tenders that also weigh quality; we may explain our offer",
  criterionBuyingProcessHigh: "Buys on total value, for years ahead, with us at the table",

  valueSalesMinusCost: "Sales minus cost",
  valueSalesMinusCostAbout: "What is left of the customer’s sales after everything it costs to serve it.",
  valueSalesMinusCostLow: "We lose money once discounts and service are counted",
  valueSalesMinusCostMiddle: "Earns about our average margin after the cost to serve",
  valueSalesMinusCostHigh: "Margin well above average for three years in a row",

  valueRevenueTiming: "Revenue timing",
  valueRevenueTimingAbout: "How early and how evenly the customer’s money comes in.",
  valueRevenueTimingLow: "One order a year, impossible to predict, paid at the end",
  valueRevenueTimingMiddle: "Orders each quarter, within a third of the forecast",
  valueRevenueTimingHigh: "Steady monthly revenue under contract, paid in advance",

  valueReferrals: "Referrals and buzz",
  valueReferralsAbout: "How much new business comes because this customer speaks of us.",
  valueReferralsLow: "Never speaks of us, or speaks badly",
  valueReferralsMiddle: "Gives a reference when we ask; one lead in the past year",
  valueReferralsHigh: "Brings us several won customers a year without being asked",

  valueRetention: "Retention",
  valueRetentionAbout: "How likely the customer is to stay, and for how long.",
  valueRetentionLow: "Is testing a replacement, or gave notice in the past year",
  valueRetentionMiddle: "Renews each year after comparing us with others",
  valueRetentionHigh: "With us over ten years; leaving would cost both of us dearly",

  valueAddOns: "Add-on products or services",
  valueAddOnsAbout: "How much more than the core product the customer buys, or would.",
  valueAddOnsLow: "Buys one product and has no use for the others",
  valueAddOnsMiddle: "Buys two of our lines; a third has been discussed",
  valueAddOnsHigh: "Buys most of our range, and takes part in every launch",

  valueBrand: "The customer’s brand",
  valueBrandAbout: "What the customer’s name does for ours when others see that it buys from us.",
  valueBrandLow: "Unknown, or a name that we would rather not be seen with",
  valueBrandMiddle: "Known and respected in its own region or niche",
  valueBrandHigh: "The name everyone in its industry looks to; we may use it",

  valueFeedback: "Feedback",
  valueFeedbackAbout: "How much the customer helps us to become better.",
  valueFeedbackLow: "Complains late or not at all, then leaves",
  valueFeedbackMiddle: "Answers surveys, and tells us when something goes wrong",
  valueFeedbackHigh: "Tests with us early; has changed our products for the better",
} as const;
