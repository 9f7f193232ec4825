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

  it("leaves text to the cell", () => {
    expect(gridCommand(press("a"))).toBeUndefined();
    expect(gridCommand(press("5"))).toBeUndefined();
  });
});
