import { readFileSync } from "node:fs";
import path from "node:path";
import { notCarried } from "./notCarried";
import { carriedFiles, snippetList, testedSnippets } from "./snippetList";

describe("the list of snippets", () => {
  it("has a test for every snippet that is carried, and no test without one", () => {
    expect(testedSnippets().map(({ name }) => name)).toEqual(carriedFiles());
  });

  it("says of no snippet both that it runs and that it does not", () => {
    expect(carriedFiles().filter((name) => name in notCarried || (name.split("/")[0] ?? "") in notCarried)).toEqual([]);
  });

  it("is what the tests say", () => {
    expect(readFileSync(path.join(__dirname, "README.md"), "utf8")).toBe(snippetList(testedSnippets()));
  });

  it("has more than forty that run", () => {
    expect(carriedFiles().length).toBeGreaterThan(40);
  });
});
