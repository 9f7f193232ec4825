import {
  completeness,
  fit,
  missingRoles,
  nextReview,
  overdue,
  payback,
  relationship,
} from "../../../src/functions/planning";
import { BLANK, BLANK_CELLS, calledByExcel, errorCell } from "./calledByExcel";

const TODAY = 45000; // 15 March 2023

describe.each(BLANK_CELLS)("with blank cells as %s sends them", (_host, blank) => {
  const call = (fn: Parameters<typeof calledByExcel>[0], ...values: unknown[]) => calledByExcel(fn, values, blank);

  describe("RELATIONSHIP", () => {
    const people = [
      ["Ada", "Executive sponsor", 5, 2, TODAY - 10, 30],
      ["Ben", "User", 3, 0, TODAY - 60, BLANK],
      [BLANK, BLANK, BLANK, BLANK, BLANK, BLANK],
    ];

    it("weighs people by power, and does not mind rows that are not in use", () => {
      expect(call(relationship, people, TODAY)).toEqual([[71.875]]);
    });

    it("agrees on thirty days where the table has no cadence", () => {
      expect(call(relationship, people.map((row) => row.slice(0, 5)), TODAY)).toEqual([[71.875]]); // prettier-ignore
    });

    it("takes one person in a column", () => {
      expect(call(relationship, [["Ada"], ["User"], [5], [BLANK], [TODAY]], TODAY)).toEqual([[50]]);
    });

    it("takes a blank friendliness for neutral, a blank contact for none and a blank power for nobody judged", () => {
      expect(call(relationship, [["Ada", "User", 2, BLANK, TODAY]], TODAY)).toEqual([[50]]);
      expect(call(relationship, [["Ada", "User", 2, 2, BLANK]], TODAY)).toEqual([[0]]);
      expect(call(relationship, [["Ada", "User", BLANK, 2, TODAY]], TODAY)).toBe(
        "#N/A there is nobody yet whose power is known",
      );
    });

    it.each([
      ["power off its scale", ["Ada", "User", 6, 0, TODAY], "#VALUE! stakeholders, row 1, column 3: 6 is off the scale from 1 to 5"],
      ["friendliness off its scale", ["Ada", "User", 5, 3, TODAY], "#VALUE! stakeholders, row 1, column 4: 3 is off the scale from -2 to 2"],
      ["a date as text", ["Ada", "User", 5, 0, "15/03/2023"], '#VALUE! stakeholders, row 1, column 5: "15/03/2023" is not a date'],
      ["days for a date", ["Ada", "User", 5, 0, 12], "#VALUE! stakeholders, row 1, column 5: 12 is not a date"],
      ["a contact to come", ["Ada", "User", 5, 0, TODAY + 1], "#VALUE! stakeholders, row 1, column 5: the contact comes after the as-of date"],
      ["a negative cadence", ["Ada", "User", 5, 0, TODAY, -7], "#VALUE! stakeholders, row 1, column 6: -7 days are less than none"],
      ["an error cell", [errorCell("invalidReference"), errorCell("invalidReference"), 5, 0, TODAY], "#VALUE! stakeholders, row 1, column 2 holds #REF!"],
      ["too few columns", ["Ada", "User", 5, 0], "#VALUE! stakeholders has 1 row and 4 columns: needs name, role, power, friendliness, last contact, cadence in days"],
    ])("refuses %s", (_name, person, error) => {
      expect(call(relationship, [person], TODAY)).toBe(error);
      expect(call(missingRoles, [person], TODAY)).toBe(error);
    }); // prettier-ignore

    it("wants to know the day", () => {
      expect(call(relationship, people, 0)).toBe("#VALUE! asOf: 0 is not a date");
      expect(call(relationship, people)).toBe("#VALUE! asOf is missing");
      expect(call(relationship, people, TODAY + 0.75)).toEqual([[71.875]]);
    });
  });

  describe("MISSINGROLES", () => {
    const champion = ["Ada", "CHAMPION", 3, 1, TODAY - 60, 30];
    const sponsor = ["Ben", "executive sponsor", BLANK, BLANK, TODAY, BLANK];

    it("says what is missing, or nothing", () => {
      expect(call(missingRoles, [champion], TODAY)).toEqual([["No executive sponsor; no decision maker"]]);
      expect(call(missingRoles, [champion, sponsor, ["Eva", " Decision maker ", 5, 0, TODAY, 1]], TODAY)).toEqual([
        [""],
      ]);
    });

    it("misses all three in an empty table", () => {
      expect(call(missingRoles, [[BLANK, BLANK, BLANK, BLANK, BLANK, BLANK]], TODAY)).toEqual([
        ["No executive sponsor; no decision maker; no champion"],
      ]);
    });

    it("takes the roles, and the texts, as the sheet writes them", () => {
      const people = [["Ada", "Fürsprecher", 3, 1, TODAY, 30]];
      const roles = ["Sponsor", "Entscheider", "Fürsprecher"];
      expect(call(missingRoles, people, TODAY, [roles])).toEqual([["No Sponsor; no Entscheider"]]);
      const texts = ["kein Sponsor", "kein Entscheider", "kein Fürsprecher"];
      expect(call(missingRoles, people, TODAY, [[...roles, ...texts]])).toEqual([["Kein Sponsor; kein Entscheider"]]);
      expect(call(missingRoles, people, TODAY, [["Sponsor"]])).toBe(
        "#VALUE! labels has 1 row and 1 column: needs the three roles, or those and the three texts that say one is missing",
      );
    });
  });

  describe("COMPLETENESS", () => {
    it("has one fraction per plan", () => {
      expect(call(completeness, [["Goal", BLANK, 5, "n/a"], ["Goal", "Owner", 5, false]])).toEqual([[0.5], [1]]); // prettier-ignore
    });

    it("counts fields by their weights", () => {
      expect(call(completeness, [["Goal", BLANK]], [[3, 1]])).toEqual([[0.75]]);
      expect(call(completeness, [["Goal", BLANK]], [[3], [1]])).toEqual([[0.75]]);
    });

    it("takes a column for a single plan", () => {
      expect(call(completeness, [["Goal"], [BLANK], ["  "], ["-"]])).toEqual([[0.25]]);
      expect(call(completeness, [["Goal"], [BLANK]], [[3], [1]])).toEqual([[0.75]]);
    });

    it("takes 0 for blank, as it may be one", () => {
      expect(call(completeness, [["Goal", 0]])).toEqual([[0.5]]);
    });

    it("makes an error cell the error of its plan, and fails for weights that do not fit", () => {
      expect(call(completeness, [[errorCell("notAvailable"), 1], [1, 1]])).toEqual([["#VALUE! cells, row 1, column 1 holds #N/A"], [1]]); // prettier-ignore
      expect(call(completeness, [[1, 1]], [[1]])).toBe(
        "#VALUE! weights has 1 row and 1 column, cells has 1 row and 2 columns: needs one weight for each",
      );
    });
  });

  describe("OVERDUE", () => {
    it("counts the days of what is due and not done", () => {
      const due = [[TODAY - 3], [TODAY - 3], [TODAY - 3], [TODAY - 3], [TODAY + 3], [BLANK]];
      const done = [[BLANK], [TODAY - 1], [true], [false], ["-"], [BLANK]];
      expect(call(overdue, due, done, TODAY)).toEqual([[3], [0], [0], [3], [0], [""]]);
    });

    it("makes what it cannot read the error of its row", () => {
      const due = [["soon"], [true], [TODAY - 3], [TODAY - 3]];
      const done = [[BLANK], [BLANK], ["Open"], [BLANK]];
      expect(call(overdue, due, done, TODAY)).toEqual([
        ['#VALUE! due, row 1, column 1: "soon" is not a date'],
        ["#VALUE! due, row 2, column 1: TRUE is not a date"],
        ['#VALUE! done, row 3, column 1: "Open" is not a date'],
        [3],
      ]);
    });

    it("fails for shapes that do not fit, and without a day", () => {
      expect(call(overdue, [[1], [2]], [[1]], TODAY)).toBe(
        "#VALUE! done has 1 row and 1 column, due has 2 rows and 1 column: needs the same",
      );
      expect(call(overdue, [[TODAY]], [[BLANK]], 0)).toBe("#VALUE! asOf: 0 is not a date");
    });
  });

  describe("NEXTREVIEW", () => {
    const january31 = 44957; // of 2023

    it("goes by the cadence of each, in any case, or by one for all", () => {
      const last = [[january31], [january31], [january31], [january31]];
      expect(call(nextReview, last, [["weekly"], ["Monthly"], ["QUARTERLY"], ["yearly"]])).toEqual([
        [january31 + 7],
        [january31 + 28],
        [january31 + 89],
        [january31 + 365],
      ]);
      expect(call(nextReview, last.slice(2), [["monthly"]])).toEqual([[january31 + 28], [january31 + 28]]);
    });

    it("is empty where there is no last review, or no cadence", () => {
      expect(call(nextReview, [[BLANK], [january31]], [["monthly"], [BLANK]])).toEqual([[""], [""]]);
    });

    it("makes what it cannot read the error of its row", () => {
      expect(call(nextReview, [[january31], ["soon"], [january31]], [["daily"], ["weekly"], [30]])).toEqual([
        ['#VALUE! cadence, row 1, column 1: "daily" is not known; use "weekly", "monthly", "quarterly", "yearly"'],
        ['#VALUE! last, row 2, column 1: "soon" is not a date'],
        ['#VALUE! cadence, row 3, column 1: "30" is not known; use "weekly", "monthly", "quarterly", "yearly"'],
      ]);
    });

    it("refuses cadences that fit no date", () => {
      expect(call(nextReview, [[january31]], [["weekly", "monthly"]])).toBe(
        "#VALUE! cadence has 1 row and 2 columns, last has 1 row and 1 column: needs the same",
      );
    });
  });

  describe("PAYBACK", () => {
    it("tells the period, and the part of it", () => {
      expect(call(payback, 100, [[30, 40, 50]])).toEqual([[expect.closeTo(2.6, 12)]]);
      expect(call(payback, 100, [[30], [BLANK], [140]])).toEqual([[2.5]]);
    });

    it("is #N/A where it never does", () => {
      expect(call(payback, 100, [[30, 40]])).toBe("#N/A benefits of 70 in 2 periods do not pay back 100");
    });

    it("refuses what cannot be", () => {
      expect(call(payback, -1, [[1]])).toBe("#VALUE! an investment of -1 is negative");
      expect(call(payback, 1, [["some"]])).toBe('#VALUE! benefits, row 1, column 1: "some" is not a number');
    });
  });

  describe("FIT", () => {
    it("has one verdict per row", () => {
      expect(call(fit, [[4, 2, 5, 3, 4], [2, 3, 1, 3, 3], [5, 5, 5, 5, 2]])).toEqual([["Go"], ["Start small"], ["Not yet"]]); // prettier-ignore
    });

    it("takes one business in a column, and says it in the sheet's words", () => {
      expect(call(fit, [[4], [2], [5], [3], [4]], [["Los", "Klein anfangen", "Noch nicht"]])).toEqual([["Los"]]);
    });

    it("makes what it cannot read the error of its row", () => {
      expect(call(fit, [[4, BLANK, 5, 3, 4], [4, 2, 5, 3, 6], [4, 2, 5, 3, 4]])).toEqual([
        ["#N/A answers, row 1, column 2 is not answered"],
        ["#VALUE! answers, row 2, column 5: 6 is off the scale from 1 to 5"],
        ["Go"],
      ]); // prettier-ignore
    });

    it("refuses another number of answers or labels", () => {
      expect(call(fit, [[1, 2, 3]])).toBe("#VALUE! answers has 1 row and 3 columns: needs five answers in a row");
      expect(call(fit, [[4, 2, 5, 3, 4]], [["Los"]])).toMatch(/^#VALUE! labels has 1 row and 1 column: needs 3 labels/);
    });
  });
});
