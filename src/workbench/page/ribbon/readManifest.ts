/** What the workbench needs of the add-in's manifest besides its ribbon. */
export interface AddinManifest {
  readonly document: Document;
  /** By which Office tells add-ins apart. */
  readonly id: string;
  readonly displayName: string;
  /** In front of every custom function's name, e.g. "KAM". */
  readonly namespace: string;
}

export async function readManifest(address: string): Promise<AddinManifest> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}: the add-in's manifest is not served.`);
  const document = new DOMParser().parseFromString(await response.text(), "application/xml");
  if (document.querySelector("parsererror")) throw new Error(`${address} is not well-formed XML.`);
  const namespaceId = document.getElementsByTagNameNS("*", "Namespace")[0]?.getAttribute("resid");
  const texts = [...document.getElementsByTagNameNS("*", "String")];
  return {
    document,
    id: document.getElementsByTagNameNS("*", "Id")[0]?.textContent ?? "",
    displayName: document.getElementsByTagNameNS("*", "DisplayName")[0]?.getAttribute("DefaultValue") ?? "Add-in",
    namespace: texts.find((text) => text.getAttribute("id") === namespaceId)?.getAttribute("DefaultValue") ?? "",
  };
}
