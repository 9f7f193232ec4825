/** The function reference: complete, linked, and every worked example true. */
import german from "../../../src/i18n/mathematics.de.json";
import examples from "../../../src/build/helpExamples.json";
import { functionDocs } from "../../../src/build/functionDocs.js";
import { helpPages } from "../../../src/build/helpPage.js";
import { inGerman } from "../../../src/build/inGerman.js";
import { ourFunctions, type OurFunction } from "../../fuzz/ourFunctions";
import { builtMetadata } from "./builtMetadata";
import { calledByExcel } from "./calledByExcel";

const SECTIONS = ["syntax", "arguments", "result", "example", "errors", "method", "source"];

let functions: OurFunction[];
let pages: Map<string, string>;

beforeAll(async () => {
  functions = await ourFunctions();
  const { metadata } = await builtMetadata("https://localhost");
  pages = new Map(helpPages(metadata.functions, "en").map(({ file, html }) => [file, html]));
});

const ids = Object.keys(examples) as (keyof typeof examples)[];

it("has a worked example for every function", () => {
  expect([...ids].sort()).toEqual(functions.map(({ id }) => id).sort());
});

it.each(ids)("KAM.%s answers what its worked example says", (id) => {
  const called = functions.find((each) => each.id === id);
  if (called === undefined) throw new Error(`there is no ${id}`);
  const result = calledByExcel(called.answer, examples[id].arguments) as unknown[][];
  const inFourDecimals = result.map((row) =>
    row.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(4)) + 0 : cell)),
  );
  expect(inFourDecimals).toEqual(examples[id].result);
});

it("has one page per function and an index", () => {
  expect([...pages.keys()].sort()).toEqual(["index.html", ...functions.map(({ id }) => `${id}.html`)].sort());
});

it.each(ids)("the page of %s has every section, and something in it", (id) => {
  const page = pages.get(`${id}.html`) ?? "";
  for (const section of SECTIONS) {
    const [, content = ""] =
      new RegExp(`<section id="${section}">\\s*<h2>[^<]+</h2>([\\s\\S]*?)</section>`).exec(page) ?? [];
    expect([section, content.replace(/<[^>]*>/g, "").trim()]).not.toEqual([section, ""]);
  }
});

it("links to nothing that is not there", () => {
  const links = [...pages].flatMap(([file, html]) =>
    [...html.matchAll(/href="([^"]+)"/g)].map(([, to = ""]) => ({ file, to })),
  );
  expect(links.length).toBeGreaterThan(2 * functions.length);
  expect(links.filter(({ to }) => !pages.has(to) && !to.startsWith("https://"))).toEqual([]);
});

it("has no scripts, and nothing from elsewhere", () => {
  for (const html of pages.values()) expect(html).not.toMatch(/<script|<link|<img|@import|src=/i);
});

it("documents every error of the mathematics with a code and a reason", () => {
  const errors = functionDocs().flatMap(({ mathematics }) => mathematics.flatMap((each) => each.errors));
  expect(errors.filter(({ code, why }) => code === "" || why === "")).toEqual([]);
});

/** All that the pages take from the doc comments of the mathematics, but for addresses, which are the same everywhere. */
function mathematicsTexts(): string[] {
  const texts = functionDocs()
    .flatMap(({ mathematics }) => mathematics)
    .flatMap(({ method, errors, source }) => [
      ...method.map((each) => each.text),
      ...errors.map(({ why }) => why),
      source,
    ]);
  return [...new Set(texts)].filter((text) => text !== "" && !/^https:\S+$/.test(text));
}

it("tells each method once, and names no argument but the function's own", () => {
  for (const { id, mathematics } of functionDocs()) {
    const methods = mathematics.map(({ name }) => name);
    expect([id, ...methods]).toEqual([id, ...new Set(methods)]);
    const texts = mathematics.flatMap(({ method, errors, source }) => [...method.map((each) => each.text), ...errors.map(({ why }) => why), source]); // prettier-ignore
    const named = texts.flatMap((text) => [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    const own = functions.find((each) => each.id === id)?.parameters.map(({ name }) => name) ?? [];
    expect([id, ...named.filter((name) => !own.includes(name ?? ""))]).toEqual([id]);
  }
});

describe("in German", () => {
  it("has every sentence, formula, reason and source of the mathematics, and no other", () => {
    expect(Object.keys(german).sort()).toEqual(mathematicsTexts().sort());
  });

  it("keeps the figures and the names of arguments in them", () => {
    // But for 0: what is negative in English is below 0 in German.
    const kept = (text: string) =>
      (text.replace(/[.,](?=\d)/g, "").match(/\d+|`\w+`/g) ?? []).filter((each) => each !== "0").sort();
    for (const [english, translated] of Object.entries(german))
      expect([english, ...kept(translated)]).toEqual([english, ...kept(english)]);
  });

  it("names errors and types formulas as a German Excel does", async () => {
    const { metadata } = await builtMetadata("https://localhost");
    const pagesInGerman = helpPages(inGerman(metadata, "https://localhost").functions, "de");
    const page = (id: string) => pagesInGerman.find(({ file }) => file === `${id}.html`)?.html ?? "";
    expect(page("SCORE")).toContain("=KAM.SCORE({8.9.10}; {1.1.2})");
    expect(page("SCORE")).toContain("=KAM.SCORE(scores; [weights]; [missing]; [min]; [max]; [minCoverage])");
    expect(page("SCORE")).toContain("9,25");
    expect(page("SCORE")).toContain("#WERT!");
    expect(pagesInGerman.filter(({ html }) => /#VALUE!|#N\/A|TRUE|FALSE/.test(html))).toEqual([]);
  });

  it("tells Excel of the same functions and arguments, in other words", async () => {
    const { metadata } = await builtMetadata("https://localhost");
    const german = inGerman(metadata, "https://localhost");
    const shape = ({ functions: all }: typeof metadata) =>
      all.map(({ id, parameters }) => [id, ...parameters.map(({ name, type, optional }) => [name, type, optional])]);
    expect(shape(german)).toEqual(shape(metadata));
    const texts = ({ functions: all }: typeof metadata) =>
      all.flatMap(({ description, parameters }) => [description, ...parameters.map((each) => each.description)]);
    const english = new Set(texts(metadata));
    expect(texts(german).filter((text) => english.has(text))).toEqual([]);
  });

  it("has the same pages, each in German and with its own links", async () => {
    const { metadata } = await builtMetadata("https://localhost");
    const german = new Map(
      helpPages(inGerman(metadata, "https://localhost").functions, "de").map(({ file, html }) => [file, html]),
    );
    expect([...german.keys()]).toEqual([...pages.keys()]);
    expect(german.get("SCORE.html")).toContain('<html lang="de">');
    expect(german.get("SCORE.html")).toContain("Argumente");
    expect(german.get("index.html")).toContain("Kunden auswählen");
    expect(german.get("SCORE.html")).toContain("Eine Punktzahl je Zeile, auf der Skala der Bewertungen.");
    expect(german.get("CSAT.html")).toContain("drei von vier sagen 4 oder 5.");
    const resultOf = (html = "") => /<section id="result">[\s\S]*?<p>([\s\S]*?)<\/p>/.exec(html)?.[1];
    for (const [file, html] of german)
      if (file !== "index.html") expect(resultOf(html)).not.toBe(resultOf(pages.get(file)));
  });
});
