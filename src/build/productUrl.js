// The address the product will be served from, as the build is told it: `--env url=https://your.server/kam`.
"use strict";

/** The address manifest.xml is written with in the repository: a developer's own machine. */
const DEVELOPMENT_URL = "https://localhost:3000";

/**
 * @param {string | undefined} given what the build was told
 * @returns {string} an address Excel takes, without a slash at its end
 * @throws when Excel would refuse an add-in from there
 */
function productUrl(given = DEVELOPMENT_URL) {
  const address = URL.canParse(given) ? new URL(given) : undefined;
  if (address?.protocol !== "https:" || address.search !== "" || address.hash !== "")
    throw new Error(
      `Excel takes add-ins from https addresses only, such as https://your.server/kam; not from "${given}".`,
    );
  return address.href.replace(/\/+$/, "");
}

module.exports = { productUrl, DEVELOPMENT_URL };
