// Writes manifest.xml for the address the product will be served from, and the icons it names.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { DEVELOPMENT_URL } = require("./productUrl.js");

const ROOT = path.resolve(__dirname, "../..");

class ManifestPlugin {
  /** @param {{url: string}} options where the product will be served */
  constructor({ url }) {
    this.url = url;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const manifest = path.join(ROOT, "manifest.xml");
    const assets = path.join(ROOT, "assets");
    compiler.hooks.thisCompilation.tap("ManifestPlugin", (compilation) => {
      compilation.fileDependencies.add(manifest);
      compilation.hooks.processAssets.tap(
        { name: "ManifestPlugin", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const xml = fs.readFileSync(manifest, "utf8").replaceAll(DEVELOPMENT_URL, this.url);
          compilation.emitAsset("manifest.xml", new sources.RawSource(xml));
          for (const name of fs.readdirSync(assets).filter((each) => /^icon-\d+\.png$/.test(each)))
            compilation.emitAsset(`assets/${name}`, new sources.RawSource(fs.readFileSync(path.join(assets, name))));
        },
      );
    });
  }
}

module.exports = { ManifestPlugin };
