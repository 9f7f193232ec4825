// What Excel has to know of our functions, read from the doc comments of src/functions by Microsoft's own generator.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const FUNCTIONS_FOLDER = path.resolve(__dirname, "../functions");

/** The files of src/functions that hold custom functions, in alphabetical order. */
function functionFiles() {
  return fs
    .readdirSync(FUNCTIONS_FOLDER)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => path.join(FUNCTIONS_FOLDER, name))
    .filter((file) => fs.readFileSync(file, "utf8").includes("@customfunction"));
}

/**
 * The metadata Excel reads, and which exported function answers which id.
 *
 * Two things are added to what Microsoft's generator writes: errors arrive as values (without that a single #N/A in a range
 * would keep our code from running at all), and every function has its help page under `url`.
 *
 * @param {string} url where the product is served, with no slash at the end
 * @returns {Promise<{metadata: {functions: object[]}, associate: {sourceFileName: string, functionName: string, id: string}[]}>}
 */
async function customFunctions(url) {
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(functionFiles());
  if (errors.length > 0) throw new Error(`Custom functions: ${errors.join("; ")}`);
  const { functions, ...rest } = JSON.parse(metadataJson);
  return {
    metadata: {
      ...rest,
      allowErrorForDataTypeAny: true,
      functions: functions.map((each) => ({ ...each, helpUrl: `${url}/help/${each.id}.html` })),
    },
    associate,
  };
}

module.exports = { customFunctions, functionFiles };
