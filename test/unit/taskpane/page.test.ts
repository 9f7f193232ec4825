import { readFileSync } from "node:fs";
import path from "node:path";

const html = readFileSync(path.resolve(__dirname, "../../../src/taskpane/taskpane.html"), "utf8");
const places = (...texts: string[]) => texts.map((text) => html.indexOf(text));

describe("the page of the shared runtime", () => {
  it("looks at the browser's age first, then loads Office.js, then the custom functions", () => {
    const order = places("too-old", '<script src="<%= officeJs %>"', '<script src="functions.js">');
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  it("asks a browser's age in a language every browser understands", () => {
    const check = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
    expect(check).toContain("too-old");
    expect(check).not.toMatch(/=>|`|\b(let|const|class|async)\b|\?\.|\?\?/);
  });
});
