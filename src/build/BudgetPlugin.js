// Prints what a user's browser has to load, gzipped, and fails the build when it is more than was agreed.
"use strict";
const zlib = require("node:zlib");

class BudgetPlugin {
  /** @param {{name: string, kilobytes: number}} options an entry point and what all it loads at first may weigh */
  constructor({ name, kilobytes }) {
    this.name = name;
    this.kilobytes = kilobytes;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("BudgetPlugin", (compilation) => {
      const files = compilation.entrypoints.get(this.name).getFiles();
      const bytes = files
        .filter((file) => /\.(js|css)$/.test(file))
        .map(
          (file) =>
            zlib.gzipSync(compiler.outputFileSystem.readFileSync(`${compilation.outputOptions.path}/${file}`), {
              level: 9,
            }).length,
        )
        .reduce((sum, each) => sum + each, 0);
      const message = `${this.name}: ${(bytes / 1000).toFixed(1)} kB gzipped of ${this.kilobytes} kB`;
      compilation.getLogger("budget").log(message);
      process.stdout.write(`${message}\n`);
      if (bytes > this.kilobytes * 1000) compilation.errors.push(new Error(`Over budget. ${message}`));
    });
  }
}

module.exports = { BudgetPlugin };
