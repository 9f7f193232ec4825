// What a German Excel is told of our functions: the same functions, described in German.
"use strict";
const texts = require("../i18n/functions.de.json");

/**
 * @template {{readonly functions: readonly object[]}} Metadata
 * @param {Metadata} metadata in English
 * @param {string} url where the product is served, with no slash at the end
 * @returns {Metadata}
 */
function inGerman({ functions, ...rest }, url) {
  return { ...rest, functions: functions.map((each) => described(each, url)) };
}

function described({ id, parameters, ...rest }, url) {
  const german = texts[id];
  if (german === undefined) throw new Error(`functions.de.json does not describe ${id}`);
  return {
    ...rest,
    id,
    description: german.description,
    helpUrl: `${url}/help/de/${id}.html`,
    parameters: parameters.map((parameter) => {
      const description = german.parameters[parameter.name];
      if (description === undefined) throw new Error(`functions.de.json lacks "${parameter.name}" of ${id}`);
      return { ...parameter, description };
    }),
  };
}

module.exports = { inGerman };
