import { child, find, localPath, localValue, ManifestResources } from "./ManifestResources";

/** What the workbench needs of the add-in's manifest besides its ribbon. */
export interface AddinManifest {
  readonly document: Document;
  /** By which Office tells add-ins apart. */
  readonly id: string;
  readonly displayName: string;
  /** In front of every custom function's name, e.g. "KAM". */
  readonly namespace: string;
  /** Where the custom functions are described. */
  readonly functionsPath: string;
}

/** Reads a manifest as an Office of one display language does. */
export async function readManifest(address: string, locale: string): Promise<AddinManifest> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}: the add-in's manifest is not served.`);
  const document = new DOMParser().parseFromString(await response.text(), "application/xml");
  if (document.querySelector("parsererror")) throw new Error(`${address} is not well-formed XML.`);
  const root = document.documentElement;
  const resources = new ManifestResources(document, locale);
  const [name, namespace] = [find(root, "DisplayName"), find(root, "Namespace")];
  const metadata = child(find(root, "Metadata"), "SourceLocation");
  if (metadata === undefined) throw new Error(`${address} says nowhere how its custom functions are described.`);
  return {
    document,
    id: find(root, "Id")?.textContent ?? "",
    displayName: name ? localValue(name, locale) : "Add-in",
    namespace: namespace ? resources.text(namespace) : "",
    functionsPath: localPath(resources.text(metadata)),
  };
}
