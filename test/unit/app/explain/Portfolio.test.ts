import { portfolioAround } from "../../../../src/app/explain/Portfolio";

const block = (values: readonly (readonly unknown[])[], row = 0) => ({
  sheetId: "sheet1",
  language: null,
  address: "Sheet1!C1:D9",
  row,
  column: 2,
  values,
});

describe("the accounts around one", () => {
  it("are the rows below the header, blank ones left out", () => {
    const { headers, rows, own } = portfolioAround(
      block([
        ["Fit", "Growth"],
        [8, 9],
        ["", ""],
        [4, 5],
      ]),
      3,
      [],
    );
    expect(headers).toEqual(["Fit", "Growth"]);
    expect(rows.map(({ row }) => row)).toEqual([1, 3]);
    expect(own).toBe(1);
  });

  it("end where another block begins with its words", () => {
    const { rows } = portfolioAround(
      block([
        ["Fit", "Growth"],
        [8, 9],
        [4, 5],
        ["Sum", "Mean"],
        [12, 14],
      ]),
      1,
      [],
    );
    expect(rows.map(({ values }) => values)).toEqual([
      [8, 9],
      [4, 5],
    ]);
  });

  it("are without the row of weights that stands among them", () => {
    const { headers, rows } = portfolioAround(
      block([
        ["Fit", "Growth"],
        [2, 1],
        [8, 9],
        [4, 5],
      ]),
      2,
      [1],
    );
    expect(headers).toEqual(["Fit", "Growth"]);
    expect(rows.map(({ row }) => row)).toEqual([2, 3]);
  });

  it("take an account with marks for what is not scored for an account", () => {
    expect(
      portfolioAround(
        block([
          ["Fit", "Growth"],
          ["n/a", "-"],
          [4, 5],
        ]),
        2,
        [],
      ).rows,
    ).toHaveLength(2);
  });

  it("have no headers where nothing stands above them", () => {
    expect(portfolioAround(block([[8, 9], [4, 5]], 6), 7, []).headers).toBeNull(); // prettier-ignore
  });
});
