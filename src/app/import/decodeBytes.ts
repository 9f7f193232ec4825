/** How the bytes of a text file may stand for characters, by the names the Encoding Standard has for them. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** So much of a file tells whether every second byte is empty, as it is where two bytes stand for one letter. */
const SAMPLE = 4096;

/** What a file says of itself by its first bytes; else what its bytes allow. Windows-1252, which Excel saves a CSV in, allows everything. */
export function recogniseEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  const empty = (parity: number) => sample.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  if (empty(1) * 4 > sample.length) return "utf-16le";
  if (empty(0) * 4 > sample.length) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** The text, without the mark that tells the encoding. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** A decoder writes this where bytes are none of its own. */
const REPLACEMENT = "\ufffd";

function isUtf8(bytes: Uint8Array): boolean {
  return !new TextDecoder("utf-8").decode(bytes).includes(REPLACEMENT);
}
