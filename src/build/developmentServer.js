// How the development server serves the add-in: to Excel as it is, or to the workbench with a host in front of Office.js.
"use strict";
const { once } = require("node:events");
const net = require("node:net");
const path = require("node:path");

/** Gives the pane's window the host object that office.js looks for, as Excel for Windows would. */
const ATTACH_HOST = "window.parent.workbenchHost.attach(window)";
const PRODUCT_PORT = 3000; // the port in manifest.xml

/**
 * @param {{officeJs: string, excel: boolean}} options officeJs: the address of office.js in the product's page
 * @returns {Promise<object>} webpack's `devServer` setting
 */
async function developmentServer({ officeJs, excel }) {
  const shared = {
    hot: false,
    liveReload: false,
    client: false,
    static: false,
    allowedHosts: ["localhost", "127.0.0.1"],
  };
  if (excel) return { ...shared, ...(await forExcel()) };
  await checkPort(process.env.PORT);
  return { ...shared, ...forWorkbench(officeJs) };
}

/** Says in words what would else be a stack trace from deep inside the server. */
async function checkPort(port) {
  if (port === undefined) return;
  const probe = net.createServer().listen(Number(port), "localhost");
  try {
    await once(probe, "listening");
  } catch (error) {
    throw new Error(`Port ${port} is not free (${error.code}). Choose another, or leave PORT out for a free one.`);
  }
  await new Promise((closed) => probe.close(closed));
}

/** Excel wants https and a certificate the machine trusts. */
async function forExcel() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return {
    port: PRODUCT_PORT,
    server: { type: "https", options: await getHttpsServerOptions() },
    headers: { "Access-Control-Allow-Origin": "*" }, // Excel on the web fetches functions.json from another origin
  };
}

/** The workbench plays Excel: the page it opens in, the host object, and Office.js from this machine instead of Microsoft's address. */
function forWorkbench(officeJs) {
  const officeJsFolder = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  return {
    host: "localhost",
    port: process.env.PORT ?? "auto",
    open: !process.env.CI && !process.env.NO_OPEN && ["/workbench/"],
    static: { directory: officeJsFolder, publicPath: "/office-js", watch: false },
    setupMiddlewares: (middlewares, server) => {
      middlewares.unshift({ name: "workbench-host", middleware: hostInFront(officeJs, server) });
      return middlewares;
    },
    onListening: ({ server }) => {
      process.stdout.write(`Workbench: http://localhost:${server.address().port}/workbench/\n`);
    },
  };
}

/** Serves the built taskpane.html with two addresses changed, as Excel would give it: the host first, then a local office.js. */
function hostInFront(officeJs, server) {
  return (request, response, next) => {
    const address = request.url.split("?")[0];
    if (address === "/") {
      response.writeHead(302, { Location: "/workbench/" }).end();
    } else if (address !== "/taskpane.html") {
      next();
    } else {
      server.middleware.waitUntilValid(() => {
        const file = path.join(__dirname, "../../dist/taskpane.html");
        const html = server.middleware.context.outputFileSystem.readFileSync(file, "utf8");
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
        response.end(
          html.replace(officeJsTag(officeJs), `<script>${ATTACH_HOST}</script><script src="/office-js/office.js"`),
        );
      });
    }
  };
}

/** The beginning of the tag that loads office.js; a production build drops the quotes. */
function officeJsTag(officeJs) {
  return new RegExp(`<script src="?${officeJs.replaceAll(".", "\\.")}"?`);
}

module.exports = { developmentServer };
