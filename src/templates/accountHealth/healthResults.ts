import type { Content, Highlight } from "../SheetTemplate";
import { EARLIER_REVIEWS } from "./earlierReviews";
import type { HealthShape } from "./HealthShape";

const own = (column: string) => `{accounts[@${column}]}`;

/** Health of every account, how much of it is known, where it is heading, and which gate keeps it down. */
export function healthResults(shape: HealthShape): Content[] {
  const { formulas } = shape.options;
  const result = (column: string, look: Content["look"], formula: string): Content => ({
    row: "account",
    column,
    look,
    entries: [[{ formula }]],
  });
  const light =
    formulas === "kam"
      ? `KAM.RAG(${own("health")},{setting5.revenue},{setting4.revenue},{health_words})`
      : `IF(${own("health")}>={setting4.revenue}-1E-9,{setting1.value1},IF(${own("health")}>={setting5.revenue}-1E-9,{setting2.value1},{setting3.value1}))`;
  return [
    result("coverage", "share", coverage(shape)),
    result("health", "score", formulas === "kam" ? healthByKam(shape) : plainHealth(shape)),
    result("status", "word", `IF(${own("health")}="","",${light})`),
    ...(formulas === "kam" ? [{ ...result("trend", "word", TREND), withoutTwin: true as const }] : []),
    result("reason", "word", reason(shape)),
  ];
}

function coverage({ values }: HealthShape): string {
  return `IF(SUM({health_weights})=0,"",SUMPRODUCT({health_weights}*(${own(values)}<>""))/SUM({health_weights}))`;
}

function healthByKam({ values, dates, fired }: HealthShape): string {
  const known = `IF(${own(values)}="","",${own(values)})`;
  const ages = `IF(${own(dates)}="","",{health_as_of}-${own(dates)})`;
  const gates = `${own(fired)}={health_yes}`;
  return `IF(COUNT(${own(values)})=0,"",IFNA(KAM.HEALTH(${known},{health_weights},${ages},{health_half_life},${gates},{health_caps},{health_least_coverage}),""))`;
}

/** Good news fades towards 50 by half in every half-life, bad news does not; then the lowest cap of the gates that fired. */
function plainHealth({ values, dates, fired }: HealthShape): string {
  const value = own(values);
  const age = `(${own(dates)}<>"")*({health_as_of}-${own(dates)})`;
  const faded = `((${value}<=50)*${value}+(${value}>50)*(50+(${value}-50)*0.5^(${age}/{health_half_life})))`;
  const mean = `SUMPRODUCT({health_weights}*(${value}<>"")*${faded})/SUMPRODUCT({health_weights}*(${value}<>""))`;
  const cap = `100-SUMPRODUCT(MAX((${own(fired)}={health_yes})*(100-{health_caps})))`;
  return `IF(COUNT(${value})=0,"",IF(${own("coverage")}<{health_least_coverage}-1E-9,"",MIN(${mean},${cap})))`;
}

const REVIEWS = own(`earlier1:health`);
const TREND = `IF(COUNT(${REVIEWS})<${EARLIER_REVIEWS},"",KAM.TREND(IF(${REVIEWS}="","",${REVIEWS}),0.01))`;

/** The names of the gates that have fired. */
function reason({ gates }: HealthShape): string {
  const parts = gates.map(({ column }) => `IF(${own(column)}={health_yes},"; "&{header.${column}},"")`);
  return `MID(${parts.join("&")},3,200)`;
}

export const healthHighlights: readonly Highlight[] = [
  { row: "account", column: "health", kind: "bar", least: 0, most: 100 },
  { row: "account", column: "status", kind: "state", state: "good", when: "{here.here}={setting1.value1}" },
  { row: "account", column: "status", kind: "state", state: "watch", when: "{here.here}={setting2.value1}" },
  { row: "account", column: "status", kind: "state", state: "bad", when: "{here.here}={setting3.value1}" },
  { row: "account", column: "reason", kind: "state", state: "attention", when: '{here.here}<>""' },
];
