// One command for all tests; `npm run test:unit`, `test:host` and `test:e2e` run a part.
"use strict";

const typescript = {
  // The build's compiler. Types are checked by `npm run typecheck`, once, for everything.
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      tsconfig: {
        module: "commonjs",
        moduleResolution: "bundler",
        jsx: "react-jsx",
        esModuleInterop: true,
        target: "es2022",
        isolatedModules: true,
        sourceMap: true,
        inlineSources: true,
      },
      diagnostics: false,
    },
  ],
};
const shared = {
  testEnvironment: "node",
  transform: typescript,
  modulePathIgnorePatterns: ["<rootDir>/.cache/"], // mutation tests keep copies of everything there
  // Its package.json names a file for require() that the package does not hold.
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
};
const tests = (folder) => [`<rootDir>/test/${folder}/**/*.test.ts`];

/**
 * Excel on the desktop sends an empty cell to a custom function as 0, Excel on the web as null: every result must hold in both.
 * These look at no result of a custom function, and run once.
 */
const WITHOUT_RESULTS = [
  "snippets",
  ...["batches", "charts", "events", "filters", "members", "ranges", "refusedFormulas", "rules", "strictness"],
  ...["structure", "tables", "worksheets"],
  ...["findOurSheets", "importAccounts", "insertFormula", "languages", "readSelectedAccounts"],
  ...["settings", "shareLinks", "undo"],
];
const host = (mode, emptyCell, passedOver = []) => ({
  ...shared,
  displayName: `host-${mode}`,
  testMatch: tests("host"),
  testPathIgnorePatterns: passedOver.map((name) => `<rootDir>/test/host/${name}[/.]`),
  globals: { emptyCell },
});

module.exports = {
  reporters: ["default", "<rootDir>/test/SummaryLineReporter.js"],
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["unit", "property", "fuzz", "published", "golden"].flatMap(tests),
      setupFiles: ["<rootDir>/test/property/sameCases.ts"],
    },
    host("desktop", 0),
    host("web", null, WITHOUT_RESULTS),
    {
      ...shared,
      displayName: "e2e",
      testMatch: tests("e2e"),
      globalSetup: "<rootDir>/test/e2e/startWorkbench.ts",
      globalTeardown: "<rootDir>/test/e2e/stopWorkbench.ts",
    },
  ],
  maxWorkers: "100%", // many tests wait, for a browser or for answers: a core left free would be idle
  testTimeout: 300_000, // for a test that hangs: a busy machine is slow, not wrong
};
