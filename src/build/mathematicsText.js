// What the mathematics says of itself, in the language of a help page.
"use strict";
const german = require("../i18n/mathematics.de.json");

/**
 * @param {string} text from a doc comment of the domain: a sentence, a formula, the reason of an error, a source
 * @param {"en" | "de"} language
 * @returns {string}
 */
function mathematicsText(text, language) {
  if (language === "en" || isAddress(text)) return text;
  const found = german[text];
  if (found === undefined) throw new Error(`mathematics.de.json lacks "${text}"`);
  return found;
}

/** An address is the same in every language. */
function isAddress(text) {
  return /^https:\/\/\S+$/.test(text);
}

module.exports = { mathematicsText };
