// What the pane's list of functions shows: what Excel knows of them, the family, and the worked example of the help page.
"use strict";
const { FUNCTION_FAMILIES, familyOfFile } = require("./functionFamilies.js");
const { functionDocs } = require("./functionDocs.js");
const { becauseOf, exampleFormula, exampleOf } = require("./helpExample.js");
const { helpWords } = require("./helpWords.js");

/**
 * All functions, family by family.
 *
 * @param {readonly {id: string, description: string, parameters: readonly object[]}[]} functions as in the functions.json of that language
 * @param {"en" | "de"} language
 * @returns {{functions: object[]}}
 */
function functionReference(functions, language) {
  const fileOf = new Map(functionDocs().map(({ id, family }) => [id, family]));
  const entries = functions.map(({ id, description, parameters }) => ({
    id,
    family: familyOfFile(fileOf.get(id)),
    description,
    parameters: parameters.map(({ name, description: meaning, type, optional }) => ({
      name,
      description: meaning,
      optional: optional === true,
      isText: type === "string",
    })),
    example: { formula: exampleFormula(id, language), result: exampleOf(id).result, because: becauseOf(id, language) },
  }));
  return {
    functions: FUNCTION_FAMILIES.flatMap(([family]) =>
      entries
        .filter((each) => each.family === family)
        .map((each) => ({ ...each, family: helpWords[language].families[family] })),
    ),
  };
}

module.exports = { functionReference };
