import { keyResultAreas } from "../../../knowledge/keyResultAreas";
import { relativeAddress } from "../../../templates/address";
import type { CellArea } from "../CellArea";
import type { CheckContext } from "../CheckContext";
import { kpiLabel } from "../kpiLabel";
import { placed } from "../placed";
import type { Problem } from "../Problem";
import type { KpiRow } from "../Roles";

type Way = "up" | "down";

/** Figures whose target says the opposite of their direction, and KPIs we know that are measured the other way round. */
export function wrongDirection(context: CheckContext): Problem[] {
  return context.roles.kpis.flatMap((kpi): Problem[] => {
    const { book, roles } = context;
    const { direction } = kpi;
    const written = direction ? String(book.value(direction.sheetId, direction.top, direction.left)).toLowerCase() : "";
    const way = written === "" ? "up" : written;
    if (way !== "up" && way !== "down") return [];
    const name = kpiLabel(book, roles, kpi.target);
    const evidence = evidenceAgainst(way, name, kpi, context);
    if (evidence === undefined) return [];
    return [
      {
        kind: "wrongDirection",
        severity: "look",
        place: placed(direction ?? kpi.target),
        saying: evidence.saying + (way === "up" ? "Up" : "Down"),
        facts: { kpi: name, ...evidence.facts },
        ...(direction && fixOf(direction, written, way)),
      },
    ];
  });
}

function fixOf(direction: CellArea, before: string, way: Way): Pick<Problem, "fix"> {
  const { sheetId } = direction;
  return { fix: { sheetId, address: relativeAddress(direction), before, after: way === "up" ? "down" : "up" } };
}

function evidenceAgainst(
  way: Way,
  name: string,
  { target, baseline, direction }: KpiRow,
  { book, languages }: CheckContext,
): { saying: string; facts: Problem["facts"] } | undefined {
  const known = keyResultAreas
    .flatMap(({ indicators }) => indicators)
    .find((indicator) => languages.some((messages) => messages[indicator.name].toLowerCase() === name.toLowerCase()));
  if (known) return known.direction === way ? undefined : { saying: "Known", facts: {} };
  // Counted from a baseline with no direction, a figure may go either way.
  const from = direction && book.numberIn(baseline);
  const to = book.numberIn(target);
  if (from !== undefined && to !== undefined && (way === "up" ? from > to : from < to))
    return { saying: "Baseline", facts: { baseline: from, target: to } };
  const words = languages.flatMap(({ checkLowerWords }) => checkLowerWords.split(",").map((word) => word.trim()));
  const spoken = ` ${name.toLowerCase()} `;
  const word = way === "up" ? words.find((each) => spoken.includes(` ${each} `)) : undefined;
  return word === undefined ? undefined : { saying: "Word", facts: { word } };
}
