import { daysSilent } from "./daysSilent";
import type { RequiredRole, Stakeholder } from "./Stakeholder";

/** How friendly whoever fills a role must be at least, in the order in which missing roles are told. */
const FRIENDLY_ENOUGH: readonly (readonly [RequiredRole, number])[] = [
  ["executive sponsor", 0],
  ["decision maker", 0],
  ["champion", 1],
];

/**
 * The roles that nobody at the account fills, of those that every key account needs.
 *
 * A role is filled by someone who has it, does not work against us (a champion works for us: friendliness 1 or more), and was
 * contacted within twice the agreed days between contacts.
 *
 * @param stakeholders the people at the account; nobody fills nothing
 * @param asOf the day that counts as today, in Excel's 1900 system
 * @returns executive sponsor, decision maker, champion: those that are missing
 * @throws DomainError outOfRange: a contact after the as-of date
 * @example
 * missingRoles([], 45000); // => ["executive sponsor", "decision maker", "champion"]
 * missingRoles([{ role: "champion", power: 3, friendliness: 1, lastContact: 44940, cadenceInDays: 30 }], 45000); // => ["executive sponsor", "decision maker"]
 * @see Our own measure
 */
export function missingRoles(stakeholders: readonly Stakeholder[], asOf: number): RequiredRole[] {
  const inTouch = stakeholders.filter(
    ({ lastContact, cadenceInDays }) => daysSilent(lastContact, asOf) <= 2 * cadenceInDays,
  );
  return FRIENDLY_ENOUGH.filter(
    ([required, least]) => !inTouch.some(({ role, friendliness }) => role === required && friendliness >= least),
  ).map(([role]) => role);
}
