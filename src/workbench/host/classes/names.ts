import { DocumentError } from "../../document/DocumentError";
import type { NameModel } from "../../document/model";
import { formatAbsoluteReference } from "../../document/reference";
import { resolveReference } from "../../document/resolveReference";
import { object, type HostClass, type HostContext, type HostObject } from "../HostClass";
import { textArgument, truthArgument } from "../readArguments";
import { asRange, range } from "./range";
import { worksheetClass } from "./worksheet";
import { isHostObject } from "../HostClass";

interface NamesTarget {
  /** Only the names of this sheet; absent for those of the workbook. */
  readonly sheetId?: string;
}

export const namesClass: HostClass<NamesTarget> = {
  name: "NamedItemCollection",
  items: ({ sheetId }, { document }) =>
    document.model.names.filter((name) => name.sheetId === sheetId).map((name) => object(namedItemClass, name)),
  methods: {
    add: ({ sheetId }, [name, reference, comment], context) => {
      const added = context.document.names.add(
        textArgument(name, "name"),
        formulaOf(reference, context),
        typeof comment === "string" ? comment : "",
        sheetId,
      );
      return object(namedItemClass, added);
    },
    getItem: ({ sheetId }, [name], { document }) => {
      const found = document.names.find(textArgument(name, "name"), sheetId);
      if (!found) throw new DocumentError("ItemNotFound", `There is no name "${textArgument(name, "name")}".`);
      return object(namedItemClass, found);
    },
    getItemOrNullObject: ({ sheetId }, [name], { document }) => {
      const found = document.names.find(textArgument(name, "name"), sheetId);
      return found && object(namedItemClass, found);
    },
    getCount: ({ sheetId }, _, { document }) => document.model.names.filter((name) => name.sheetId === sheetId).length,
  },
};

function formulaOf(reference: unknown, { document }: HostContext): string {
  if (!isHostObject(reference)) return textArgument(reference, "reference");
  const { sheetId, area } = asRange(reference);
  return `=${formatAbsoluteReference(document.state.sheet(sheetId).name, area)}`;
}

export const namedItemClass: HostClass<NameModel> = {
  name: "NamedItem",
  identify: ({ name }) => ({ Name: name, _Id: name }),
  check: (name, { document }) => {
    if (!document.model.names.includes(name))
      throw new DocumentError("ItemNotFound", `The name "${name.name}" is not there any more.`);
  },
  properties: {
    name: { get: ({ name }) => name },
    formula: {
      get: ({ formula }) => formula,
      set: (name, value, { document }) => document.names.change(name, { formula: textArgument(value, "formula") }),
    },
    comment: {
      get: ({ comment }) => comment,
      set: (name, value, { document }) => document.names.change(name, { comment: textArgument(value, "comment") }),
    },
    visible: {
      get: ({ visible }) => visible,
      set: (name, value, { document }) => document.names.change(name, { visible: truthArgument(value, "visible") }),
    },
    scope: { get: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet") },
    type: { get: (name, context) => typeOf(name, context) },
    value: { get: (name, context) => valueOf(name, context) },
  },
  objects: {
    worksheet: ({ sheetId }, { document }) => {
      if (sheetId === undefined) throw new DocumentError("ItemNotFound", "The name belongs to the workbook.");
      return object(worksheetClass, document.state.sheet(sheetId));
    },
  },
  methods: {
    delete: (name, _, { document }) => document.names.delete(name),
    getRange: (name, _, context) => cellsOf(name, context) ?? noCells(name),
    getRangeOrNullObject: (name, _, context) => cellsOf(name, context),
  },
};

function cellsOf({ formula, sheetId }: NameModel, { document }: HostContext): HostObject | undefined {
  const found = resolveReference(document.model, formula, sheetId);
  return found && range(found.sheetId, found.area);
}

function noCells({ name }: NameModel): never {
  throw new DocumentError("InvalidReference", `The name "${name}" stands for no range of cells.`);
}

function typeOf({ formula, sheetId }: NameModel, { document }: HostContext): string {
  if (resolveReference(document.model, formula, sheetId)) return "Range";
  if (/^=".*"$/s.test(formula)) return "String";
  if (/^=(TRUE|FALSE)$/i.test(formula)) return "Boolean";
  if (/^=-?[\d.]+(e[-+]?\d+)?$/i.test(formula)) return "Double";
  return formula.includes("#REF!") ? "Error" : "String";
}

function valueOf(name: NameModel, { document }: HostContext): unknown {
  const { formula } = name;
  if (resolveReference(document.model, formula, name.sheetId)) return formula.slice(1);
  if (/^=".*"$/s.test(formula)) return formula.slice(2, -1).replaceAll('""', '"');
  if (/^=(TRUE|FALSE)$/i.test(formula)) return formula.toUpperCase() === "=TRUE";
  if (/^=-?[\d.]+(e[-+]?\d+)?$/i.test(formula)) return Number(formula.slice(1));
  return formula.includes("#REF!") ? "#REF!" : formula;
}
