import { DocumentError } from "../../document/DocumentError";
import type { SheetModel } from "../../document/model";
import type { HostClass } from "../HostClass";
import { recordArgument } from "../readArguments";

/** What Excel allows on a protected sheet unless told otherwise. */
const DEFAULT_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

export const worksheetProtectionClass: HostClass<SheetModel> = {
  name: "WorksheetProtection",
  properties: {
    protected: { get: ({ protection }) => protection.protected },
    options: { get: ({ protection }) => ({ ...DEFAULT_OPTIONS, ...protection.options }) },
  },
  methods: {
    protect: (sheet, [options], { document }) => {
      if (sheet.protection.protected)
        throw new DocumentError("AccessDenied", `The sheet "${sheet.name}" is protected already.`);
      const chosen = options === undefined || options === null ? {} : recordArgument(options, "options");
      document.sheets.protect(sheet.id, { ...DEFAULT_OPTIONS, ...chosen });
    },
    unprotect: (sheet, _, { document }) => document.sheets.protect(sheet.id, undefined),
  },
};
