/** All texts are put together into one list: a key that two files have would take the text of one of them away. */
import { readdirSync } from "node:fs";
import { join } from "node:path";

const ENGLISH = join(__dirname, "../../../src/i18n/en");
/** They only put the others together. */
const COMPOSED = /(^|\/)(index|paneTexts)\.ts$/;

it("no key of a text is in two files", async () => {
  const files = readdirSync(ENGLISH, { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !COMPOSED.test(name),
  );
  const places = new Map<string, string[]>();
  for (const file of files) {
    const catalogs = Object.values((await import(join(ENGLISH, file))) as Record<string, object>);
    for (const key of catalogs.flatMap((catalog) => Object.keys(catalog)))
      places.set(key, [...(places.get(key) ?? []), file]);
  }
  expect(places.size).toBeGreaterThan(1000);
  expect([...places].filter(([, holders]) => holders.length > 1)).toEqual([]);
});
