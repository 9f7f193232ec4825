// The pages behind "Help on this function" in Excel: one per function, and an index by family.
"use strict";
const { functionDocs } = require("./functionDocs.js");
const { exampleFormula, exampleOf } = require("./helpExample.js");
const { code, escape, page, section, table } = require("./helpMarkup.js");

/** What the files of src/functions are about, in the order of the index. */
const FAMILIES = [
  ["Selecting accounts", ["scoring", "selection"]],
  ["Trusting a score", ["robustness"]],
  ["Setting weights", ["weighting", "judgements"]],
  ["Scorecards", ["scorecards"]],
  ["Health", ["health"]],
  ["Customer voice and value", ["customers"]],
  ["Margin and concentration", ["margin", "concentration"]],
  ["Plans and cadence", ["planning"]],
];

/** What Excel shows for what the mathematics refuses; everything else is #VALUE!. */
const EXCEL_CODES = { tooLittleData: "#N/A", zeroDivisor: "#DIV/0!" };

/**
 * All pages of the reference.
 *
 * @param {readonly {id: string, description: string, parameters: readonly {name: string, optional?: boolean, description: string}[]}[]} functions as in functions.json
 * @returns {{file: string, html: string}[]}
 */
function helpPages(functions) {
  const docs = new Map(functionDocs().map((doc) => [doc.id, doc]));
  const pages = functions.map((each) => ({ file: `${each.id}.html`, html: functionPage(each, docs.get(each.id)) }));
  return [...pages, { file: "index.html", html: indexPage(functions, docs) }];
}

function functionPage({ id, description, parameters }, { result, mathematics }) {
  return page(
    `KAM.${id}`,
    [
      `<p class="lead">${escape(description)}</p>`,
      section("syntax", "Syntax", `<pre>${escape(syntax({ id, parameters }))}</pre>`),
      section("arguments", "Arguments", argumentTable(parameters)),
      section("result", "Result", `<p>${escape(result)}</p>`),
      section("example", "Example", example(id)),
      section("errors", "Errors", errorTable(mathematics)),
      section("method", "How it is worked out", mathematics.map(method).join("\n")),
      section("source", "Source", `<ul>${sources(mathematics).join("")}</ul>`),
      `<p><a href="index.html">All functions</a></p>`,
    ].join("\n"),
  );
}

function syntax({ id, parameters }) {
  return `=KAM.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;
}

function argumentTable(parameters) {
  const rows = parameters.map(({ name, optional, description }) => [
    code(name),
    optional ? "optional" : "needed",
    escape(description),
  ]);
  return table(["Argument", "", "What it is"], rows);
}

function example(id) {
  const { result, because } = exampleOf(id);
  const rows = result.map((row) => row.map((cell) => escape(asShown(cell))));
  return `<pre>${escape(exampleFormula(id))}</pre>\n${table([], rows)}\n<p>Because: ${escape(because)}.</p>`;
}

/** With a true minus, and a word where there is nothing. */
function asShown(cell) {
  return cell === "" ? "(empty)" : String(cell).replace(/^-(?=\d)/, "−");
}

/** The reasons of all that may go wrong, by the code that Excel shows. */
function errorTable(mathematics) {
  const reasons = new Map([
    ["#VALUE!", ["a cell or an argument that can not be read; the message says which, and what is wrong with it"]],
    ["#N/A", ["a cell that holds #N/A, where it is needed"]],
  ]);
  for (const { code: ours, why } of mathematics.flatMap(({ errors }) => errors)) {
    const shown = EXCEL_CODES[ours] ?? "#VALUE!";
    reasons.set(shown, [...new Set([...(reasons.get(shown) ?? []), why])]);
  }
  const rows = [...reasons].map(([shown, whys]) => [code(shown), `<ul>${whys.map(listItem).join("")}</ul>`]);
  return table(["Shown", "When"], rows);
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

function indexPage(functions, docs) {
  const familyOf = (id) => docs.get(id).family;
  const lost = functions.find(({ id }) => !FAMILIES.some(([, files]) => files.includes(familyOf(id))));
  if (lost !== undefined)
    throw new Error(`helpPage.js knows no family for ${lost.id}, which is in ${familyOf(lost.id)}.ts`);
  const parts = FAMILIES.map(([title, files]) => {
    const rows = functions
      .filter(({ id }) => files.includes(familyOf(id)))
      .map(({ id, description }) => [`<a href="${id}.html">KAM.${id}</a>`, escape(description)]);
    return section(files[0], title, table([], rows));
  });
  return page("Functions of the KAM Toolkit", parts.join("\n"));
}

module.exports = { helpPages };
