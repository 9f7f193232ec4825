import fc from "fast-check";
import { findDelimiter, DELIMITERS, withoutToldDelimiter } from "../../../../src/app/import/findDelimiter";
import { rowsIn } from "../../../../src/app/import/rowsIn";

const read = (text: string, delimiter = ",") => [...rowsIn(text, delimiter)];

describe("rows of a text with separated columns", () => {
  it("end with any kind of line end, or with the text", () => {
    expect(read("a,b\nc,d\r\ne,f\rg,h")).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
      ["g", "h"],
    ]);
    expect(read("a,b\n")).toEqual([["a", "b"]]);
    expect(read("a,\n,b\n,")).toEqual([
      ["a", ""],
      ["", "b"],
    ]);
  });

  it("keep delimiters, line ends and doubled quotes inside quotes", () => {
    expect(read('"Norvik, Ltd","He said ""yes""","two\nlines"\nx,y,z')).toEqual([
      ["Norvik, Ltd", 'He said "yes"', "two\nlines"],
      ["x", "y", "z"],
    ]);
  });

  it("lose nothing where quotes are not as they should be", () => {
    expect(read('5" pipe,2')).toEqual([['5" pipe', "2"]]);
    expect(read('"open,2\n3,4')).toEqual([
      ['"open', "2"],
      ["3", "4"],
    ]);
    expect(read('"closed" and more,2')).toEqual([["closed and more", "2"]]);
  });

  it("pass over rows without anything in them", () => {
    expect(read("\n\na,b\n,\n\nc,d\n\n")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("come back as they were written, in every dialect", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "Ü", "1", ",", ";", "\t", "|", '"', "\n", "\r", " ", "=", "'"),
    });
    const row = fc.array(cell, { minLength: 2, maxLength: 6 }).filter((cells) => cells.some((each) => each !== ""));
    const rows = fc.array(row, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...DELIMITERS), fc.constantFrom("\n", "\r\n", "\r"), (all, delimiter, end) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        expect(read(all.map((cells) => cells.map(quoted).join(delimiter)).join(end), delimiter)).toEqual(all);
      }),
    );
  });

  it("come back as they were written where quotes stand only around what needs them", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "1", ",", ";", '"', "\n", " ") });
    const row = fc.array(cell, { minLength: 2, maxLength: 5 }).filter((cells) => cells.some((each) => each !== ""));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (all) => {
        const sparing = (text: string) => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        expect(read(all.map((cells) => cells.map(sparing).join(";")).join("\n"), ";")).toEqual(all);
      }),
    );
  });
});

describe("the delimiter", () => {
  it.each([
    ["Kunde;Umsatz\nNorvik;1,5\nAlbion;2,5", ";"],
    ["Account,Revenue,City\nNorvik,1.5,Bergen\nAlbion,2,Leeds", ","],
    ["Account\tRevenue\nNorvik, Ltd\t1,5\nAlbion\t2", "\t"],
    ["Account|Revenue\nNorvik; Ltd|1\nAlbion|2", "|"],
    ['Account,Note\n"Norvik; Ltd","a; b; c"\nAlbion,x', ","],
    ["Norvik;1,5\nAlbion;2,5", ";"],
  ])("of %j is found", (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });

  it("is none that a name holds, in a list of one column", () => {
    const names = "Account\nNorvik, Ltd\nAlbion\nTamar\nHelio";
    expect(read(names, findDelimiter(names))).toEqual([["Account"], ["Norvik, Ltd"], ["Albion"], ["Tamar"], ["Helio"]]);
  });

  it("is the one that a first line tells Excel", () => {
    const text = "sep=|\r\na;b|c;d\r\n";
    expect(findDelimiter(text)).toBe("|");
    expect(withoutToldDelimiter(text)).toBe("a;b|c;d\r\n");
  });
});
