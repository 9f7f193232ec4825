import { queueProbeMark } from "./leftSheets";
import { compare, PROBE_NAME, probes } from "./Probe";
import { readCalculated } from "./readCalculated";

/** What belongs to a sheet as a whole. */
export const sheetProbes = probes([
  {
    id: "probeFreeze",
    run: async ({ context, sheet }) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      await context.sync();
      if (frozen.isNullObject) return { holds: false, found: "null" };
      return compare(frozen.address.slice(frozen.address.lastIndexOf("!") + 1), "A1:B3");
    },
  },
  {
    id: "probePageLayout",
    run: async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintArea("A1:F40");
      pageLayout.setPrintTitleRows("$1:$3");
      pageLayout.headersFooters.defaultForAllPages.leftFooter = "KAM";
      pageLayout.load("orientation,zoom");
      await context.sync();
      return compare(
        [pageLayout.orientation, pageLayout.zoom.horizontalFitToPages],
        [Excel.PageOrientation.landscape, 1],
      );
    },
  },
  {
    id: "probePageBreak",
    run: async ({ context, sheet }) => {
      sheet.horizontalPageBreaks.add("A20");
      sheet.horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      return compare(
        sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
        [19],
      );
    },
  },
  {
    id: "probeProtectionRefuses",
    run: async ({ context, sheet }) => {
      sheet.protection.protect({ allowFormatCells: true });
      await context.sync();
      sheet.getRange("A1").values = [["x"]];
      try {
        await context.sync();
      } catch (error) {
        return { holds: true, found: error instanceof OfficeExtension.Error ? error.code : String(error) };
      }
      return { holds: false, found: "A1" };
    },
  },
  {
    id: "probeProtectionInput",
    run: async ({ context, sheet }) => {
      const input = sheet.getRange("A1");
      input.format.protection.locked = false;
      sheet.protection.protect();
      await context.sync();
      input.values = [["x"]];
      input.load("values");
      await context.sync();
      return compare(input.values, [["x"]]);
    },
  },
  {
    id: "probeProtectionEnds",
    run: async ({ context, sheet }) => {
      sheet.protection.protect();
      await context.sync();
      sheet.protection.unprotect();
      sheet.protection.load("protected");
      await context.sync();
      return compare(sheet.protection.protected, false);
    },
  },
  {
    id: "probeSheetProperties",
    run: async ({ context, sheet }) => {
      sheet.customProperties.add("kam.probe", "x".repeat(255));
      await context.sync();
      const kept = sheet.customProperties.getItemOrNullObject("KAM.PROBE");
      kept.load("value");
      await context.sync();
      return kept.isNullObject ? { holds: false, found: "null" } : compare(kept.value.length, 255);
    },
  },
  {
    id: "probeSheetCopy",
    run: async ({ context, sheet }) => {
      sheet.getRange("A1:A2").values = [["Score"], [3]];
      sheet.tables.add("A1:A2", true).name = `${PROBE_NAME}copied`;
      sheet.names.add(`${PROBE_NAME}own`, sheet.getRange("A2"));
      sheet.customProperties.add("kam.probe", "yes");
      const copy = sheet.copy("After", sheet);
      copy.tables.load("items/name");
      copy.names.load("items/name");
      copy.customProperties.load("items/value");
      queueProbeMark(copy);
      await context.sync();
      const found = [copy.tables.items.length, copy.names.items.length, copy.customProperties.items.length];
      return { holds: found[0] === 1 && found[1] === 1, found: JSON.stringify(found) };
    },
  },
  {
    id: "probeSheetRenamed",
    run: async (site) => {
      const { context, sheet, sheetName } = site;
      const cell = sheet.getRange("B1");
      sheet.getRange("A1").values = [[2]];
      cell.formulas = [[`='${sheetName}'!A1*3`]];
      sheet.name = `${sheetName} x'y`.slice(0, 31);
      cell.load("formulas");
      await context.sync();
      const { holds } = compare(await readCalculated(site, "B1"), [[6]]);
      return { holds, found: JSON.stringify(cell.formulas) };
    },
  },
  {
    id: "probeInsertRows",
    run: async (site) => {
      const { sheet } = site;
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C1").formulas = [["=SUM(A1:A3)"]];
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("A3").values = [[10]];
      return compare(await readCalculated(site, "C1"), [[16]]);
    },
  },
]);
