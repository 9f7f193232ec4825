import { compare, probes, type ProbeSite } from "./Probe";
import { readCalculated } from "./readCalculated";

/** Rows of the probes of speed: a large portfolio. */
const MANY = 1000;

/** Our functions, as Excel calls them and shows what they give. */
export const functionProbes = probes([
  {
    id: "probeNamespace",
    run: async (site) => {
      enter(site, "A1:B1", [[6, 8]]);
      enter(site, "D1", [["=KAM.SCORE(A1:B1)"]]);
      return compare(await readCalculated(site, "D1"), [[7]]);
    },
  },
  {
    // On the scale from 1 to 10 a blank cell is not scored, whichever way Excel sends it: (8 + 6) / 2.
    id: "probeBlankNotScored",
    run: async (site) => {
      enter(site, "A1:B1", [[8, 6]]);
      enter(site, "E1", [["=KAM.SCORE(A1:C1)"]]);
      return compare(await readCalculated(site, "E1"), [[7]]);
    },
  },
  {
    // Where 0 is a score, half of the weight is scored when a blank comes as nothing, all of it when it comes as 0.
    id: "probeBlankSentAs",
    run: async (site) => {
      enter(site, "A1", [[5]]);
      enter(site, "E1", [["=KAM.COVERAGE(A1:B1,,0,10)"]]);
      const covered = (await readCalculated(site, "E1"))[0]?.[0];
      const sentAs = new Map<unknown, string>([
        [1, "0"],
        [0.5, "null"],
      ]).get(covered);
      return { holds: sentAs !== undefined, found: sentAs ?? String(covered) };
    },
  },
  {
    id: "probeLeftOut",
    run: async (site) => {
      enter(site, "A1:B1", [[40, 80]]);
      enter(site, "D1", [["=KAM.SCORE(A1:B1,,,0,100)"]]);
      return compare(await readCalculated(site, "D1"), [[60]]);
    },
  },
  {
    id: "probeSpill",
    run: async (site) => {
      enter(site, "A1:B3", [
        [2, 4],
        [6, 8],
        [9, 10],
      ]);
      enter(site, "D1", [["=KAM.SCORE(A1:B3)"]]);
      return compare(await readCalculated(site, "D1:D3"), [[3], [7], [9.5]]);
    },
  },
  {
    id: "probeSpillBlocked",
    run: async (site) => {
      enter(site, "A1:B2", [
        [2, 4],
        [6, 8],
      ]);
      enter(site, "D2", [["x"]]);
      enter(site, "D1", [["=KAM.SCORE(A1:B2)"]]);
      return compare(await readCalculated(site, "D1:D2"), [["#SPILL!"], ["x"]]);
    },
  },
  {
    id: "probeSpillArea",
    run: async (site) => {
      const { context, sheet } = site;
      enter(site, "A1:B2", [
        [2, 4],
        [6, 8],
      ]);
      enter(site, "D1", [["=KAM.SCORE(A1:B2)"]]);
      await readCalculated(site, "D1");
      const area = sheet.getRange("D1").getSpillingToRangeOrNullObject();
      area.load("address");
      await context.sync();
      if (area.isNullObject) return { holds: false, found: "null" };
      return compare(area.address.slice(area.address.lastIndexOf("!") + 1), "D1:D2");
    },
  },
  {
    id: "probeSpillReference",
    run: async (site) => {
      enter(site, "A1:B2", [
        [2, 4],
        [6, 8],
      ]);
      enter(site, "D1", [["=KAM.SCORE(A1:B2)"]]);
      await readCalculated(site, "D1");
      enter(site, "F1", [["=SUM(D1#)"]]);
      return compare(await readCalculated(site, "F1"), [[10]]);
    },
  },
  {
    id: "probeErrorShown",
    run: async (site) => {
      enter(site, "A1:B2", [
        [6, 8],
        [1, -1],
      ]);
      enter(site, "D1", [["=KAM.SCORE(A1:B1,A2:B2)"]]);
      return compare(await readCalculated(site, "D1"), [["#VALUE!"]]);
    },
  },
  {
    id: "probeErrorMessage",
    needs: ["ExcelApi", "1.16"],
    run: async (site) => {
      const { context, sheet } = site;
      enter(site, "A1:B2", [
        [6, 8],
        [1, -1],
      ]);
      enter(site, "D1", [["=KAM.SCORE(A1:B1,A2:B2)"]]);
      await readCalculated(site, "D1");
      const cell = sheet.getRange("D1");
      // eslint-disable-next-line office-addins/no-navigational-load -- the rule takes these values for an object of Excel's
      cell.load("valuesAsJson");
      await context.sync();
      const json: { readonly basicValue?: unknown } | undefined = cell.valuesAsJson[0]?.[0];
      return { holds: json?.basicValue === "#VALUE!", found: JSON.stringify(json) };
    },
  },
  {
    // An error cell among the others must reach the function, not end the call: #N/A does not compete.
    id: "probeErrorSent",
    run: async (site) => {
      enter(site, "A1:A3", [[5], ["=NA()"], [7]]);
      enter(site, "C1", [["=KAM.RANK(A1,A1:A3)"]]);
      return compare(await readCalculated(site, "C1"), [[2]]);
    },
  },
  {
    id: "probeText",
    run: async (site) => {
      enter(site, "A1:B2", [
        [1, "Low"],
        [5, "High"],
      ]);
      enter(site, "D1", [["=KAM.TIER(6,A1:B2)"]]);
      return compare(await readCalculated(site, "D1"), [["High"]]);
    },
  },
  {
    id: "probeNested",
    run: async (site) => {
      enter(site, "A1:B2", [
        [2, 4],
        [6, 8],
      ]);
      enter(site, "D1", [["=IF(ISERROR(INDEX(KAM.SCORE(A1:B2),2)),0,ROUND(INDEX(KAM.SCORE(A1:B2),2),1))"]]);
      return compare(await readCalculated(site, "D1"), [[7]]);
    },
  },
  {
    id: "probeFollows",
    run: async (site) => {
      enter(site, "A1:B1", [[6, 8]]);
      enter(site, "D1", [["=KAM.SCORE(A1:B1)"]]);
      await readCalculated(site, "D1");
      enter(site, "A1", [[10]]);
      return compare(await readCalculated(site, "D1"), [[9]]);
    },
  },
  {
    // What stands in the cell before the answer; any of it is fine, it only must not stay.
    id: "probeBusy",
    run: async (site) => {
      const { context, sheet } = site;
      enter(site, "A1:B1", [[6, 8]]);
      enter(site, "D1", [["=KAM.SCORE(A1:B1)"]]);
      const cell = sheet.getRange("D1");
      cell.load("values");
      await context.sync();
      const first: unknown = cell.values[0]?.[0];
      const last = (await readCalculated(site, "D1"))[0]?.[0];
      return { holds: last === 7, found: `${String(first)} → ${String(last)}` };
    },
  },
  {
    id: "probeManyCalls",
    run: async (site) => {
      enterMany(site);
      const calls = Array.from({ length: MANY }, (_, row) => [`=KAM.SCORE(A${row + 1}:B${row + 1})`]);
      return timed(site, () => enter(site, `D1:D${MANY}`, calls));
    },
  },
  {
    id: "probeManyRows",
    run: async (site) => {
      enterMany(site);
      return timed(site, () => enter(site, "D1", [[`=KAM.SCORE(A1:B${MANY})`]]));
    },
  },
]);

function enter({ sheet }: ProbeSite, address: string, cells: (string | number)[][]): void {
  sheet.getRange(address).formulas = cells;
}

/** Scores 2 and 8 in every row: 5 on average. */
function enterMany(site: ProbeSite): void {
  enter(
    site,
    `A1:B${MANY}`,
    Array.from({ length: MANY }, () => [2, 8]),
  );
}

async function timed(site: ProbeSite, start: () => void) {
  await site.context.sync();
  const begin = performance.now();
  start();
  const values = await readCalculated(site, `D1:D${MANY}`);
  const right = values.filter(([value]) => value === 5).length;
  return { holds: right === MANY, found: `${right} / ${MANY}, ${Math.round(performance.now() - begin)} ms` };
}
