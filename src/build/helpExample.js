// The worked examples of the help pages. A test calls every one of them.
"use strict";
const german = require("../i18n/functions.de.json");
const examples = require("./helpExamples.json");

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

/** The call as it can be typed into a cell: ranges are array constants. */
function exampleFormula(id) {
  return `=KAM.${id}(${exampleOf(id).arguments.map(asTyped).join(", ")})`;
}

function asTyped(argument) {
  if (!Array.isArray(argument)) return argument === null ? "" : constant(argument);
  return `{${argument.map((row) => row.map(constant).join(",")).join(";")}}`;
}

function constant(value) {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return String(value).toUpperCase();
}

module.exports = { becauseOf, exampleFormula, exampleOf };
