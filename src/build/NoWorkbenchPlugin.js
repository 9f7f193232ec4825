// The workbench is a tool of ours: no line of it may reach a user. A build that reads none of its files cannot depend on it.
"use strict";
const path = require("node:path");

const WORKBENCH = path.resolve(__dirname, "../workbench") + path.sep;

class NoWorkbenchPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap("NoWorkbenchPlugin", (compilation) => {
      compilation.hooks.finishModules.tap("NoWorkbenchPlugin", (modules) => {
        for (const module of modules)
          if (module.resource?.startsWith(WORKBENCH))
            compilation.errors.push(new Error(`The product must not contain the workbench: ${module.resource}`));
      });
    });
    compiler.hooks.afterCompile.tap("NoWorkbenchPlugin", (compilation) => {
      for (const file of [...compilation.fileDependencies, ...compilation.contextDependencies])
        // The compiler looks at every declaration file; such a file has nothing that could be built.
        if (`${file}${path.sep}`.startsWith(WORKBENCH) && !file.endsWith(".d.ts"))
          compilation.errors.push(new Error(`The product's build must not read the workbench: ${file}`));
    });
  }
}

module.exports = { NoWorkbenchPlugin };
