import type { SheetIdentity } from "../templates/SheetIdentity";
import { IDENTITY, inProperties, optionsKey } from "./identityProperties";

/** Queues what a sheet is to know about itself; sends nothing. */
export function queueIdentity(sheet: Excel.Worksheet, identity: SheetIdentity): void {
  const { customProperties } = sheet;
  for (const part of ["template", "version", "language", "formulas"] as const)
    customProperties.add(IDENTITY[part], identity[part]);
  inProperties(JSON.stringify(identity.options)).forEach((text, i) => customProperties.add(optionsKey(i + 1), text));
}
