import { cellArea } from "../CellArea";
import type { CheckContext } from "../CheckContext";
import { placed } from "../placed";
import type { Problem } from "../Problem";

/** As `RELATIONSHIP` has it: name, role, power, friendliness, last contact, days between contacts. */
const LAST_CONTACT = 4;
const CADENCE = 5;
const DAYS_BETWEEN = 30;

/** People nobody has spoken to for longer than was agreed. */
export function staleContacts({ book, roles }: CheckContext): Problem[] {
  const problems: Problem[] = [];
  for (const { people, asOf } of roles.stakeholders)
    for (let row = people.top; row <= people.bottom; row++) {
      const at = (offset: number) => book.value(people.sheetId, row, people.left + offset);
      const name = at(0);
      // Where a formula repeats the name, the person is told of on the sheet it was typed on.
      if (name === "" || book.sheet(people.sheetId)?.formula(row, people.left) !== undefined) continue;
      const contact = at(LAST_CONTACT);
      const cadence = at(CADENCE);
      const agreed = typeof cadence === "number" && cadence > 0 ? cadence : DAYS_BETWEEN;
      const days = typeof contact === "number" ? Math.floor(asOf) - Math.floor(contact) : undefined;
      const isNever = contact === "";
      if (!isNever && (days === undefined || days <= agreed)) continue;
      problems.push({
        kind: "staleContacts",
        severity: "look",
        place: placed(cellArea(people.sheetId, row, people.left + LAST_CONTACT)),
        ...(isNever && { saying: "Never" }),
        facts: { name: String(name), agreed, ...(days !== undefined && { days }) },
      });
    }
  return problems;
}
