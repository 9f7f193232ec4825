import { fromOwnRowOn } from "../fromOwnRowOn";
import type { Content, Highlight } from "../SheetTemplate";
import { EARLIER_REVIEWS } from "./earlierReviews";
import type { HealthResult, HealthShape } from "./HealthShape";

const own = (column: string) => `{accounts[@${column}]}`;

const LOOKS = { health: "score", coverage: "share", status: "word", trend: "word", reason: "word" } as const;

/** Health of every account, how much of it is known, where it is heading, and which gate keeps it down. */
export function healthResults(shape: HealthShape): Content[] {
  const { formulas } = shape.options;
  const result = (column: HealthResult, formula: string): Content => ({
    row: "account",
    column,
    look: LOOKS[column],
    entries: [[{ formula }]],
    ...(shape.spilled && { rows: 1, spillsInto: { row: "account", column } }),
  });
  const results = [
    result("coverage", shape.spilled ? spilledCoverage(shape) : coverage(shape)),
    result("health", formulas === "kam" ? healthByKam(shape) : plainHealth(shape)),
    result("status", formulas === "kam" ? statusByKam(shape) : PLAIN_STATUS),
    ...(formulas === "kam"
      ? [{ ...result("trend", shape.spilled ? SPILLED_TREND : TREND), withoutTwin: true as const }]
      : [{ row: "account", column: "trend", look: LOOKS.trend }]),
    result("reason", reason(shape)),
  ];
  const looksBeside = Object.entries(LOOKS).map(([column, look]): Content => ({ row: "account", column, look }));
  return shape.spilled ? [...looksBeside, ...results] : results;
}

/** How a formula names what users entered: its own row's, or where one formula serves them all, every row from its own on. */
function entered({ spilled }: HealthShape): (columns: string) => string {
  return spilled ? fromOwnRowOn : own;
}

function coverage({ values }: HealthShape): string {
  return `IF(SUM({health_weights})=0,"",SUMPRODUCT({health_weights}*(${own(values)}<>""))/SUM({health_weights}))`;
}

function spilledCoverage({ values }: HealthShape): string {
  const known = fromOwnRowOn(values);
  return `KAM.COVERAGE(IF(${known}="","",${known}),{health_weights},0,100)`;
}

function healthByKam(shape: HealthShape): string {
  const { dates, fired, spilled } = shape;
  const at = entered(shape);
  const values = at(shape.values);
  const known = `IF(${values}="","",${values})`;
  const ages = `IF((${at(dates)}="")+({health_as_of}="")>0,"",{health_as_of}-${at(dates)})`;
  const gates = `${at(fired)}={health_yes}`;
  const health = `IFNA(KAM.HEALTH(${known},{health_weights},${ages},{health_half_life},${gates},{health_caps},{health_least_coverage}),"")`;
  return spilled ? health : `IF(COUNT(${values})=0,"",${health})`;
}

function statusByKam({ spilled }: HealthShape): string {
  const health = spilled ? "{account.health#}" : own("health");
  return `IF(${health}="","",KAM.RAG(${health},{setting5.revenue},{setting4.revenue},{health_words}))`;
}

const PLAIN_STATUS = `IF(${own("health")}="","",IF(${own("health")}>={setting4.revenue}-1E-9,{setting1.earlier1},IF(${own("health")}>={setting5.revenue}-1E-9,{setting2.earlier1},{setting3.earlier1})))`;

/** Good news fades towards 50 by half in every half-life, bad news does not; then the lowest cap of the gates that fired. */
function plainHealth({ values, dates, fired }: HealthShape): string {
  const value = own(values);
  const age = `(${own(dates)}<>"")*({health_as_of}<>"")*({health_as_of}-${own(dates)})`;
  const faded = `((${value}<=50)*${value}+(${value}>50)*(50+(${value}-50)*0.5^(${age}/{health_half_life})))`;
  const mean = `SUMPRODUCT({health_weights}*(${value}<>"")*${faded})/SUMPRODUCT({health_weights}*(${value}<>""))`;
  const cap = `100-SUMPRODUCT(MAX((${own(fired)}={health_yes})*(100-{health_caps})))`;
  return `IF(COUNT(${value})=0,"",IF(${own("coverage")}<{health_least_coverage}-1E-9,"",MIN(${mean},${cap})))`;
}

const REVIEWS = own(`earlier1:health`);
const TREND = `IF(COUNT(${REVIEWS})<${EARLIER_REVIEWS},"",KAM.TREND(IF(${REVIEWS}="","",${REVIEWS}),0.01,{health_trends}))`;
const SPILLED_TREND = spilledTrend();

/** The reviews before stand in the table, health beside it: side by side, a column of each for the function. */
function spilledTrend(): string {
  const columns = [
    ...Array.from({ length: EARLIER_REVIEWS }, (_, i) => fromOwnRowOn(`earlier${i + 1}`)),
    "{account.health#}",
  ];
  const known = columns.map((column) => `(${column}<>"")`).join("+");
  const sideBySide = columns.reduceRight((others, column, i) => {
    const figures = `IF(${column}="","",${column})`;
    const isThis = columns.map((_, j) => (i === j ? 1 : 0)).join(",");
    // The condition has every row and every column, so that no engine takes the first row for all.
    return others === "" ? figures : `IF((${column}=${column})*{${isThis}},${figures},${others})`;
  }, "");
  return `IF(${known}<${EARLIER_REVIEWS},"",KAM.TREND(${sideBySide},0.01,{health_trends}))`;
}

/** The names of the gates that have fired. */
function reason(shape: HealthShape): string {
  const at = entered(shape);
  const parts = shape.gates.map(({ column }) => `IF(${at(column)}={health_yes},"; "&{header.${column}},"")`);
  return `MID(${parts.join("&")},3,200)`;
}

export const healthHighlights: readonly Highlight[] = [
  { row: "account", column: "health", kind: "bar", least: 0, most: 100 },
  { row: "account", column: "status", kind: "state", state: "good", when: "{here.here}={setting1.earlier1}" },
  { row: "account", column: "status", kind: "state", state: "watch", when: "{here.here}={setting2.earlier1}" },
  { row: "account", column: "status", kind: "state", state: "bad", when: "{here.here}={setting3.earlier1}" },
  { row: "account", column: "reason", kind: "state", state: "attention", when: '{here.here}<>""' },
];
