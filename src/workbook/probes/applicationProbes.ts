import { queueProbeMark } from "./leftSheets";
import { compare, probes } from "./Probe";
import { readCalculated, waitFor } from "./readCalculated";

const SETTING = "kam.probe";
/** As much as one request of ours carries at most: 20,000 cells of 50 characters. */
const LARGE = { rows: 2000, columns: 10, text: "x".repeat(50) };

/** Excel itself: settings, calculation, size of a request, undo, events. */
export const applicationProbes = probes([
  {
    id: "probeSettings",
    run: async ({ context }) => {
      const { settings } = context.workbook;
      settings.add(SETTING, { list: [1, "ä"] });
      await context.sync();
      const kept = settings.getItemOrNullObject(SETTING);
      kept.load("value");
      await context.sync();
      const finding = compare(kept.isNullObject ? null : kept.value, { list: [1, "ä"] });
      if (!kept.isNullObject) kept.delete();
      await context.sync();
      return finding;
    },
  },
  {
    id: "probeSuspend",
    run: async (site) => {
      const { context, sheet } = site;
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange("A1:A2").formulas = [[4], ["=A1*2"]];
      return compare(await readCalculated(site, "A2"), [[8]]);
    },
  },
  {
    id: "probeOnDemand",
    run: async ({ context, sheet }) => {
      const { application } = context.workbook;
      application.load("calculationMode");
      await context.sync();
      const before = application.calculationMode;
      application.calculationMode = Excel.CalculationMode.manual;
      sheet.getRange("A1:A2").formulas = [[4], ["=A1*2"]];
      await context.sync();
      sheet.getRange("A1").values = [[5]];
      const cell = sheet.getRange("A2");
      cell.load("values");
      application.load("calculationMode");
      await context.sync();
      const [first, mode] = [cell.values[0]?.[0] as unknown, application.calculationMode];
      sheet.calculate(false);
      cell.load("values");
      await context.sync();
      const second: unknown = cell.values[0]?.[0];
      application.calculationMode = before;
      await context.sync();
      return {
        holds: mode === Excel.CalculationMode.manual && second === 10,
        found: JSON.stringify([mode, first, second]),
      };
    },
  },
  {
    id: "probeLargeRequest",
    run: async ({ context, sheet }) => {
      const { rows, columns, text } = LARGE;
      const range = sheet.getRangeByIndexes(0, 0, rows, columns);
      const begin = performance.now();
      range.values = Array.from({ length: rows }, () => Array.from({ length: columns }, () => text));
      await context.sync();
      const took = Math.round(performance.now() - begin);
      const last = range.getLastCell();
      last.load("values");
      await context.sync();
      return { holds: last.values[0]?.[0] === text, found: `${took} ms` };
    },
  },
  {
    id: "probeUndoGroup",
    needs: ["ExcelApi", "1.20"],
    run: async ({ sheet }) => {
      const values = await Excel.run({ mergeUndoGroup: true }, async (context) => {
        const range = context.workbook.worksheets.getItem(await idOf(sheet)).getRange("A1:B1");
        range.values = [[1, 2]];
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      });
      return compare(values, [[1, 2]]);
    },
  },
  {
    id: "probeEventActivated",
    run: async ({ context, sheet }) => {
      const told: string[] = [];
      const handler = context.workbook.worksheets.onActivated.add(({ worksheetId }) => {
        told.push(worksheetId);
        return Promise.resolve();
      });
      sheet.load("id");
      await context.sync();
      sheet.activate();
      await context.sync();
      const holds = await waitFor(() => told.includes(sheet.id));
      handler.remove();
      await context.sync();
      return { holds, found: `${told.length}` };
    },
  },
  {
    id: "probeEventSelection",
    run: async ({ context, sheet }) => {
      const told: string[] = [];
      const handler = sheet.onSelectionChanged.add(({ address }) => {
        told.push(address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.activate();
      sheet.getRange("C3").select();
      await context.sync();
      const holds = await waitFor(() => told.includes("C3"));
      handler.remove();
      await context.sync();
      return { holds, found: told.join(" ") };
    },
  },
  {
    id: "probeEventChanged",
    run: async ({ context, sheet }) => {
      const told: string[] = [];
      const handler = sheet.onChanged.add(({ address }) => {
        told.push(address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2").values = [[1]];
      await context.sync();
      const holds = await waitFor(() => told.includes("B2"));
      handler.remove();
      await context.sync();
      return { holds, found: told.join(" ") };
    },
  },
  {
    id: "probeEventRenamed",
    needs: ["ExcelApi", "1.17"],
    run: async ({ context, sheet, sheetName }) => {
      const told: string[] = [];
      const handler = context.workbook.worksheets.onNameChanged.add(({ nameAfter }) => {
        told.push(nameAfter);
        return Promise.resolve();
      });
      await context.sync();
      sheet.name = `${sheetName} 2`;
      await context.sync();
      const holds = await waitFor(() => told.includes(`${sheetName} 2`));
      handler.remove();
      await context.sync();
      return { holds, found: `${told.length}` };
    },
  },
  {
    id: "probeEventDeleted",
    run: async ({ context, sheetName }) => {
      const told: string[] = [];
      const handler = context.workbook.worksheets.onDeleted.add(({ worksheetId }) => {
        told.push(worksheetId);
        return Promise.resolve();
      });
      const other = context.workbook.worksheets.add(`${sheetName} 2`);
      queueProbeMark(other);
      other.load("id");
      await context.sync();
      const { id } = other;
      other.delete();
      await context.sync();
      const holds = await waitFor(() => told.includes(id));
      handler.remove();
      await context.sync();
      return { holds, found: `${told.length}` };
    },
  },
]);

async function idOf(sheet: Excel.Worksheet): Promise<string> {
  sheet.load("id");
  await sheet.context.sync();
  return sheet.id;
}
