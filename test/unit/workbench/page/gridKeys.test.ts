import { gridCommand, type KeyPress } from "../../../../src/workbench/page/grid/gridKeys";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe("gridCommand", () => {
  it.each([
    ["an arrow moves", press("ArrowDown"), { kind: "move", direction: "down", extend: false, toEdge: false }],
    [
      "Shift and Ctrl with an arrow extend to the edge",
      press("ArrowLeft", { shiftKey: true, ctrlKey: true }),
      { kind: "move", direction: "left", extend: true, toEdge: true },
    ],
    ["Alt and down open the list", press("ArrowDown", { altKey: true }), { kind: "deed", deed: "openList" }],
    ["Enter finishes downwards", press("Enter"), { kind: "finish", direction: "down" }],
    ["Shift and Tab finish to the left", press("Tab", { shiftKey: true }), { kind: "finish", direction: "left" }],
    ["Alt and Enter begin a new line", press("Enter", { altKey: true }), { kind: "newLine" }],
    ["Ctrl and PageDown show the next sheet", press("PageDown", { ctrlKey: true }), { kind: "sheet", step: 1 }],
    ["Command and A select all on a Mac", press("a", { metaKey: true }), { kind: "take", what: "region" }],
  ])("%s", (_, key, command) => {
    expect(gridCommand(key)).toEqual(command);
  });

  it.each([
    ["z", { ctrlKey: true }, "undo"],
    ["y", { ctrlKey: true }, "redo"],
    ["Z", { ctrlKey: true, shiftKey: true }, "redo"],
    ["d", { ctrlKey: true }, "fillDown"],
    ["r", { ctrlKey: true }, "fillRight"],
    ["+", { ctrlKey: true, shiftKey: true }, "insert"],
    ["+", { ctrlKey: true }, "insert"],
    ["-", { ctrlKey: true }, "delete"],
    [";", { ctrlKey: true }, "enterDate"],
    [":", { ctrlKey: true, shiftKey: true }, "enterTime"],
    ["b", { metaKey: true }, "bold"],
    ["V", { ctrlKey: true, shiftKey: true }, "pasteValues"],
    ["L", { ctrlKey: true, shiftKey: true }, "filter"],
    ["9", { ctrlKey: true }, "hideRows"],
    ["(", { ctrlKey: true, shiftKey: true }, "showRows"],
    ["F2", { shiftKey: true }, "note"],
    ["F5", {}, "goTo"],
    ["g", { ctrlKey: true }, "goTo"],
    ["F10", { shiftKey: true }, "menu"],
    ["Delete", {}, "clear"],
  ])("%s with %j: %s", (key, held, deed) => {
    expect(gridCommand(press(key, held))).toEqual({ kind: "deed", deed });
  });

  it("takes columns, rows and blocks with the space bar, and formats numbers with the signs of digits", () => {
    expect(gridCommand(press(" ", { ctrlKey: true }))).toEqual({ kind: "take", what: "columns" });
    expect(gridCommand(press(" ", { shiftKey: true }))).toEqual({ kind: "take", what: "rows" });
    expect(gridCommand(press(" "))).toBeUndefined();
    expect(gridCommand(press("%", { ctrlKey: true, shiftKey: true }))).toEqual({ kind: "format", numberFormat: "0%" });
  });

  it("leaves copying and pasting to the browser, which knows the clipboard", () => {
    for (const key of ["c", "x", "v"]) expect(gridCommand(press(key, { ctrlKey: true }))).toBeUndefined();
  });

  it("leaves text to the cell", () => {
    expect(gridCommand(press("a"))).toBeUndefined();
    expect(gridCommand(press("5"))).toBeUndefined();
  });
});
