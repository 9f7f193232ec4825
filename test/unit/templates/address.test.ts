import {
  absoluteAddress,
  columnLetters,
  columnsAddress,
  growingAddress,
  onSheet,
  relativeAddress,
  rowsAddress,
} from "../../../src/templates/address";

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it("names one cell by one corner, and more by two", () => {
    expect(relativeAddress({ top: 1, left: 1, bottom: 1, right: 1 })).toBe("B2");
    expect(relativeAddress({ top: 11, left: 2, bottom: 11, right: 6 })).toBe("C12:G12");
    expect(absoluteAddress({ top: 11, left: 2, bottom: 12, right: 6 })).toBe("$C$12:$G$13");
  });

  it("names a range that grows as its formula moves down, and stays a range where it is one cell", () => {
    expect(growingAddress({ top: 13, left: 21, bottom: 14, right: 21 })).toBe("V$14:V15");
    expect(growingAddress({ top: 13, left: 21, bottom: 13, right: 21 })).toBe("V$14:V14");
  });

  it("names whole columns and rows", () => {
    const area = { top: 11, left: 0, bottom: 13, right: 13 };
    expect(columnsAddress(area)).toBe("A:N");
    expect(rowsAddress(area)).toBe("$12:$14");
  });

  it("doubles an apostrophe in a sheet's name", () => {
    expect(onSheet("Ann's plan", "$A$1")).toBe("'Ann''s plan'!$A$1");
  });
});
