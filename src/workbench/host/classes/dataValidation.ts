import type { ValidationModel } from "../../document/model";
import { formatAbsoluteReference } from "../../document/reference";
import { DocumentError } from "../../document/DocumentError";
import { isHostObject, type HostClass, type HostContext, type HostObject, type HostProperty } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import { invalidCells } from "../invalidCells";
import { rectangles } from "../occupiedCells";
import { recordArgument, truthArgument } from "../readArguments";
import { asRange } from "./range";
import { rangeAreas } from "./rangeAreas";

const NO_ALERT: ValidationModel["errorAlert"] = { showAlert: true, style: "Stop", title: "", message: "" };
const NO_PROMPT: ValidationModel["prompt"] = { showPrompt: true, title: "", message: "" };
const TYPES: Readonly<Record<string, string>> = {
  list: "List",
  custom: "Custom",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};

export const dataValidationClass: HostClass<RangeTarget> = {
  name: "DataValidation",
  properties: {
    rule: {
      get: ({ sheetId, area }, { document }) => document.validations.at(sheetId, area)?.rule ?? {},
      set: ({ sheetId, area }, value, context) =>
        context.document.validations.set(sheetId, area, { rule: plainRule(recordArgument(value, "rule"), context) }),
    },
    errorAlert: messageProperty("errorAlert", NO_ALERT),
    prompt: messageProperty("prompt", NO_PROMPT),
    ignoreBlanks: {
      get: ({ sheetId, area }, { document }) => document.validations.at(sheetId, area)?.ignoreBlanks ?? true,
      set: ({ sheetId, area }, value, { document }) =>
        document.validations.set(sheetId, area, { ignoreBlanks: truthArgument(value, "ignoreBlanks") }),
    },
    type: {
      get: ({ sheetId, area }, { document }) => {
        const shared = document.validations.at(sheetId, area);
        if (shared) return TYPES[Object.keys(shared.rule)[0] ?? ""] ?? "None";
        return document.validations.touching(document.state.sheet(sheetId), area).length > 0 ? "Inconsistent" : "None";
      },
    },
  },
  methods: {
    clear: ({ sheetId, area }, _, { document }) => document.validations.clear(sheetId, area),
    getInvalidCells: (target, _, context) => invalid(target, context) ?? noneInvalid(),
    getInvalidCellsOrNullObject: (target, _, context) => invalid(target, context),
  },
};

function invalid({ sheetId, area }: RangeTarget, { document }: HostContext): HostObject | undefined {
  const cells = invalidCells(document, sheetId, area);
  return cells.length === 0 ? undefined : rangeAreas(sheetId, rectangles(cells));
}

function noneInvalid(): never {
  throw new DocumentError("ItemNotFound", "Every cell holds what its validation takes.");
}

function messageProperty<K extends "errorAlert" | "prompt">(
  key: K,
  none: ValidationModel[K],
): HostProperty<RangeTarget> {
  return {
    get: ({ sheetId, area }, { document }) => document.validations.at(sheetId, area)?.[key] ?? none,
    set: ({ sheetId, area }, value, { document }) =>
      document.validations.set(sheetId, area, { [key]: { ...none, ...recordArgument(value, key) } }),
  };
}

/** The rule as plain data: what Office.js leaves out is dropped, a Range becomes its address. */
function plainRule(rule: Record<string, unknown>, { document }: HostContext): Record<string, unknown> {
  const plain = (value: unknown): unknown => {
    if (isHostObject(value)) {
      const { sheetId, area } = asRange(value);
      return `=${formatAbsoluteReference(document.state.sheet(sheetId).name, area)}`;
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => (item === null || item === undefined ? [] : [[key, plain(item)]])),
    );
  };
  return plain(rule) as Record<string, unknown>;
}
