// The pages behind "Help on this function" in Excel: one per function, and an index by family.
"use strict";
const german = require("../i18n/functions.de.json");
const { functionDocs } = require("./functionDocs.js");
const { FUNCTION_FAMILIES, familyOfFile } = require("./functionFamilies.js");
const { becauseOf, exampleFormula, exampleOf } = require("./helpExample.js");
const { code, escape, page, section, table } = require("./helpMarkup.js");
const { helpWords } = require("./helpWords.js");
const { mathematicsText } = require("./mathematicsText.js");

/** What Excel shows for what the mathematics refuses; everything else is #VALUE!. */
const EXCEL_CODES = { tooLittleData: "#N/A", zeroDivisor: "#DIV/0!" };

/**
 * All pages of the reference.
 *
 * @param {readonly {id: string, description: string, parameters: readonly {name: string, optional?: boolean, description: string}[]}[]} functions as in the functions.json of that language
 * @param {"en" | "de"} language
 * @returns {{file: string, html: string}[]}
 */
function helpPages(functions, language) {
  const words = helpWords[language];
  const docs = new Map(functionDocs().map((doc) => [doc.id, doc]));
  const pages = functions.map((each) => ({
    file: `${each.id}.html`,
    html: functionPage(each, docs.get(each.id), language),
  }));
  return [...pages, { file: "index.html", html: page(words.title, indexParts(functions, docs, words), language) }];
}

function functionPage({ id, description, parameters }, { result, mathematics }, language) {
  const words = helpWords[language];
  return page(
    `KAM.${id}`,
    [
      `<p class="lead">${escape(description)}</p>`,
      section("syntax", words.syntax, `<pre>${escape(syntax({ id, parameters }, words))}</pre>`),
      section("arguments", words.arguments, argumentTable(parameters, words)),
      section("result", words.result, `<p>${escape(language === "de" ? german[id].result : result)}</p>`),
      section("example", words.example, example(id, language)),
      section("errors", words.errors, errorTable(mathematics, language)),
      section("method", words.method, mathematics.map((each) => method(each, language)).join("\n")),
      section("source", words.source, `<ul>${sources(mathematics, language).join("")}</ul>`),
      `<p><a href="index.html">${escape(words.all)}</a></p>`,
    ].join("\n"),
    language,
  );
}

function syntax({ id, parameters }, { typed }) {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=KAM.${id}(${names.join(typed.argument)})`;
}

function argumentTable(parameters, words) {
  const rows = parameters.map(({ name, optional, description }) => [
    code(name),
    optional ? words.optional : words.needed,
    escape(description),
  ]);
  return table([words.argument, "", words.meaning], rows);
}

function example(id, language) {
  const words = helpWords[language];
  const { result } = exampleOf(id);
  const rows = result.map((row) => row.map((cell) => escape(asShown(cell, words))));
  const why = `${escape(words.because)} ${escape(becauseOf(id, language))}.`;
  return `<pre>${escape(exampleFormula(id, language))}</pre>\n${table([], rows)}\n<p>${why}</p>`;
}

/** Figures with a true minus, and a word where there is nothing. */
function asShown(cell, { empty, typed }) {
  if (typeof cell === "number") return String(cell).replace("-", "−").replace(".", typed.decimal);
  return cell === "" ? empty : cell;
}

/** The reasons of all that may go wrong, by the code that Excel shows. */
function errorTable(mathematics, language) {
  const words = helpWords[language];
  const reasons = new Map([
    ["#VALUE!", [words.unreadable]],
    ["#N/A", [words.holdsNoValue]],
  ]);
  for (const { code: ours, why } of mathematics.flatMap(({ errors }) => errors)) {
    const shown = EXCEL_CODES[ours] ?? "#VALUE!";
    reasons.set(shown, [...new Set([...(reasons.get(shown) ?? []), mathematicsText(why, language)])]);
  }
  const rows = [...reasons].map(([shown, whys]) => [
    code(words.errorCodes[shown]),
    `<ul>${whys.map(listItem).join("")}</ul>`,
  ]);
  return table([words.shown, words.when], rows);
}

function method({ method: blocks }, language) {
  return blocks
    .map(({ isFormula, text }) => ({ isFormula, text: mathematicsText(text, language) }))
    .map(({ isFormula, text }) =>
      isFormula ? `<pre>${escape(text.replaceAll("`", ""))}</pre>` : `<p>${prose(text)}</p>`,
    )
    .join("\n");
}

function sources(mathematics, language) {
  const all = [...new Set(mathematics.map(({ source }) => source))].filter((source) => source !== "");
  return all.map((source) => listItem(mathematicsText(source, language)));
}

function listItem(text) {
  return `<li>${prose(text)}</li>`;
}

/** Words between backticks are code, and an address leads where it says. */
function prose(text) {
  return escape(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/https:\/\/[^\s,;]+/g, (address) => `<a href="${address}">${address}</a>`);
}

function indexParts(functions, docs, words) {
  return FUNCTION_FAMILIES.map(([family, files]) => {
    const rows = functions
      .filter(({ id }) => familyOfFile(docs.get(id).family) === family)
      .map(({ id, description }) => [`<a href="${id}.html">KAM.${id}</a>`, escape(description)]);
    return section(files[0], words.families[family], table([], rows));
  }).join("\n");
}

module.exports = { helpPages };
