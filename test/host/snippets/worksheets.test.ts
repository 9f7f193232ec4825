import { snippet } from "./snippet";

describe("worksheets", () => {
  snippet(
    "54-worksheet/active-worksheet",
    "shows the other sheet, and the first one again",
    ["setup", "set-active-worksheet"],
    async ({ excel, press, log }) => {
      const active = (): string => excel.document.state.sheet(excel.document.model.activeSheetId).name;
      expect(active()).toBe("Sheet2");
      await press("get-active-worksheet", "set-active-worksheet");
      expect(active()).toBe("Sheet1");
      expect(log).toContain('The active worksheet is "Sheet2"');
    },
  );

  snippet(
    "54-worksheet/add-delete-rename-move-worksheet",
    "adds a sheet, renames the active one, moves the last to the front and deletes the last",
    ["add-worksheet", "rename-worksheet", "move-worksheet"],
    async ({ excel, press, log }) => {
      expect(log[0]).toBe('Added worksheet named "Sheet2" in position 1');
      // Adding does not activate: the one renamed is the first.
      expect(excel.document.sheetNames()).toEqual(["Sheet2", "Renamed1"]);
      await press("delete-worksheet", "delete-worksheet");
      expect(excel.document.sheetNames()).toEqual(["Sheet2"]);
      expect(log.at(-1)).toBe("Unable to delete the last worksheet in the workbook");
    },
  );

  snippet(
    "54-worksheet/gridlines",
    "hides the gridlines and shows them",
    ["hide-gridlines"],
    async ({ sheet, press }) => {
      expect(sheet("Sheet1").showGridlines).toBe(false);
      await press("show-gridlines");
      expect(sheet("Sheet1").showGridlines).toBe(true);
    },
  );

  snippet("54-worksheet/list-worksheets", "names every sheet", ["list-worksheets"], async ({ excel, press, log }) => {
    expect(log).toEqual(["There is one worksheet in the workbook:", "Sheet1"]);
    excel.document.addSheet("Plan");
    await press("list-worksheets");
    expect(log.slice(2)).toEqual(["There are 2 worksheets in the workbook:", "Sheet1", "Plan"]);
  });

  snippet(
    "54-worksheet/reference-worksheets-by-relative-position",
    "compares sheets by where they stand",
    ["setup", "compare-current-and-previous-year", "compare-first-and-last-year"],
    ({ log }) => {
      // 2016: 10,300 × 21.8 % = 2,245.40; 2017: 10,450 × 22.05 % = 2,304.225
      expect(log[0]).toContain("Tax due for 2017 was $2,304.23\nTax due for 2016 was $2,245.40");
      expect(log[1]).toContain("Tax rate for 2014: 21.30%\nTax rate for 2017: 22.05%");
    },
  );

  snippet(
    "54-worksheet/tab-color",
    "colours a tab by number and by name",
    ["set-tab-color-to-hex-color", "get-tab-color", "set-tab-color-to-named-color"],
    async ({ sheet, press, log }) => {
      expect(log[0]).toBe('Tab color for the "Sheet1" worksheet is #FF0000.');
      expect(sheet("Sheet1").tabColor).toBe("#FFFF00");
      await press("set-tab-color-to-default-color");
      expect(sheet("Sheet1").tabColor).toBe("");
    },
  );

  snippet(
    "54-worksheet/worksheet-find-all",
    "colours what it finds, whole cells and parts of them",
    ["setup", "findCompleted", "findDelayed", "findCanceled"],
    ({ look, log }) => {
      expect(["B2", "B3", "C3", "B6"].map((cell) => look(cell).fill)).toEqual([
        "#008000",
        "#008000",
        "#008000",
        expect.not.stringMatching("#008000"),
      ]);
      expect(["D4", "C6", "D6"].map((cell) => look(cell).fill)).toEqual(["#FFFF00", "#FFFF00", "#FFFF00"]); // Delayed, Delayed, Delays Likely
      expect(log).toEqual(["No canceled projects"]);
    },
  );

  snippet(
    "54-worksheet/worksheet-freeze-panes",
    "freezes columns, rows, and a corner",
    ["setup", "freeze-columns", "get-location"],
    async ({ sheet, press, log }) => {
      expect(sheet().freeze).toEqual({ rows: 0, columns: 2 });
      expect(log[0]).toContain('"Sample!A:B"');
      await press("freeze-rows");
      expect(sheet().freeze).toEqual({ rows: 2, columns: 0 });
      await press("freeze-at");
      expect(sheet().freeze).toEqual({ rows: 5, columns: 11 });
      await press("unfreeze-all-panes", "get-location");
      expect(log[1]).toBe("The worksheet does not contain a frozen pane.");
    },
  );

  snippet(
    "54-worksheet/worksheet-page-layout",
    "sets up printing",
    [
      "setup",
      "setPageBreaks",
      "center",
      "setBlackAndWhite",
      "setPrintTitleRow",
      "setPrintArea",
      "changeOrientation",
      "setZoom",
    ],
    ({ sheet, values }) => {
      expect(values("A41:D41", "Print")).toEqual([["L Farms", "Lemon", "Conventional", 150]]);
      expect(sheet("Print").pageLayout).toMatchObject({
        rowBreaks: [20],
        centerHorizontally: true,
        centerVertically: true,
        blackAndWhite: true,
        titleRows: "$1:$1",
        printArea: "$A$1:$D$41",
        orientation: "Landscape",
        zoom: { scale: 200 },
      });
    },
  );

  snippet(
    "54-worksheet/worksheet-range-cell",
    "gives the addresses of ranges",
    ["setup", "get-used-range", "get-entire-range", "get-range", "get-cell"],
    ({ log }) => {
      expect(log.map((line) => /"([^"]+)"/.exec(line)?.[1])).toEqual([
        "Sample!B2:E5",
        "Sample!A:XFD",
        "Sample!B2:C5",
        "Sample!E2",
      ]);
    },
  );

  snippet(
    "54-worksheet/worksheet-visibility",
    "hides a sheet while another is left, and shows it again",
    ["hide-worksheet"],
    async ({ excel, press, log, sheet }) => {
      expect(log).toEqual(["Cannot hide the only visible worksheet"]);
      excel.document.addSheet("Plan");
      await press("hide-worksheet");
      expect(sheet("Sheet1").visibility).toBe("Hidden");
      await press("unhide-worksheet");
      expect(sheet("Sheet1").visibility).toBe("Visible");
    },
  );

  snippet(
    "54-worksheet/worksheet-copy",
    "puts a copy with its table at the end",
    ["setup", "copy-worksheet"],
    ({ excel, sheet, values, log }) => {
      expect(excel.document.sheetNames()).toEqual(["Sheet1", "Sample", "Sample (2)"]);
      expect(log).toEqual(["'Sample' was copied to 'Sample (2)'"]);
      expect(values("A7:E7", "Sample (2)")).toEqual([["Spokes", 6005, 7634, 4589, 8765]]);
      const [table] = sheet("Sample (2)").tables;
      expect(table?.area).toEqual({ top: 0, left: 0, bottom: 6, right: 4 });
      expect(table?.name).not.toBe("SalesTable");
    },
  );
});
