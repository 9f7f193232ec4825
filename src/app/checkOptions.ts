import type { Messages } from "../i18n";
import { fill } from "../i18n/fill";
import type { AccountSource } from "../templates/options/AccountSource";
import type { OptionField, OptionFields, OptionsOf } from "../templates/options/OptionField";
import type { OptionFault } from "./checkMatrixOptions";
import { checkAccounts } from "./checkAccounts";

/** What must be mended before a sheet can be inserted; nothing when all is well. `field` is the field's key. */
export function checkOptions<Fields extends OptionFields>(
  fields: Fields,
  options: OptionsOf<Fields>,
  messages: Messages,
): OptionFault[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const message = faultOf(field, options[key], messages);
    return message === undefined ? [] : [{ field: key, message }];
  });
}

function faultOf(field: OptionField, value: unknown, messages: Messages): string | undefined {
  const label = messages[field.label];
  switch (field.kind) {
    case "count": {
      const { least, most } = field;
      const isRight = Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
      return isRight ? undefined : fill(messages.optionsCountRefused, { label, least, most });
    }
    case "checks": {
      const { least, most } = field;
      const chosen = (value as readonly string[]).length;
      if (chosen < least) return fill(messages.optionsFewestChecks, { label, least });
      return chosen > most ? fill(messages.optionsMostChecks, { label, most }) : undefined;
    }
    case "accounts":
      return checkAccounts(value as AccountSource, field.most, messages);
    case "choice":
    case "switch":
      return undefined;
  }
}
