import { DocumentError } from "../../document/DocumentError";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { object, type HostClass, type HostObject } from "../HostClass";
import { textArgument } from "../readArguments";

/** Small values kept with the workbook, for the add-in alone. */
export const settingsClass: HostClass<WorkbookDocument> = {
  name: "SettingCollection",
  items: (document) => Object.keys(document.model.settings).map((key) => setting(document, key)),
  methods: {
    add: (document, [key, value]) => {
      document.settings.set(textArgument(key, "key"), value);
      return setting(document, textArgument(key, "key"));
    },
    getItem: (document, [key]) => {
      const name = textArgument(key, "key");
      if (!document.settings.has(name)) throw new DocumentError("ItemNotFound", `There is no setting "${name}".`);
      return setting(document, name);
    },
    getItemOrNullObject: (document, [key]) => {
      const name = textArgument(key, "key");
      return document.settings.has(name) ? setting(document, name) : undefined;
    },
    getCount: (document) => Object.keys(document.model.settings).length,
  },
};

interface SettingTarget {
  readonly document: WorkbookDocument;
  readonly key: string;
}

function setting(document: WorkbookDocument, key: string): HostObject {
  return object(settingClass, { document, key });
}

export const settingClass: HostClass<SettingTarget> = {
  name: "Setting",
  identify: ({ key }) => ({ Key: key, _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ document, key }) => document.model.settings[key],
      set: ({ document, key }, value) => document.settings.set(key, value),
    },
  },
  methods: { delete: ({ document, key }) => document.settings.delete(key) },
};
