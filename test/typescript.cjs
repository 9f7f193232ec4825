// Lets Node run a program of ours that is TypeScript: `node -r ./test/typescript.cjs program.ts`. Types are checked by `npm run typecheck`.
"use strict";
const { readFileSync } = require("node:fs");
const ts = require("typescript");

const compilerOptions = { module: "commonjs", target: "es2022", esModuleInterop: true };

require.extensions[".ts"] = (module, file) =>
  module._compile(ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions, fileName: file }).outputText, file);
