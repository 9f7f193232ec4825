import { compare, PROBE_NAME, probes, type ProbeSite } from "./Probe";
import { readCalculated } from "./readCalculated";

const NAME = `${PROBE_NAME}table`;

/** Tables: what their formulas become, and how they grow. */
export const tableProbes = probes([
  {
    id: "probeTableName",
    run: async (site) => {
      const table = makeTable(site);
      table.load("name");
      await site.context.sync();
      return compare(table.name, NAME);
    },
  },
  {
    id: "probeFormulaBeforeTable",
    run: async (site) => {
      makeTable(site, [["=A2*2"], ["=A3*2"]]);
      return compare(await readCalculated(site, "B2:B3"), [[6], [10]]);
    },
  },
  {
    id: "probeStructuredReference",
    run: async (site) => {
      makeTable(site);
      site.sheet.getRange("B2:B3").formulas = [["=[@Score]*2"], ["=[@Score]*2"]];
      return compare(await readCalculated(site, "B2:B3"), [[6], [10]]);
    },
  },
  {
    id: "probeColumnReference",
    run: async (site) => {
      makeTable(site);
      site.sheet.getRange("E1").formulas = [[`=SUM(${NAME}[Score])`]];
      return compare(await readCalculated(site, "E1"), [[8]]);
    },
  },
  {
    id: "probeFunctionInTable",
    run: async (site) => {
      makeTable(site, [["=KAM.SCORE([@Score],,,1,10)"], ["=KAM.SCORE([@Score],,,1,10)"]], "=");
      return compare(await readCalculated(site, "B2:B3"), [[3], [5]]);
    },
  },
  {
    id: "probeRowAdded",
    run: async (site) => {
      const table = makeTable(site, [["=[@Score]*2"], ["=[@Score]*2"]], "=");
      table.rows.add(undefined, [[7, "=[@Score]*2"]]);
      return compare(await readCalculated(site, "A4:B4"), [[7, 14]]);
    },
  },
  {
    id: "probeRowInserted",
    run: async (site) => {
      const table = makeTable(site, [["=[@Score]*2"], ["=[@Score]*2"]], "=");
      site.sheet.getRange("3:3").insert("Down");
      const range = table.getRange();
      range.load("address");
      await site.context.sync();
      return compare(range.address.slice(range.address.lastIndexOf("!") + 1), "A1:B4");
    },
  },
  {
    id: "probeTableLook",
    run: async (site) => {
      const table = makeTable(site);
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load("style,showBandedRows,showFilterButton");
      await site.context.sync();
      return compare([table.style, table.showBandedRows, table.showFilterButton], ["TableStyleLight1", false, false]);
    },
  },
]);

/** Two rows, scores 3 and 5. `second`: its second column, written before the table is made or, by "=", into it. */
function makeTable(
  { sheet }: ProbeSite,
  second: string[][] = [[""], [""]],
  when: "before" | "=" = "before",
): Excel.Table {
  sheet.getRange("A1:B1").values = [["Score", "Twice"]];
  sheet.getRange("A2:A3").values = [[3], [5]];
  if (when === "before") sheet.getRange("B2:B3").formulas = second;
  const table = sheet.tables.add("A1:B3", true);
  table.name = NAME;
  if (when === "=") sheet.getRange("B2:B3").formulas = second;
  return table;
}
