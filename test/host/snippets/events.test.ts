import { snippet } from "./snippet";

/** Waits until handlers of events, which are called later, have written to the console. */
async function logged(log: readonly string[], text: string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    const found = log.find((line) => line.includes(text));
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`"${text}" was never written; there is ${JSON.stringify(log)}.`);
}

describe("events", () => {
  snippet(
    "30-events/data-change-event-details",
    "tells what a cell held and holds",
    ["setup", "register-handler"],
    async ({ excel, sheet, log }) => {
      excel.document.enter(sheet().id, 1, 3, "600");
      expect(await logged(log, "Change at")).toBe("Change at D2: was 120(Double), now is 600(Double)");
    },
  );

  snippet(
    "30-events/events-table-changed",
    "hears of data and selection in a table",
    [
      "setup",
      "register-on-changed-handler",
      "change-data",
      "register-on-selection-changed-handler",
      "change-selection",
    ],
    async ({ log }) => {
      expect(await logged(log, "table onChanged event has been triggered")).toContain("address: B7");
      expect(await logged(log, "onSelectionChanged event has been triggered")).toContain("selection is: B3:C3");
    },
  );

  snippet(
    "30-events/events-tablecollection-changed",
    "hears of every table's data",
    ["setup", "register-on-changed-handler", "change-data"],
    async ({ log, sheet }) => {
      await logged(log, "address: B7");
      await logged(log, "address: C15");
      const [sales, returns] = sheet().tables;
      await logged(log, `Table Id : ${sales?.id ?? ""}`);
      await logged(log, `Table Id : ${returns?.id ?? ""}`);
    },
  );

  snippet(
    "30-events/events-comment-event-handler",
    "hears of comments that come, change and go",
    ["setup", "register-event-handlers", "add-comment"],
    async ({ log, press }) => {
      await logged(log, "Comment content: To do: add data.");
      await press("edit-comment");
      await logged(log, "Updated comment content: Please add headers here.");
      await press("delete-comment");
      await logged(log, "A comment was deleted");
    },
  );

  snippet(
    "30-events/events-worksheet-protection",
    "hears of protection",
    ["register-event", "change-protection"],
    async ({ log, press }) => {
      await logged(log, "Protection status is now: true.");
      await press("change-protection");
      await logged(log, "Protection status is now: false.");
    },
  );

  snippet(
    "30-events/events-formula-changed",
    "tells the formula before",
    ["setup", "register-formula-change-handler", "trigger-formula-change"],
    async ({ log, values }) => {
      expect(await logged(log, "The formula in cell D1 changed.")).toContain("The previous formula was: =A1 * B1.");
      expect(values("D1")).toEqual([[48]]); // 2 × 24
    },
  );

  snippet(
    "30-events/event-column-and-row-sort",
    "hears of sorting and sorts rows and columns",
    ["setup", "register-row-sort-handler", "register-column-sort-handler", "sort-q1"],
    async ({ log, values, press }) => {
      await logged(log, "Row sorted: A1:E5");
      expect(values("A2:B5")).toEqual([
        ["Quinces", 500],
        ["Plums", 600],
        ["Pears", 2000],
        ["Apples", 5000],
      ]);
      await press("sort-quinces");
      await logged(log, "Column sorted: A1:E5");
      // Quinces: 100 in the fourth quarter, then 400, 500 and 800
      expect(values("A1:E2")).toEqual([
        ["Fruit Sales", "Q4", "Q3", "Q1", "Q2"],
        ["Quinces", 100, 400, 500, 800],
      ]);
    },
  );

  snippet(
    "30-events/events-workbook-and-worksheet-collection",
    "hears of sheets that are added, activated and moved",
    [
      "register-on-add-handler",
      "add-worksheet",
      "register-on-activate-handler",
      "activate-worksheet",
      "register-on-moved-handler",
      "move-worksheet",
    ],
    async ({ log, excel }) => {
      await logged(log, "Newly added worksheet Id :");
      await logged(log, "The activated worksheet Id :");
      await logged(log, "Position before move: 0");
      await logged(log, "Position after move: 2");
      expect(excel.document.sheetNames()).toEqual(["Sheet2", "Sheet3", "Sheet1"]);
    },
  );
});

describe("events of one sheet", () => {
  snippet(
    "30-events/events-worksheet",
    "hears of selection, data, calculation and a new name",
    ["setup", "register-on-selection-changed-handler", "select-range", "register-on-changed-handler", "delete-data"],
    async ({ log, press, values, excel }) => {
      await logged(log, "The selected range has changed to: B7:C7");
      await logged(log, "Data changed address: A5:F5");
      await logged(log, "Data change trigger source: ThisLocalAddin");
      await logged(log, "Cells deleted shift direction: Up");
      expect(values("A5:A7")).toEqual([["Mirrors"], ["Spokes"], [""]]);
      await press("register-onCalculated-handler", "recalculate");
      await logged(log, "The worksheet has recalculated.");
      // A random number from 1 to 3000 takes the place of 4377.
      const [[quarter, total] = []] = values("E2:F2") as number[][];
      expect(total).toBe(5000 + 7000 + 6544 + (quarter ?? 0));
      await press("register-on-name-changed-handler", "change-worksheet-name");
      await logged(log, "Name after change: NewWorksheetName");
      expect(excel.document.sheetNames()).toContain("NewWorksheetName");
    },
  );

  snippet(
    "50-workbook/workbook-calculation",
    "hears of calculation, and waits with it where that is manual",
    ["setup", "register-onCalculated-handler", "recalculate-single"],
    async ({ log, press, values }) => {
      await logged(log, "has recalculated.");
      await press("manual-calculations");
      const totals = values("F2:F7");
      await press("recalculate-column");
      expect(values("F2:F7")).toEqual(totals);
      await press("force-calculation");
      const rows = values("B2:F7") as number[][];
      expect(rows.map(([a = 0, b = 0, c = 0, d = 0]) => a + b + c + d)).toEqual(rows.map((row) => row[4]));
    },
  );
});

describe("comments", () => {
  snippet(
    "12-comments-and-notes/comment-basics",
    "adds, changes and deletes a comment and tells whose it is",
    ["setup", "add-comment-to-selected-cell", "add-comment-to-cell", "get-comment-metadata", "edit-comment"],
    async ({ sheet, log, press }) => {
      expect(sheet("Comments").comments).toMatchObject([
        { row: 0, column: 0, text: "PLEASE add headers here.", kind: "thread" },
        { row: 1, column: 0, text: "TODO: add data." },
      ]);
      expect(log[0]).toContain(new Date().toDateString());
      await press("delete-comment");
      expect(sheet("Comments").comments).toHaveLength(1);
    },
  );

  snippet(
    "12-comments-and-notes/comment-replies",
    "adds, changes and deletes replies",
    ["setup", "add-first-comment-reply", "add-second-comment-reply", "edit-comment-reply"],
    async ({ sheet, press, log }) => {
      const replies = (): (string | undefined)[] =>
        sheet("Comments").comments.flatMap((comment) => comment.replies.map(({ text }) => text));
      expect(replies()).toEqual(["Add content to this worksheet. Please!", "You can do it. Believe in yourself!"]);
      await press("get-comment-reply-metadata", "delete-comment-reply");
      expect(log[0]).toContain("Latest reply:");
      expect(replies()).toEqual(["You can do it. Believe in yourself!"]);
    },
  );

  snippet(
    "12-comments-and-notes/comment-resolution",
    "settles a matter and opens it again",
    ["setup", "add-comment", "resolve-comment"],
    async ({ sheet, press }) => {
      expect(sheet("Comments").comments).toMatchObject([{ text: "TODO: add data.", resolved: true }]);
      await press("reopen-comment");
      expect(sheet("Comments").comments).toMatchObject([{ resolved: false }]);
    },
  );
});
