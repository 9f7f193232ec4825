import type { RequiredRole, Stakeholder } from "../../domain/planning/Stakeholder";
import type { Cell } from "./Cell";
import { dateIn } from "./dateIn";
import { InputFault } from "./InputFault";
import { labelIn } from "./labelIn";
import { numberIn, scoreIn } from "./numberIn";
import { readUsedRows } from "./readTable";

const POWER = { min: 1, max: 5 };
const CADENCE_IN_DAYS = 30;

/** A role as it stands in a sheet, in small letters, to the role it is. */
export type RoleWords = ReadonlyMap<string, RequiredRole>;

/** Reads the people at an account. */
export function readStakeholders(sent: unknown, asOf: number, roles: RoleWords): Stakeholder[] {
  const needs = "needs name, role, power, friendliness, last contact, cadence in days";
  return readUsedRows("stakeholders", sent, [6, 5], needs).flatMap(
    ([name, role, power, friendliness, lastContact, cadence]) =>
      name && role && power && friendliness && lastContact
        ? [
            {
              role: roles.get(String(labelIn(role)).toLowerCase()) ?? null,
              power: scoreIn(power, POWER),
              friendliness: friendlinessIn(friendliness),
              lastContact: contactIn(lastContact, asOf),
              cadenceInDays: cadence ? cadenceIn(cadence) : CADENCE_IN_DAYS,
            },
          ]
        : [],
  );
}

/** Neither friend nor foe where nobody has said. */
function friendlinessIn(cell: Cell): number {
  return scoreIn(cell, { min: -2, max: 2 }) ?? 0;
}

function contactIn(cell: Cell, asOf: number): number | null {
  const date = dateIn(cell);
  if (date !== null && date > asOf) throw new InputFault(`${cell.place}: the contact comes after the as-of date`);
  return date;
}

function cadenceIn(cell: Cell): number {
  const days = numberIn(cell) ?? 0;
  if (days < 0) throw new InputFault(`${cell.place}: ${days} days are less than none`);
  return days === 0 ? CADENCE_IN_DAYS : days;
}
