import { unzip, zip } from "@cj-tech-master/excelts/archive";

/** The parts of a package by their path without "/" in front, as ExcelTS packs and unpacks them. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export async function unzipParts(bytes: Uint8Array): Promise<Parts> {
  const parts = new Map<string, Uint8Array>();
  for await (const entry of unzip(bytes).entries()) {
    if (entry.type === "file") parts.set(entry.path, await entry.bytes());
  }
  return parts;
}

/** Parts stand in the order given: Excel wants "[Content_Types].xml" first. */
export async function zipParts(parts: ReadonlyMap<string, string | Uint8Array>): Promise<Uint8Array> {
  const archive = zip({ noSort: true, reproducible: true });
  for (const [path, text] of parts) archive.add(path, text);
  return archive.bytes();
}
