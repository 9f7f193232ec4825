import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { en } from "../../../src/i18n/en";
import { pane } from "../../../src/i18n/en/pane";

/** The pane itself, and what it shows of others: faults of options, and the fields of every sheet. */
const ROOMS = ["taskpane", "app", "templates"].map((room) => path.resolve(__dirname, "../../../src", room));
const source = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(room, name), "utf8")),
).join("\n");

describe("the pane's texts", () => {
  it.each(Object.entries(pane))("%s is not overwritten by another catalog", (key, text) => {
    expect(en[key as keyof typeof en]).toBe(text);
  });

  it.each(Object.keys(pane))("%s is shown somewhere", (key) => {
    // The two texts of a count are looked up by the word they share.
    const word = key.replace(/(One|Other)$/, "");
    expect(new RegExp(`messages\\.${key}\\b|"${key}"|"${word}"`).test(source)).toBe(true);
  });
});
