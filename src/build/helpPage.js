// The pages behind "Help on this function" in Excel: one per function, and an index by family.
"use strict";
const german = require("../i18n/functions.de.json");
const { functionDocs } = require("./functionDocs.js");
const { FUNCTION_FAMILIES, familyOfFile } = require("./functionFamilies.js");
const { becauseOf, exampleFormula, exampleOf } = require("./helpExample.js");
const { code, escape, page, section, table } = require("./helpMarkup.js");
const { helpWords } = require("./helpWords.js");

/** What Excel shows for what the mathematics refuses; everything else is #VALUE!. */
const EXCEL_CODES = { tooLittleData: "#N/A", zeroDivisor: "#DIV/0!" };

/**
 * All pages of the reference. What the mathematics says of itself stays in English in every language, and says so.
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
      section("syntax", words.syntax, `<pre>${escape(syntax({ id, parameters }))}</pre>`),
      section("arguments", words.arguments, argumentTable(parameters, words)),
      section("result", words.result, `<p>${escape(language === "de" ? german[id].result : result)}</p>`),
      section("example", words.example, example(id, language)),
      section("errors", words.errors, english(errorTable(mathematics, words))),
      section("method", words.method, english(mathematics.map(method).join("\n"))),
      section("source", words.source, english(`<ul>${sources(mathematics).join("")}</ul>`)),
      `<p><a href="index.html">${escape(words.all)}</a></p>`,
    ].join("\n"),
    language,
  );
}

function english(html) {
  return `<div lang="en">${html}</div>`;
}

function syntax({ id, parameters }) {
  return `=KAM.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
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
  return `<pre>${escape(exampleFormula(id))}</pre>\n${table([], rows)}\n<p>${why}</p>`;
}

/** With a true minus, and a word where there is nothing. */
function asShown(cell, words) {
  return cell === "" ? words.empty : String(cell).replace(/^-(?=\d)/, "−");
}

/** The reasons of all that may go wrong, by the code that Excel shows. */
function errorTable(mathematics, words) {
  const reasons = new Map([
    ["#VALUE!", ["a cell or an argument that can not be read; the message says which, and what is wrong with it"]],
    ["#N/A", ["a cell that holds #N/A, where it is needed"]],
  ]);
  for (const { code: ours, why } of mathematics.flatMap(({ errors }) => errors)) {
    const shown = EXCEL_CODES[ours] ?? "#VALUE!";
    reasons.set(shown, [...new Set([...(reasons.get(shown) ?? []), why])]);
  }
  const rows = [...reasons].map(([shown, whys]) => [code(shown), `<ul>${whys.map(listItem).join("")}</ul>`]);
  return table([words.shown, words.when], rows);
}

function method({ method: blocks }) {
  return blocks
    .map(({ isFormula, text }) => (isFormula ? `<pre>${escape(text)}</pre>` : `<p>${prose(text)}</p>`))
    .join("\n");
}

function sources(mathematics) {
  return [...new Set(mathematics.map(({ source }) => source))].filter((source) => source !== "").map(listItem);
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
