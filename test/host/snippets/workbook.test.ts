import { snippet } from "./snippet";

describe("the workbook", () => {
  snippet(
    "50-workbook/create-get-change-delete-settings",
    "keeps a setting, changes and deletes it",
    ["create-setting", "change-setting"],
    async ({ excel, log, press }) => {
      expect(log).toEqual(["Workbook needs review: true", "Workbook needs review: false"]);
      expect(excel.document.model.settings).toEqual({ NeedsReview: false });
      await press("delete-setting");
      expect([log.at(-1), excel.document.model.settings]).toEqual(["The setting has been deleted", {}]);
    },
  );

  snippet("50-workbook/workbook-get-active-cell", "tells the active cell", ["get-active-cell"], ({ log }) => {
    expect(log).toEqual(["The active cell is Sheet1!A1"]);
  });

  snippet(
    "50-workbook/culture-info",
    "writes numbers the American way",
    ["setup", "display-culture-info", "write-decimal", "write-big-number"],
    ({ log, values }) => {
      expect(log).toContain("  Local decimal separator: .");
      expect(values("C2:C3")).toEqual([[14.37], [123_456_789]]);
    },
  );

  snippet(
    "50-workbook/culture-info-date-time",
    "shows how dates are written",
    ["setup", "display-date-time-setting", "write-date-time-setting"],
    ({ log, values }) => {
      expect(log).toContain("  System short date format: M/d/yyyy");
      expect(values("A3:B4")).toEqual([
        ["Short date", "M/d/yyyy"],
        ["Date separator", "/"],
      ]);
    },
  );

  snippet(
    "26-document/custom-properties",
    "notes something about the file and about a sheet",
    [],
    async ({ page, press, log, excel, sheet }) => {
      page.getElementById("key").textContent = "Account";
      page.getElementById("value").textContent = "Northwind";
      await press(
        "set-custom-doc-property",
        "get-custom-doc-properties",
        "set-custom-worksheet-property",
        "get-custom-worksheet-properties",
      );
      expect(excel.document.model.customProperties).toEqual({ Account: "Northwind" });
      expect(sheet("Sheet1").customProperties).toEqual({ Account: "Northwind" });
      expect(log.filter((line) => line === "Account: Northwind")).toHaveLength(2);
    },
  );

  snippet(
    "26-document/properties",
    "writes title, author and the like, and reads them again",
    [
      "set-doc-properties",
      "set-custom-doc-properties",
      "get-doc-properties",
      "get-custom-doc-properties",
      "get-count-custom-doc-properties",
    ],
    ({ excel, log }) => {
      expect(excel.document.model.properties).toMatchObject({
        title: "Excel document properties API",
        category: "Office Add-ins",
        manager: "John",
        company: "Microsoft",
      });
      expect(log).toEqual(
        expect.arrayContaining([
          "Title: Excel document properties API",
          `Workbook creation date: ${new Date().toDateString()}`,
          "Custom value : Hello",
          "Count of custom document properties :2",
        ]),
      );
    },
  );
});

describe("whole tasks", () => {
  snippet(
    "90-scenarios/multiple-property-set",
    "sets several properties at once and copies them",
    ["setup", "set-multiple-properties-with-object", "copy-properties-from-range"],
    ({ look }) => {
      const expected = { fill: "#4472C4", fontName: "Verdana", fontColor: "#FFFFFF" };
      expect([look("C2"), look("C7")]).toMatchObject([expected, expected]);
      expect(look("C3").fill).toBeUndefined();
    },
  );

  snippet(
    "90-scenarios/performance-optimization",
    "sums rows, by hand where calculation is manual",
    ["setup", "toggle-calculation"],
    async ({ excel, formula, press, log, values }) => {
      expect(log.at(-1)).toBe("Calculation mode is now Manual");
      expect([formula("A2"), formula("A500")]).toEqual(["=SUM(B2:U2)", "=SUM(B500:U500)"]);
      await press("recalculate");
      await excel.settled();
      const [[total, ...parts] = []] = values("A2:U2") as number[][];
      expect(parts.filter((part) => typeof part === "number").reduce((sum, part) => sum + part, 0)).toBeCloseTo(
        total ?? 0,
        6,
      );
    },
  );

  snippet(
    "90-scenarios/working-with-dates",
    "writes a moment and reads one",
    ["setup", "set-date-value-using-timestamp", "get-date-value"],
    ({ log, values, look }) => {
      const [[moment] = []] = values("B4") as number[][];
      const written = Number(/^set \(timestamp\): (\d+)$/.exec(log[0] ?? "")?.[1]);
      // Excel counts days from 30 December 1899, in local time.
      expect(moment).toBeCloseTo((written - new Date(1899, 11, 30).getTime()) / 86_400_000, 6);
      expect(look("B4").numberFormat).toBe("[$-409]m/d/yy h:mm AM/PM;@");
      expect(log.some((line) => line.startsWith("get (date): "))).toBe(true);
    },
  );

  snippet(
    "90-scenarios/report-generation",
    "writes a report with a chart",
    ["create-report"],
    ({ sheet, values, look }) => {
      const report = sheet("Sheet2");
      expect(values("A1:A3", "Sheet2")).toEqual([["Quarterly Sales Report"], ["Product"], ["Frames"]]);
      expect(report.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 4 }]);
      expect([look("A1", "Sheet2").fontSize, look("B2", "Sheet2").bold]).toEqual([26, true]);
      expect(report.charts).toMatchObject([{ title: { text: "Quarterly sales chart" } }]);
    },
  );

  snippet(
    "42-range/range-hyperlink",
    "links cells to pages and to sheets, and takes the links away",
    ["setup", "create-url-hyperlinks", "create-document-hyperlinks"],
    async ({ sheet, press, look }) => {
      const link = (row: number): unknown => sheet("Orders").cells[`${row},0`]?.hyperlink;
      expect(link(2)).toEqual({ address: "https://www.bing.com?q=Potato", screenTip: "Search Bing for 'Potato'" });
      expect(link(9)).toEqual({ documentReference: "Banana!A1", screenTip: "Navigate to the 'Banana' worksheet" });
      await press("update-hyperlinks");
      expect(link(4)).toMatchObject({ address: "https://wikipedia.org/wiki/Lettuce" });
      await press("clear-hyperlinks");
      expect([link(2), link(9), look("A3", "Orders").underline ?? false]).toEqual([undefined, undefined, false]);
    },
  );
});

describe("functions", () => {
  snippet(
    "50-workbook/workbook-built-in-functions",
    "calls functions of Excel, one inside the other",
    ["setup", "call-vlookup", "nest-functions"],
    ({ log }) => {
      // 12 wrenches in November; 12 + 11 + 14 in three months
      expect(log).toEqual([
        " Number of wrenches sold in November = 12",
        " Number of wrenches sold in November, December, and January = 37",
      ]);
    },
  );
});
