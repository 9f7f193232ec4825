import { matchExample } from "../../../src/workbook/matchExample";

/** Name, revenue, note; the second row has no note. */
const EXAMPLE = [
  ["Norvik", 100, "good"],
  ["Albion", 200, null],
  ["Castellan", 300, "late"],
];

/** "E" where the example stands, "C" where the user has changed it, "." everywhere else. */
function picture(
  now: readonly (readonly (string | number)[])[],
  example: readonly (readonly (string | number | null)[])[] = EXAMPLE,
) {
  const matched = matchExample(example, now);
  return now.map((cells, row) =>
    cells
      .map((_, column) => {
        const found = matched.find((cell) => cell.row === row && cell.column === column);
        return found === undefined ? "." : found.state === "example" ? "E" : "C";
      })
      .join(""),
  );
}

describe("matchExample", () => {
  it.each<[string, (string | number)[][], string[]]>([
    [
      "as it was",
      [
        ["Norvik", 100, "good"],
        ["Albion", 200, ""],
        ["Castellan", 300, "late"],
      ],
      ["EEE", "EE.", "EEE"],
    ],
    [
      "sorted",
      [
        ["Castellan", 300, "late"],
        ["Albion", 200, ""],
        ["Norvik", 100, "good"],
      ],
      ["EEE", "EE.", "EEE"],
    ],
    [
      "with a figure changed and sorted",
      [
        ["Castellan", 1, "x"],
        ["Norvik", 100, "good"],
        ["Albion", 200, ""],
      ],
      ["ECC", "EEE", "EE."],
    ],
    [
      "with a name changed",
      [
        ["Acme", 100, "good"],
        ["Albion", 200, ""],
        ["Castellan", 300, "late"],
      ],
      ["CEE", "EE.", "EEE"],
    ],
    [
      "with a row of the user's put in",
      [
        ["Norvik", 100, "good"],
        ["Own", 200, "mine"],
        ["Albion", 200, ""],
        ["Castellan", 300, "late"],
      ],
      ["EEE", "...", "EE.", "EEE"],
    ],
    [
      "with a row taken out",
      [
        ["Norvik", 100, "good"],
        ["Castellan", 300, "late"],
      ],
      ["EEE", "EEE"],
    ],
    [
      "written anew but for one figure",
      [
        ["Acme", 100, "mine"],
        ["Albion", 200, ""],
        ["Castellan", 300, "late"],
      ],
      ["CCC", "EE.", "EEE"],
    ],
    [
      "with a note where the example has none",
      [
        ["Norvik", 100, "good"],
        ["Albion", 200, "mine"],
        ["Castellan", 300, "late"],
      ],
      ["EEE", "EE.", "EEE"],
    ],
    [
      "partly emptied by the user",
      [
        ["Norvik", "", ""],
        ["", "", ""],
        ["Castellan", 300, "late"],
      ],
      ["E..", "...", "EEE"],
    ],
    [
      "emptied",
      [
        ["", "", ""],
        ["", "", ""],
        ["", "", ""],
      ],
      ["...", "...", "..."],
    ],
  ])("knows its cells %s", (_, now, expected) => {
    expect(picture(now)).toEqual(expected);
  });

  it("keeps figures without names where they are, the changed ones among equal ones", () => {
    expect(picture([[1], [7], [1]], [[1], [2], [1]])).toEqual(["E", "C", "E"]);
  });

  it("does not take a number for a text that looks like it", () => {
    expect(picture([["2"]], [[2]])).toEqual(["C"]);
  });
});
