import type { MessageKey } from "../i18n";

/** One side of how an account is doing, from 0 (worst) to 100 (best). */
export interface HealthComponent {
  /** For ever: it is stored with what users build. */
  readonly id: string;
  readonly name: MessageKey;
  readonly about: MessageKey;
  /** How much it counts in a new sheet; absent where it is not among those that a new sheet starts with. */
  readonly startingWeight?: number;
}

/** Something so grave that health may not be higher than its cap, whatever else is well. */
export interface HealthGate {
  readonly id: string;
  readonly name: MessageKey;
  readonly about: MessageKey;
  readonly cap: number;
}

/** Revenue comes last on purpose: it tells of yesterday, and health is to tell of tomorrow. */
export const healthComponents: readonly HealthComponent[] = [
  { id: "relationship", name: "healthRelationship", about: "healthRelationshipAbout", startingWeight: 25 },
  { id: "satisfaction", name: "healthSatisfaction", about: "healthSatisfactionAbout", startingWeight: 20 },
  { id: "goals", name: "healthGoals", about: "healthGoalsAbout", startingWeight: 25 },
  { id: "engagement", name: "healthEngagement", about: "healthEngagementAbout", startingWeight: 15 },
  { id: "service", name: "healthService", about: "healthServiceAbout", startingWeight: 15 },
  { id: "usage", name: "healthUsage", about: "healthUsageAbout" },
  { id: "payment", name: "healthPayment", about: "healthPaymentAbout" },
  { id: "growth", name: "healthGrowth", about: "healthGrowthAbout" },
];

export const healthGates: readonly HealthGate[] = [
  { id: "sponsor", name: "gateSponsor", about: "gateSponsorAbout", cap: 60 },
  { id: "overdue", name: "gateOverdue", about: "gateOverdueAbout", cap: 40 },
  { id: "complaint", name: "gateComplaint", about: "gateComplaintAbout", cap: 50 },
  { id: "notice", name: "gateNotice", about: "gateNoticeAbout", cap: 0 },
];
