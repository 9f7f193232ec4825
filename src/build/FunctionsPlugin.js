// Writes functions.json and one help page per function beside functions.js, in each language.
"use strict";
const { customFunctions, functionFiles } = require("./customFunctions.js");
const { functionReference } = require("./functionReference.js");
const { helpPages } = require("./helpPage.js");
const { inGerman } = require("./inGerman.js");

class FunctionsPlugin {
  /** @param {{url: string}} options where the product will be served */
  constructor({ url }) {
    this.url = url;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsPlugin", (compilation) => {
      functionFiles().forEach((file) => compilation.fileDependencies.add(file));
      const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
      compilation.hooks.processAssets.tapPromise(
        { name: "FunctionsPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { metadata } = await customFunctions(this.url);
          const german = inGerman(metadata, this.url);
          emit("functions.json", JSON.stringify(metadata, null, 2));
          emit("functions.de.json", JSON.stringify(german, null, 2));
          emit("help/functions.json", JSON.stringify(functionReference(metadata.functions, "en")));
          emit("help/de/functions.json", JSON.stringify(functionReference(german.functions, "de")));
          for (const { file, html } of helpPages(metadata.functions, "en")) emit(`help/${file}`, html);
          for (const { file, html } of helpPages(german.functions, "de")) emit(`help/de/${file}`, html);
        },
      );
    });
  }
}

module.exports = { FunctionsPlugin };
