import type { MessageKey } from "../../i18n";
import type { Content, Entry } from "../SheetTemplate";
import { exampleMonths } from "./exampleMonths";
import { KPI_COLUMNS } from "./scorecardColumns";
import { givenRows, type ScorecardShape } from "./ScorecardShape";

const UNITS = {
  percent: "unitPercent",
  count: "unitCount",
  amount: "unitAmount",
  points: "unitPoints",
  hours: "unitHours",
  grade: "unitGrade",
} as const;
const SIDES = { customer: "scorecardCustomer", internal: "scorecardInternal" } as const;
const TIMES = { leading: "scorecardLeading", lagging: "scorecardLagging" } as const;
const TYPES = { activity: "scorecardActivity", objective: "scorecardOutcome" } as const;
const METHODS = { latest: "scorecardLatest", sum: "scorecardSum", mean: "scorecardMean" } as const;

type LibraryRow = ScorecardShape["rows"][number];

/** What the library knows of each indicator, and its example; the user's own rows stay empty. */
export function libraryRows(shape: ScorecardShape): Content[] {
  const isExample = shape.options.content === "example";
  return [
    ...KPI_COLUMNS.flatMap(({ key: column, look }): Content[] => {
      const entry = KNOWN[column] ?? (isExample ? EXAMPLE[column] : undefined);
      return entry === undefined
        ? []
        : [{ row: givenRows(shape), column, look, entries: shape.rows.map((row) => [entry(row)]) }];
    }),
    ...(isExample ? [monthsOf(shape)] : []),
  ];
}

const say = (text: MessageKey): Entry => ({ text });

/** By the column of the table. */
const KNOWN: Readonly<Record<string, (row: LibraryRow) => Entry>> = {
  area: ({ area }) => say(area.name),
  kpi: ({ indicator }) => say(indicator.name),
  definition: ({ indicator }) => say(indicator.definition),
  unit: ({ indicator }) => say(UNITS[indicator.unit]),
  weight: () => 1,
  direction: ({ indicator }) => ({ mark: indicator.direction }),
  from: () => say("scorecardFromZero"),
  method: ({ indicator }) => say(METHODS[indicator.months]),
  side: ({ indicator }) => say(SIDES[indicator.side]),
  time: ({ indicator }) => say(TIMES[indicator.time]),
  type: ({ indicator }) => say(TYPES[indicator.type]),
};

/** 31 December 2026. */
const EXAMPLE_DUE = 46_387;

const EXAMPLE: typeof KNOWN = {
  target: ({ indicator: { example } }) => example[0],
  baseline: ({ indicator: { example } }) => example[1],
  objective: () => say("scorecardExampleObjective"),
  due: () => EXAMPLE_DUE,
  owner: () => ({ typed: "Maya Brandt" }),
};

function monthsOf(shape: ScorecardShape): Content {
  return {
    row: givenRows(shape),
    column: shape.months,
    look: "inputFigure",
    entries: shape.rows.map(({ indicator }) => exampleMonths(indicator, shape.monthColumns.length)),
  };
}
