import type { RequiredRole } from "../../domain/planning/Stakeholder";
import { describeShape } from "./CellRange";
import { InputFault } from "./InputFault";
import { labelIn } from "./labelIn";
import { isLeftOut } from "./options";
import type { RoleWords } from "./readStakeholders";
import { readVector } from "./readVector";

const ROLES: readonly RequiredRole[] = ["executive sponsor", "decision maker", "champion"];

/** The roles as a sheet writes them, in English. */
export const ENGLISH_ROLES: RoleWords = new Map(ROLES.map((role) => [role, role]));

/** How a sheet writes the roles, and how it says that one is missing. */
export interface RoleLabels {
  readonly roles: RoleWords;
  readonly missing: (role: RequiredRole) => string;
}

/** Reads the three roles as a sheet writes them, and after them, if given, the three texts that say that one is missing. */
export function readRoleLabels(sent: unknown): RoleLabels {
  const labels = isLeftOut(sent) ? ROLES : readVector("labels", sent).map((cell) => String(labelIn(cell)));
  if (labels.length !== 3 && labels.length !== 6)
    throw new InputFault(
      `${describeShape("labels", sent)}: needs the three roles, or those and the three texts that say one is missing`,
    );
  const textOf = (role: RequiredRole) => {
    const i = ROLES.indexOf(role);
    return labels[3 + i] ?? `no ${labels[i] ?? role}`;
  };
  return { roles: new Map(ROLES.map((role, i) => [(labels[i] ?? role).toLowerCase(), role])), missing: textOf };
}
