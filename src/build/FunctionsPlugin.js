// Writes functions.json and one help page per function beside functions.js.
"use strict";
const { customFunctions, functionFiles } = require("./customFunctions.js");
const { helpPages } = require("./helpPage.js");

class FunctionsPlugin {
  /** @param {{url: string}} options where the product will be served */
  constructor({ url }) {
    this.url = url;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsPlugin", (compilation) => {
      functionFiles().forEach((file) => compilation.fileDependencies.add(file));
      compilation.hooks.processAssets.tapPromise(
        { name: "FunctionsPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { metadata } = await customFunctions(this.url);
          compilation.emitAsset("functions.json", new sources.RawSource(JSON.stringify(metadata, null, 2)));
          for (const { file, html } of helpPages(metadata.functions))
            compilation.emitAsset(`help/${file}`, new sources.RawSource(html));
        },
      );
    });
  }
}

module.exports = { FunctionsPlugin };
