/** What an attribute may be; undefined is not written. */
export type AttributeValue = string | number | boolean | undefined;

/**
 * The text of an element. Contents are XML already: texts go through `escapeXml` first.
 * A number that is none is a fault of the caller and must never reach a file.
 */
export function xml(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  ...contents: readonly string[]
): string {
  let text = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    if (typeof value === "number" && !Number.isFinite(value))
      throw new RangeError(`${name}/@${attribute} would be ${value}.`);
    const written = typeof value === "boolean" ? Number(value) : typeof value === "number" ? value : escapeText(value);
    text += ` ${attribute}="${written}"`;
  }
  const inside = contents.join("");
  return inside === "" ? `${text}/>` : `${text}>${inside}</${name}>`;
}

/** In attributes a reader would take a line's end for a space. */
function escapeText(text: string): string {
  return escapeXml(escapeCharacters(text).replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_"));
}

/** An element, or nothing when it would have no contents. */
export function xmlUnlessEmpty(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  contents: readonly string[],
): string {
  return contents.length === 0 ? "" : xml(name, attributes, ...contents);
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

export function escapeXml(text: string): string {
  return /[&<>"\n\r\t]/.test(text) ? text.replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character] ?? "") : text;
}

/** "_x000D_" is how a file writes what XML cannot hold; such a text as itself has its own "_" written so. */
export function escapeCharacters(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(NOT_IN_XML, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

export function unescapeCharacters(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/** Control characters, halves of surrogate pairs, the two last code points; a carriage return, which readers would lose. */
const NOT_IN_XML =
  // eslint-disable-next-line no-control-regex -- these are the ones looked for
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as `<t>` holds it: spaces at its ends are kept. */
export function textXml(name: string, text: string): string {
  const keep = text.trim() !== text || /[\n\t]/.test(text);
  const escaped = escapeCharacters(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? "");
  return `<${name}${keep ? ' xml:space="preserve"' : ""}>${escaped}</${name}>`;
}
