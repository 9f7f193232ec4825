import type { Messages } from "../i18n";
import { fill } from "../i18n/fill";
import type { AccountSource } from "../templates/options/AccountSource";
import type { OptionField, OptionFields, OptionsOf, RowsField } from "../templates/options/OptionField";
import type { RowSource } from "../templates/options/RowSource";
import type { OptionFault } from "./checkMatrixOptions";
import { checkAccounts } from "./checkAccounts";

/** What must be mended before a sheet can be inserted; nothing when all is well. `field` is the field's key. */
export function checkOptions<Fields extends OptionFields>(
  fields: Fields,
  options: OptionsOf<Fields>,
  messages: Messages,
): OptionFault[] {
  const idle = idleFields(fields, options);
  return Object.entries(fields).flatMap(([key, field]) => {
    if (idle.has(key)) return [];
    const message = faultOf(field, options[key], messages);
    return message === undefined ? [] : [{ field: key, message }];
  });
}

/** Fields that decide nothing: rows of the user's own have taken their place, or the part they are of is left out. */
export function idleFields<Fields extends OptionFields>(
  fields: Fields,
  options: OptionsOf<Fields>,
): ReadonlySet<string> {
  const own = Object.entries(fields).filter(
    ([key, field]) => field.kind === "rows" && (options[key] as RowSource).kind === "own",
  );
  const replaced = own.flatMap(([, field]) => (field.kind === "rows" ? [field.replaces ?? [], "content"].flat() : []));
  const leftOut = Object.entries(fields).filter(
    ([key, field]) => !own.some(([each]) => each === key) && isLeftOut(field, options),
  );
  return new Set([...replaced, ...leftOut.map(([key]) => key)]);
}

function isLeftOut(field: OptionField, options: Readonly<Record<string, unknown>>): boolean {
  if (!("partOf" in field) || field.partOf === undefined) return false;
  const [parts, part] = field.partOf;
  return !(options[parts] as readonly string[]).includes(part);
}

function faultOfRows(field: RowsField, source: RowSource, messages: Messages): string | undefined {
  const label = messages[field.label];
  if (source.kind === "room") return faultOfCount(label, field, source.rows, messages);
  const { count } = source.rows;
  if (count === 0) return fill(messages.ownRowsMissing, { label });
  return count > field.most ? fill(messages.ownRowsTooMany, { label, count, limit: field.most }) : undefined;
}

function faultOfCount(
  label: string,
  { least, most }: { readonly least: number; readonly most: number },
  value: unknown,
  messages: Messages,
): string | undefined {
  const isRight = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
  return isRight ? undefined : fill(messages.optionsCountRefused, { label, least, most });
}

function faultOf(field: OptionField, value: unknown, messages: Messages): string | undefined {
  const label = messages[field.label];
  switch (field.kind) {
    case "count":
      return faultOfCount(label, field, value, messages);
    case "checks": {
      const { least, most } = field;
      const chosen = (value as readonly string[]).length;
      if (chosen < least) return fill(messages.optionsFewestChecks, { label, least });
      return chosen > most ? fill(messages.optionsMostChecks, { label, most }) : undefined;
    }
    case "rows":
      return faultOfRows(field, value as RowSource, messages);
    case "accounts":
      return checkAccounts(value as AccountSource, field.most, messages);
    case "choice":
    case "switch":
      return undefined;
  }
}
