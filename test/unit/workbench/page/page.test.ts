import { openCall, signature } from "../../../../src/workbench/page/chrome/functionTip";
import { selectionSummary } from "../../../../src/workbench/page/chrome/selectionSummary";
import { officeThemeInfo } from "../../../../src/workbench/page/office/officeTheme";
import { type SafeArray, safeArray } from "../../../../src/workbench/page/office/safeArray";
import { pageCommand } from "../../../../src/workbench/page/pageKeys";
import { readSettings } from "../../../../src/workbench/page/settings";

describe("selectionSummary", () => {
  it("counts what is filled and adds only numbers", () => {
    expect(selectionSummary([1, 3, "n/a", "", true, { error: "#N/A" }])).toEqual({ count: 5, sum: 4, average: 2 });
  });

  it("has no average without a number", () => {
    expect(selectionSummary(["a", ""])).toEqual({ count: 1, sum: 0, average: undefined });
  });
});

describe("safeArray", () => {
  it("wraps arrays in arrays as well", () => {
    const array = safeArray([0, [200, [], "{}"]]);
    expect([array.dimensions(), array.lbound(), array.ubound(), array.getItem(0)]).toEqual([1, 0, 1, 0]);
    const inner = array.getItem(1) as SafeArray;
    expect(inner.toArray()[2]).toBe("{}");
    expect((inner.getItem(1) as SafeArray).ubound()).toBe(-1);
  });
});

describe("readSettings", () => {
  it("is Excel on the desktop in English and light unless the address asks otherwise", () => {
    expect(readSettings("")).toEqual({
      emptyCell: 0,
      theme: "light",
      locale: "en-US",
      paneOpen: true,
      excelApi: undefined,
      clearsUndo: true,
    });
    expect(readSettings("?empty=null&theme=dark&locale=de-DE&pane=closed&api=1.14&undo=all")).toEqual({
      emptyCell: null,
      theme: "dark",
      locale: "de-DE",
      paneOpen: false,
      excelApi: "1.14",
      clearsUndo: false,
    });
  });
});

describe("what the page tells office.js", () => {
  it.each(["dark", "contrast"] as const)("is a %s theme whose background is darker than its text", (theme) => {
    const { bodyBackgroundColor, bodyForegroundColor } = JSON.parse(officeThemeInfo(theme)) as Record<string, number>;
    expect(bodyBackgroundColor).toBeLessThan(bodyForegroundColor ?? 0);
  });
});

describe("keys of the page", () => {
  const key = (name: string, held: Partial<Record<"ctrlKey" | "metaKey" | "shiftKey" | "altKey", true>> = {}) => ({
    key: name,
    code: "",
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...held,
  });

  it.each([
    ["save", key("s", { ctrlKey: true })],
    ["save", key("s", { metaKey: true })],
    ["open", key("o", { ctrlKey: true })],
    ["names", key("F3", { ctrlKey: true })],
    ["find", key("f", { ctrlKey: true })],
    [undefined, key("F", { ctrlKey: true, shiftKey: true })],
    ["redo", key("y", { ctrlKey: true })],
    ["redo", key("Z", { ctrlKey: true, shiftKey: true })],
    ["previousPart", key("F6", { shiftKey: true })],
    ["selectChart", { ...key("5", { ctrlKey: true, altKey: true }), code: "Digit5" }],
    [undefined, key("s")],
  ])("%s", (command, pressed) => {
    expect(pageCommand(pressed, false)).toBe(command);
  });

  it("leave undo to a text that is being typed, but not saving", () => {
    expect(pageCommand(key("z", { ctrlKey: true }), false)).toBe("undo");
    expect(pageCommand(key("z", { ctrlKey: true }), true)).toBeUndefined();
    expect(pageCommand(key("s", { ctrlKey: true }), true)).toBe("save");
  });
});

describe("the tip of the formula bar", () => {
  it.each([
    ["=KAM.SCORE(", "KAM.SCORE", 0],
    ["=KAM.SCORE(A1:A3,", "KAM.SCORE", 1],
    ["=kam.score(IF(A1,2),B1,", "KAM.SCORE", 2],
    ["=KAM.SCORE(IF(A1,", "IF", 1],
    ['=KAM.SCORE("a,(b",', "KAM.SCORE", 1],
    ["=KAM.SCORE('North, (old)'!A1,", "KAM.SCORE", 1],
    ["=KAM.SCORE({1,2;3,4},", "KAM.SCORE", 1],
    ["=KAM.SCORE((A1,A2),", "KAM.SCORE", 1],
  ])("knows where one is in %s", (text, name, argument) => {
    expect(openCall(text)).toEqual({ name, argument });
  });

  it.each(["KAM.SCORE(", "=KAM.SCORE(A1)", "=A1+2", '="KAM.SCORE('])("has nothing to say of %s", (text) => {
    expect(openCall(text)).toBeUndefined();
  });

  it("marks the argument that is typed, and what may be left out", () => {
    const score = { name: "KAM.SCORE", parameters: [{ name: "scores" }, { name: "weights", optional: true }] };
    const parts = signature(score, 1);
    expect(parts.map(({ text }) => text).join("")).toBe("KAM.SCORE(scores, [weights])");
    expect(parts.filter(({ strong }) => strong)).toEqual([{ text: "[weights]", strong: true }]);
  });
});
