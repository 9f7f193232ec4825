/**
 * Microsoft's own custom functions runtime, in Node: the `CustomFunctions` that our functions find in Excel.
 *
 * It comes unmodified from the Office.js package. Only the page it expects around itself is made up here, and stays idle.
 */
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

const FILE = "custom-functions-runtime.debug.js";

function load(): typeof CustomFunctions {
  const element = { src: `https://localhost/${FILE}`, getAttribute: () => null, setAttribute: idle, appendChild: idle };
  const page: Record<string, unknown> = {
    document: {
      readyState: "loading",
      addEventListener: idle,
      getElementsByTagName: () => [element],
      createElement: () => ({ ...element }),
      head: element,
    },
    history: {},
    location: { href: "", search: "" },
    navigator: { userAgent: "" },
    setTimeout: idle,
    clearTimeout: idle,
    console,
  };
  for (const name of ["window", "self", "top"]) page[name] = page;
  const code = readFileSync(require.resolve(`@microsoft/office-js/dist/${FILE}`), "utf8");
  runInContext(code, createContext(page), { filename: FILE });
  return page["CustomFunctions"] as typeof CustomFunctions;
}

function idle(): void {
  // nothing waits for the page
}

Object.assign(globalThis, { CustomFunctions: load() });
