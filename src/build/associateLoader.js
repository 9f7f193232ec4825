// Tells Excel which of a file's functions answers which id: one `CustomFunctions.associate` line for each, after the code.
"use strict";
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

module.exports = async function associateLoader(source) {
  const done = this.async();
  try {
    const { associate, errors } = await generateCustomFunctionsMetadata(this.resourcePath);
    if (errors.length > 0) throw new Error(errors.join("; "));
    const lines = associate.map(({ id, functionName }) => `CustomFunctions.associate("${id}", ${functionName});`);
    done(null, `${source}\n${lines.join("\n")}\n`);
  } catch (error) {
    done(error);
  }
};
