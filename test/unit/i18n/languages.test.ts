import type { MessageKey } from "../../../src/i18n";
import { de } from "../../../src/i18n/de";
import { en } from "../../../src/i18n/en";
import { cards } from "../../../src/i18n/en/cards";
import { paneTexts } from "../../../src/i18n/en/paneTexts";
import { languageOf, languages } from "../../../src/i18n/languageOf";
import { loadMessages } from "../../../src/i18n/loadMessages";
import { loadPaneMessages } from "../../../src/i18n/paneMessages";
import { messagesFor } from "../../messagesFor";
import { SAME_IN_GERMAN } from "./sameInGerman";

const keys = Object.keys(en) as MessageKey[];
const gapsOf = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe("the language of the product", () => {
  it.each([
    ["de-DE", "de"],
    ["de-AT", "de"],
    ["DE", "de"],
    ["en-GB", "en"],
    ["fr-FR", "en"],
    ["", "en"],
  ])("is, where Office shows %j, %s", (shown, spoken) => {
    expect(languageOf(shown)).toBe(spoken);
  });

  it.each(languages)("%s is loaded whole, and the pane's part of it first", async (language) => {
    expect(await loadMessages(language)).toBe(messagesFor(language));
    expect(Object.keys(await loadPaneMessages(language)).sort()).toEqual(Object.keys(paneTexts).sort());
    expect(messagesFor(language)).toMatchObject(await loadPaneMessages(language));
  });
});

describe("German beside English", () => {
  it("has every text, and no other", () => {
    expect(Object.keys(de).sort()).toEqual([...keys].sort());
  });

  it("has the same gaps in every text", () => {
    const others = keys.filter((key) => gapsOf(de[key]).join() !== gapsOf(en[key]).join());
    expect(others.map((key) => [key, en[key], de[key]])).toEqual([]);
  });

  it("leaves nothing in English but what is the same word", () => {
    // Where nothing but gaps, figures and signs is left, there is nothing to translate.
    const bare = (text: string) => text.replace(/\{\w+\}/g, "").replace(/[^\p{L}]/gu, "");
    // Months are read in either language wherever they stand.
    const translated = keys.filter((key) => !key.startsWith("wordsMonth"));
    const untranslated = translated.filter((key) => en[key] === de[key] && bare(en[key]) !== "");
    expect(untranslated.filter((key) => !SAME_IN_GERMAN.has(en[key]))).toEqual([]);
    const needed = new Set<string>(untranslated.map((key) => en[key]));
    expect([...SAME_IN_GERMAN].filter((text) => !needed.has(text))).toEqual([]);
  });

  it("begins and ends each text in the same manner: a sentence is a sentence in both", () => {
    const ends = (text: string) => /(?<=.)(?<!#NAME)[.?:…]$/.exec(text)?.[0] ?? "";
    const others = keys.filter((key) => ends(en[key]) !== ends(de[key]));
    expect(others.map((key) => [key, en[key], de[key]])).toEqual([]);
  });
});

describe.each(languages)("every text in %s", (language) => {
  const messages = messagesFor(language);
  const bad = (isBad: (text: string) => boolean) =>
    keys.filter((key) => isBad(messages[key])).map((key) => [key, messages[key]]);

  it("for exactly one thing has its neighbour for every other number", () => {
    const many = keys.filter((key) => key.endsWith("Other") && messages[key].includes("{count}"));
    expect(many.length).toBeGreaterThan(10);
    for (const key of many) {
      const one = key.replace(/Other$/, "One") as MessageKey;
      expect([one, gapsOf(messages[one])]).toEqual([one, gapsOf(messages[key]).filter((gap) => gap !== "{count}")]);
    }
  });

  it("has typographic quotes and dashes, one space between words and none around", () => {
    expect(bad((text) => /["'`]|--|\.\.\.|\p{L} {2}|^\s|\s$/u.test(text))).toEqual([]);
  });

  it("closes the quotes it opens", () => {
    const [open, close] = language === "de" ? ["„", "“"] : ["“", "”"];
    const count = (text: string, sign = "") => text.split(sign).length;
    expect(bad((text) => count(text, open) !== count(text, close))).toEqual([]);
  });

  it("names each sheet by a title that Excel takes as a name, each its own", () => {
    const titles = (Object.keys(cards) as (keyof typeof cards)[])
      .filter((key) => key.endsWith("Title"))
      .map((key) => messages[key]);
    const names = [
      ...titles,
      messages.packCustomerTitle,
      messages.explainSheet,
      messages.shareSheetName,
      messages.checkReportTitle,
    ];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(14);
    expect(names.filter((name) => name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name))).toEqual([]);
  });
});

describe("German texts", () => {
  it("say Sie, never du", () => {
    expect(keys.filter((key) => /\b(du|dir|dich|dein\w*)\b/i.test(de[key]))).toEqual([]);
  });

  it("have German quotes, a space before the ellipsis of something going on, and a comma in decimals", () => {
    expect(keys.filter((key) => /”|\p{L}…/u.test(de[key])).map((key) => [key, de[key]])).toEqual([]);
    expect(keys.filter((key) => /(?<![\d.])\d+\.\d{1,2}(?![\d.])/.test(de[key])).map((key) => [key, de[key]])).toEqual(
      [],
    );
  });
});
