// The worked examples of the help pages. A test calls every one of them.
"use strict";
const german = require("../i18n/functions.de.json");
const examples = require("./helpExamples.json");
const { helpWords } = require("./helpWords.js");

/** @returns {{arguments: unknown[], result: (string | number)[][], because: string}} */
function exampleOf(id) {
  const example = examples[id];
  if (example === undefined) throw new Error(`helpExamples.json has no example for ${id}`);
  return example;
}

/** Why the example's result is what it is. */
function becauseOf(id, language) {
  return language === "de" ? german[id].because : exampleOf(id).because;
}

/** The call as it can be typed into a cell of an Excel in that language: ranges are array constants. */
function exampleFormula(id, language) {
  const { typed } = helpWords[language];
  const sent = exampleOf(id).arguments.map((argument) => asTyped(argument, typed));
  return `=KAM.${id}(${sent.join(typed.argument)})`;
}

function asTyped(argument, typed) {
  if (!Array.isArray(argument)) return argument === null ? "" : constant(argument, typed);
  const rows = argument.map((row) => row.map((value) => constant(value, typed)).join(typed.column));
  return `{${rows.join(typed.row)}}`;
}

function constant(value, typed) {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return typed[String(value)];
  return String(value).replace(".", typed.decimal);
}

module.exports = { becauseOf, exampleFormula, exampleOf };
