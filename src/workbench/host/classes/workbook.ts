import { singleCell } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { object, type HostClass } from "../HostClass";
import { choiceArgument, textArgument } from "../readArguments";
import { commentsClass } from "./comments";
import { functionsClass } from "./functions";
import { namesClass } from "./names";
import { documentPropertiesClass } from "./properties";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { settingsClass } from "./settings";
import { tablesClass } from "./tables";
import { worksheetsClass } from "./worksheets";

export const workbookClass: HostClass<WorkbookDocument> = {
  name: "Workbook",
  properties: {
    name: { get: () => "Workbook.xlsx" },
    readOnly: { get: () => false },
    isDirty: { get: () => true },
    autoSave: { get: () => false },
    previouslySaved: { get: () => false },
    calculationEngineVersion: { get: () => 191029 },
  },
  objects: {
    application: (document) => object(applicationClass, document),
    worksheets: (document) => object(worksheetsClass, document),
    tables: () => object(tablesClass, {}),
    comments: () => object(commentsClass, {}),
    functions: () => object(functionsClass, {}),
    names: () => object(namesClass, {}),
    settings: (document) => object(settingsClass, document),
    properties: (document) => object(documentPropertiesClass, document),
    protection: (document) => object(workbookProtectionClass, document),
  },
  methods: {
    getSelectedRange: (document) =>
      range(document.model.activeSheetId, document.state.sheet(document.model.activeSheetId).selection),
    getSelectedRanges: (document) =>
      rangeAreas(document.model.activeSheetId, [document.state.sheet(document.model.activeSheetId).selection]),
    getActiveCell: (document) => {
      const { top, left } = document.state.sheet(document.model.activeSheetId).selection;
      return range(document.model.activeSheetId, singleCell(top, left));
    },
    getIsActiveCollabSession: () => false,
    _RemoveReference: (_, [id], { session }) => session.release(textArgument(id, "referenceId")),
  },
};

export const applicationClass: HostClass<WorkbookDocument> = {
  name: "Application",
  properties: {
    calculationMode: {
      get: (document) => (document.calculation.isAutomatic ? "Automatic" : "Manual"),
      set: (document, value) => {
        const mode = choiceArgument(value, ["Automatic", "AutomaticExceptTables", "Manual"], "calculationMode");
        document.calculation.setAutomatic(mode !== "Manual");
      },
    },
    calculationState: { get: (document) => (document.calculation.isPending ? "Pending" : "Done") },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  objects: { cultureInfo: () => object(cultureInfoClass, {}) },
  methods: {
    calculate: (document, [type]) =>
      document.calculation.calculate(
        choiceArgument(type ?? "Recalculate", ["Recalculate", "Full", "FullRebuild"], "calculationType") !==
          "Recalculate",
      ),
    // Both only make Excel faster; the workbench calculates and draws after a request anyway.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const cultureInfoClass: HostClass<object> = {
  name: "CultureInfo",
  properties: { name: { get: () => "en-US" } },
  objects: {
    numberFormat: () => object(numberFormatInfoClass, {}),
    datetimeFormat: () => object(datetimeFormatInfoClass, {}),
  },
};

export const numberFormatInfoClass: HostClass<object> = {
  name: "NumberFormatInfo",
  properties: {
    numberDecimalSeparator: { get: () => "." },
    numberGroupSeparator: { get: () => "," },
    currencySymbol: { get: () => "$" },
  },
};

export const datetimeFormatInfoClass: HostClass<object> = {
  name: "DatetimeFormatInfo",
  properties: {
    dateSeparator: { get: () => "/" },
    longDatePattern: { get: () => "dddd, MMMM d, yyyy" },
    shortDatePattern: { get: () => "M/d/yyyy" },
    longTimePattern: { get: () => "h:mm:ss AM/PM" },
    timeSeparator: { get: () => ":" },
  },
};

/** Protection is an aid, not a lock: a password is taken and not asked for again. */
export const workbookProtectionClass: HostClass<WorkbookDocument> = {
  name: "WorkbookProtection",
  properties: { protected: { get: (document) => document.model.structureProtected } },
  methods: {
    protect: (document) => {
      if (document.model.structureProtected)
        throw new DocumentError("AccessDenied", "The workbook is protected already.");
      document.sheets.protectStructure(true);
    },
    unprotect: (document) => document.sheets.protectStructure(false),
  },
};
