/** How an account of the example is doing: in the order of the accounts of the selection matrix. */
export interface ExampleHealth {
  readonly revenue: number;
  /** By the component's id; one that is not there is not known. */
  readonly values: Readonly<Partial<Record<string, number>>>;
  /** Ids of the gates that have fired. */
  readonly gates: readonly string[];
  /** Health at the reviews before, the oldest first. */
  readonly earlier: readonly (number | null)[];
  /** Date of the freshest component, as Excel counts days; each further one is a week older. */
  readonly seen: number;
}

export const exampleHealth: readonly ExampleHealth[] = [
  {
    revenue: 2400_000,
    values: {
      relationship: 88,
      satisfaction: 82,
      goals: 75,
      engagement: 90,
      service: 85,
      usage: 80,
      payment: 77,
      growth: 43,
    },
    gates: [],
    earlier: [78, 81, 84],
    seen: 46336,
  }, // Norvik Foods
  {
    revenue: 3100_000,
    values: {
      relationship: 70,
      satisfaction: 74,
      goals: 62,
      engagement: 66,
      service: 80,
      usage: 80,
      payment: 80,
      growth: 85,
    },
    gates: [],
    earlier: [74, 73, 72],
    seen: 46316,
  }, // Albion Rail
  {
    revenue: 1900_000,
    values: {
      relationship: 45,
      satisfaction: 70,
      goals: 80,
      engagement: 55,
      service: 78,
      usage: 70,
      payment: 69,
      growth: 60,
    },
    gates: ["sponsor"],
    earlier: [52, 55, 58],
    seen: 46326,
  }, // Castellan Pharma
  {
    revenue: 850_000,
    values: {
      relationship: 66,
      satisfaction: 58,
      goals: 52,
      engagement: 60,
      service: 70,
      usage: 70,
      payment: 85,
      growth: 44,
    },
    gates: ["overdue"],
    earlier: [62, 60, 58],
    seen: 46301,
  }, // Meridian Hotels
  {
    revenue: 720_000,
    values: {
      relationship: 78,
      satisfaction: 80,
      goals: 70,
      engagement: 72,
      service: 76,
      usage: 80,
      payment: 78,
      growth: 55,
    },
    gates: [],
    earlier: [70, 73, 75],
    seen: 46331,
  }, // Tamar Logistics
  {
    revenue: 1650_000,
    values: { relationship: 55, satisfaction: 68, engagement: 40, service: 72, usage: 65, payment: 65, growth: 45 },
    gates: [],
    earlier: [66, 64, 60],
    seen: 46226,
  }, // Bluewater Energy
  {
    revenue: 540_000,
    values: {
      relationship: 35,
      satisfaction: 50,
      goals: 40,
      engagement: 30,
      service: 62,
      usage: 75,
      payment: 62,
      growth: 63,
    },
    gates: ["sponsor"],
    earlier: [48, 44, 41],
    seen: 46286,
  }, // Orchard Insurance
  {
    revenue: 610_000,
    values: {
      relationship: 60,
      satisfaction: 62,
      goals: 58,
      engagement: 64,
      service: 66,
      usage: 75,
      payment: 91,
      growth: 86,
    },
    gates: [],
    earlier: [60, 61, 61],
    seen: 46321,
  }, // Kestrel Motors
  {
    revenue: 980_000,
    values: {
      relationship: 74,
      satisfaction: 70,
      goals: 45,
      engagement: 50,
      service: 68,
      usage: 60,
      payment: 92,
      growth: 80,
    },
    gates: [],
    earlier: [72, 68, 63],
    seen: 46256,
  }, // Lindqvist Steel
  {
    revenue: 1400_000,
    values: {
      relationship: 82,
      satisfaction: 86,
      goals: 78,
      engagement: 84,
      service: 80,
      usage: 60,
      payment: 61,
      growth: 77,
    },
    gates: [],
    earlier: [70, 75, 79],
    seen: 46338,
  }, // Sable Retail Group
  {
    revenue: 430_000,
    values: {
      relationship: 52,
      satisfaction: 66,
      goals: 60,
      engagement: 48,
      service: 70,
      usage: 70,
      payment: 75,
      growth: 47,
    },
    gates: [],
    earlier: [58, 59, 59],
    seen: 46311,
  }, // Fenwick Labs
  {
    revenue: 150_000,
    values: { relationship: 40, engagement: 35, usage: 70, payment: 82, growth: 49 },
    gates: ["notice"],
    earlier: [null, null, null],
    seen: 46341,
  }, // Pinehurst Council
];
