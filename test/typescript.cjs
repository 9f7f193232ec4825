// Lets Node run a program of ours that is TypeScript: `node -r ./test/typescript.cjs program.ts`. Types are checked by `npm run typecheck`.
"use strict";
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const ts = require("typescript");

const compilerOptions = { module: "commonjs", target: "es2022", esModuleInterop: true };

require.extensions[".ts"] = (module, file) =>
  module._compile(ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions, fileName: file }).outputText, file);

// The package.json of numfmt names a file for require() that the package does not hold.
const NUMFMT = path.resolve(__dirname, "../node_modules/numfmt/dist/index.js");
const resolveFilename = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => resolveFilename(request === "numfmt" ? NUMFMT : request, ...rest);
