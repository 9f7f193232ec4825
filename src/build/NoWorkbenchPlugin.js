// The workbench is a tool of ours: no line of it may reach a user.
"use strict";
const path = require("node:path");

const WORKBENCH = path.resolve(__dirname, "../workbench");

class NoWorkbenchPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap("NoWorkbenchPlugin", (compilation) => {
      compilation.hooks.finishModules.tap("NoWorkbenchPlugin", (modules) => {
        for (const module of modules)
          if (module.resource?.startsWith(WORKBENCH))
            compilation.errors.push(new Error(`The product must not contain the workbench: ${module.resource}`));
      });
    });
  }
}

module.exports = { NoWorkbenchPlugin };
