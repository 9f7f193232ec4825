import { DocumentError } from "../../document/DocumentError";
import type { SheetModel } from "../../document/model";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { object, type HostClass, type HostObject, type HostProperty } from "../HostClass";
import { numberArgument, textArgument } from "../readArguments";

/** What File > Info shows. */
export const documentPropertiesClass: HostClass<WorkbookDocument> = {
  name: "DocumentProperties",
  properties: {
    ...Object.fromEntries(
      ["author", "category", "comments", "company", "keywords", "manager", "subject", "title"].map((key) => [
        key,
        property(key, "", textArgument),
      ]),
    ),
    revisionNumber: property("revisionNumber", 0, numberArgument),
    lastAuthor: { get: ({ model }) => model.properties?.["lastAuthor"] ?? "" },
    creationDate: { get: ({ model, properties }) => model.properties?.["creationDate"] ?? properties.created },
  },
  objects: { custom: (document) => object(customPropertiesClass, document) },
};

function property<T extends string | number>(
  key: string,
  usual: T,
  read: (value: unknown, name: string) => T,
): HostProperty<WorkbookDocument> {
  return {
    get: ({ model }) => model.properties?.[key] ?? usual,
    set: (document, value) => document.properties.set(key, read(value, key)),
  };
}

interface EntryTarget<T> {
  readonly of: T;
  readonly key: string;
}

export const customPropertiesClass: HostClass<WorkbookDocument> = {
  name: "CustomPropertyCollection",
  items: (document) => Object.keys(document.model.customProperties ?? {}).map((key) => custom(document, key)),
  methods: {
    add: (document, [key, value]) => {
      const name = textArgument(key, "key");
      document.properties.setCustom(name, plainArgument(value));
      return custom(document, name);
    },
    getItem: (document, [key]) => foundCustom(document, key) ?? missing(key),
    getItemOrNullObject: (document, [key]) => foundCustom(document, key),
    getCount: (document) => Object.keys(document.model.customProperties ?? {}).length,
    deleteAll: (document) => document.properties.clearCustom(),
  },
};

function custom(document: WorkbookDocument, key: string): HostObject {
  return object(customPropertyClass, { of: document, key });
}

function foundCustom(document: WorkbookDocument, key: unknown): HostObject | undefined {
  const name = sameKey(document.model.customProperties, textArgument(key, "key"));
  return name === undefined ? undefined : custom(document, name);
}

export const customPropertyClass: HostClass<EntryTarget<WorkbookDocument>> = {
  name: "CustomProperty",
  identify: ({ key }) => ({ Key: key, _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    type: {
      get: ({ of, key }) =>
        ({ number: "Number", boolean: "Boolean", string: "String" })[
          typeof of.model.customProperties?.[key] as "number" | "boolean" | "string"
        ],
    },
    value: {
      get: ({ of, key }) => of.model.customProperties?.[key],
      set: ({ of, key }, value) => of.properties.setCustom(key, plainArgument(value)),
    },
  },
  methods: { delete: ({ of, key }) => of.properties.setCustom(key, undefined) },
};

/** Small texts an add-in keeps with a sheet. */
export const sheetPropertiesClass: HostClass<SheetModel> = {
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) => Object.keys(sheet.customProperties ?? {}).map((key) => ofSheet(sheet, key)),
  methods: {
    add: (sheet, [key, value], { document }) => {
      const name = textArgument(key, "key");
      document.properties.setOfSheet(sheet.id, name, textArgument(value, "value"));
      return ofSheet(sheet, name);
    },
    getItem: (sheet, [key]) => foundOfSheet(sheet, key) ?? missing(key),
    getItemOrNullObject: (sheet, [key]) => foundOfSheet(sheet, key),
    getCount: ({ customProperties }) => Object.keys(customProperties ?? {}).length,
  },
};

function ofSheet(sheet: SheetModel, key: string): HostObject {
  return object(sheetPropertyClass, { of: sheet, key });
}

function foundOfSheet(sheet: SheetModel, key: unknown): HostObject | undefined {
  const name = sameKey(sheet.customProperties, textArgument(key, "key"));
  return name === undefined ? undefined : ofSheet(sheet, name);
}

export const sheetPropertyClass: HostClass<EntryTarget<SheetModel>> = {
  name: "WorksheetCustomProperty",
  identify: ({ key }) => ({ Key: key, _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ of, key }) => of.customProperties?.[key],
      set: ({ of, key }, value, { document }) =>
        document.properties.setOfSheet(of.id, key, textArgument(value, "value")),
    },
  },
  methods: { delete: ({ of, key }, _, { document }) => document.properties.setOfSheet(of.id, key, undefined) },
};

function sameKey(entries: Readonly<Record<string, unknown>> | undefined, key: string): string | undefined {
  return Object.keys(entries ?? {}).find((each) => each.toLowerCase() === key.toLowerCase());
}

function plainArgument(value: unknown): string | number | boolean {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new DocumentError("InvalidArgument", "A property is a text, a number, true or false.");
}

function missing(key: unknown): never {
  throw new DocumentError("ItemNotFound", `There is no property "${String(key)}".`);
}
