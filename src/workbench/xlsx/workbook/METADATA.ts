import { xml } from "../package/xml";

/** What the flag of a dynamic array points at: the only entry of a workbook's metadata. */
export const METADATA = xml(
  "metadata",
  {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:xda": "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
  },
  xml(
    "metadataTypes",
    { count: 1 },
    xml("metadataType", {
      name: "XLDAPR",
      minSupportedVersion: 120000,
      copy: true,
      pasteAll: true,
      pasteValues: true,
      merge: true,
      splitFirst: true,
      rowColShift: true,
      clearFormats: true,
      clearComments: true,
      assign: true,
      coerce: true,
      cellMeta: true,
    }),
  ),
  xml(
    "futureMetadata",
    { name: "XLDAPR", count: 1 },
    xml(
      "bk",
      {},
      xml(
        "extLst",
        {},
        xml(
          "ext",
          { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
          xml("xda:dynamicArrayProperties", { fDynamic: true, fCollapsed: false }),
        ),
      ),
    ),
  ),
  xml("cellMetadata", { count: 1 }, xml("bk", {}, xml("rc", { t: 1, v: 0 }))),
);
