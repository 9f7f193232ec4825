import type { OptionFields, OptionsOf } from "./OptionField";

/** What is decided when a user decides nothing. */
export function startingOptions<Fields extends OptionFields>(fields: Fields): OptionsOf<Fields> {
  return Object.fromEntries(Object.entries(fields).map(([key, { start }]) => [key, start])) as OptionsOf<Fields>;
}
