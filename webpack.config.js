// Three builds: the custom functions and the pane are the product (dist/); the workbench only ever lives in the development server.
"use strict";
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { BudgetPlugin } = require("./src/build/BudgetPlugin.js");
const { FunctionsPlugin } = require("./src/build/FunctionsPlugin.js");
const { ManifestPlugin } = require("./src/build/ManifestPlugin.js");
const { NoWorkbenchPlugin } = require("./src/build/NoWorkbenchPlugin.js");
const { productUrl } = require("./src/build/productUrl.js");
const { functionFiles } = require("./src/build/customFunctions.js");
const { developmentServer } = require("./src/build/developmentServer.js");

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** One entry that imports them all, and no entry each: then the bundler makes a single scope of everything, smaller and faster. */
const inOneModule = (files) =>
  `data:text/javascript,${encodeURIComponent(files.map((file) => `import ${JSON.stringify(file)};`).join("\n"))}`;

/**
 * @param {{url?: string, workbench?: boolean, excel?: boolean, typesChecked?: boolean, WEBPACK_SERVE?: boolean}} env
 *   url: where the product will be served; workbench, excel: what the development server is for; typesChecked: already, so that
 *   a production build need not do it again
 */
module.exports = async (env, { mode = "production" }) => {
  const url = productUrl(env.url);
  const production = mode === "production";
  const typescript = {
    loader: "ts-loader",
    options: {
      transpileOnly: !production || Boolean(env.typesChecked),
      onlyCompileBundledFiles: true,
      compilerOptions: { noEmit: false },
    },
  };
  const shared = {
    mode,
    devtool: production ? false : "source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    performance: false, // BudgetPlugin is stricter, and counts gzipped
    stats: "errors-warnings",
    infrastructureLogging: { level: "warn" },
  };

  const functions = {
    ...shared,
    name: "functions",
    entry: { functions: inOneModule(functionFiles()) },
    output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
    module: {
      rules: [
        {
          test: /\.ts$/,
          include: path.resolve(__dirname, "src/functions"),
          use: [typescript, require.resolve("./src/build/associateLoader.js")],
        },
        { test: /\.ts$/, exclude: path.resolve(__dirname, "src/functions"), use: [typescript] },
      ],
    },
    plugins: [
      new FunctionsPlugin({ url }),
      new NoWorkbenchPlugin(),
      ...(production ? [new BudgetPlugin({ name: "functions", kilobytes: 25 })] : []),
    ],
  };

  const pane = {
    ...shared,
    name: "pane",
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
    },
    module: {
      rules: [
        { test: /\.tsx?$/, use: [typescript] },
        { test: /\.(png|svg)$/, type: "asset/resource", generator: { filename: "assets/[name].[contenthash:8][ext]" } },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        templateParameters: { officeJs: OFFICE_JS },
      }),
      new ManifestPlugin({ url }),
      new NoWorkbenchPlugin(),
      ...(production ? [new BudgetPlugin({ name: "taskpane", kilobytes: 120 })] : []),
    ],
  };

  const workbench = {
    ...shared,
    name: "workbench",
    entry: { workbench: "./src/workbench/page/index.ts" },
    output: { path: path.resolve(__dirname, "dist/workbench"), publicPath: "/workbench/", filename: "[name].js" },
    module: {
      rules: [
        { test: /\.ts$/, use: [typescript] },
        { test: /\.css$/, type: "asset/source" },
      ],
    },
    plugins: [new HtmlWebpackPlugin({ template: "./src/workbench/page/workbench.html", filename: "index.html" })],
  };

  if (!env.WEBPACK_SERVE) return [functions, pane];
  const devServer = await developmentServer({ officeJs: OFFICE_JS, excel: Boolean(env.excel) });
  return env.excel ? [{ ...functions, devServer }, pane] : [{ ...functions, devServer }, pane, workbench];
};
