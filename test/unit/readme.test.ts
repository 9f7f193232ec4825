import { readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";
import { builtMetadata } from "./functions/builtMetadata";

const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");

describe("README.md", () => {
  it("lists every custom function once", async () => {
    const { metadata } = await builtMetadata("https://localhost:3000");
    const listed = [...readme.matchAll(/`([A-Z]{3,})`/g)].map(([, name]) => name);
    expect(listed.sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
  });

  it("names only commands that exist", () => {
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(Object.keys(packageJson.scripts)).toEqual(expect.arrayContaining(named));
  });
});
