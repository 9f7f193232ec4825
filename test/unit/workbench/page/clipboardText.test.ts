import { fromClipboardText, toClipboardText } from "../../../../src/workbench/page/grid/clipboardText";

describe("cells on the clipboard", () => {
  it("are tabs and line ends", () => {
    expect(
      toClipboardText([
        ["a", "1"],
        ["b", "2"],
      ]),
    ).toBe("a\t1\r\nb\t2");
    expect(fromClipboardText("a\t1\r\nb\t2")).toEqual([
      ["a", "1"],
      ["b", "2"],
    ]);
  });

  it.each([
    ["an empty first cell", [["", "a"]]],
    ["an empty row", [["a"], [""], ["b"]]],
    [
      "empty last cells",
      [
        ["a", "", ""],
        ["b", "", ""],
      ],
    ],
    [
      "tabs, line ends and quotes inside a cell",
      [
        ["x\ty", 'say "hi"'],
        ["two\nlines", "z"],
      ],
    ],
  ])("keep %s", (_, cells) => {
    expect(fromClipboardText(toClipboardText(cells))).toEqual(cells);
  });

  it("may end with a line end, as Excel writes them", () => {
    expect(fromClipboardText("a\tb\r\n")).toEqual([["a", "b"]]);
  });

  it("keep a quotation mark that opens no quoted cell", () => {
    expect(fromClipboardText('5" pipe\tb')).toEqual([['5" pipe', "b"]]);
  });
});
