import { DocumentError } from "../../document/DocumentError";
import type { SheetModel } from "../../document/model";
import type { HostClass } from "../HostClass";
import { recordArgument, textArgument } from "../readArguments";

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
    protect: (sheet, [options, password], { document }) => {
      if (sheet.protection.protected)
        throw new DocumentError("AccessDenied", `The sheet "${sheet.name}" is protected already.`);
      const chosen = options === undefined || options === null ? {} : recordArgument(options, "options");
      document.sheets.protect(sheet.id, { ...DEFAULT_OPTIONS, ...chosen }, passwordArgument(password));
    },
    unprotect: (sheet, [password], { document }) =>
      document.sheets.protect(sheet.id, undefined, passwordArgument(password)),
  },
};

/** Left out, null or empty: none. */
function passwordArgument(password: unknown): string | undefined {
  return password === undefined || password === null || password === ""
    ? undefined
    : textArgument(password, "password");
}
