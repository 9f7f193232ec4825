// The workbench for tests and pictures: the product as it is built for users, served on a free port.
"use strict";
const webpack = require("webpack");
const WebpackDevServer = require("webpack-dev-server");
const configure = require("../../webpack.config.js");

/** @returns {Promise<{url: string, stop: () => Promise<void>}>} where the workbench is, once everything is built */
async function serveWorkbench() {
  const env = { WEBPACK_SERVE: true, workbench: true, typesChecked: true }; // by `npm run typecheck`: two gigabytes spared
  const configurations = await configure(env, { mode: "production" });
  // Nothing may be built anew under a test that runs.
  const compiler = webpack(configurations.map((each) => ({ ...each, watchOptions: { ignored: "**" } })));
  const built = new Promise((resolve, reject) => {
    compiler.hooks.done.tap("serveWorkbench", (stats) => {
      if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  const settings = { ...configurations[0].devServer, port: "auto", open: false, onListening: undefined };
  const server = new WebpackDevServer(settings, compiler);
  await server.start();
  await built.catch(async (error) => {
    await server.stop();
    throw error;
  });
  return { url: `http://localhost:${server.server.address().port}/workbench/`, stop: () => server.stop() };
}

module.exports = { serveWorkbench };
