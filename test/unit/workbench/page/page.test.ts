import { selectionSummary } from "../../../../src/workbench/page/chrome/selectionSummary";
import { officeThemeInfo } from "../../../../src/workbench/page/office/officeTheme";
import { type SafeArray, safeArray } from "../../../../src/workbench/page/office/safeArray";
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
    expect(readSettings("")).toEqual({ emptyCell: 0, theme: "light", locale: "en-US" });
    expect(readSettings("?empty=null&theme=dark&locale=de-DE")).toEqual({
      emptyCell: null,
      theme: "dark",
      locale: "de-DE",
    });
  });
});

describe("what the page tells office.js", () => {
  it("is a theme whose dark background is darker than its text", () => {
    const { bodyBackgroundColor, bodyForegroundColor } = JSON.parse(officeThemeInfo("dark")) as Record<string, number>;
    expect(bodyBackgroundColor).toBeLessThan(bodyForegroundColor ?? 0);
  });
});
