// Which family a function belongs to, by the file of src/functions it stands in.
"use strict";

/** In the order of the index: keys of the words, and what the files are about. */
const FUNCTION_FAMILIES = [
  ["selecting", ["scoring", "selection"]],
  ["trusting", ["robustness"]],
  ["weighting", ["weighting", "judgements"]],
  ["scorecards", ["scorecards"]],
  ["health", ["health"]],
  ["customers", ["customers"]],
  ["margin", ["margin", "concentration"]],
  ["plans", ["planning"]],
];

/** @param {string} file name of the file, without its ending @returns {string} key of the family's words */
function familyOfFile(file) {
  const found = FUNCTION_FAMILIES.find(([, files]) => files.includes(file));
  if (found === undefined) throw new Error(`functionFamilies.js knows no family for ${file}.ts`);
  return found[0];
}

module.exports = { FUNCTION_FAMILIES, familyOfFile };
