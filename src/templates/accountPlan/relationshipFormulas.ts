import type { AccountPlanOptions } from "./accountPlanFields";

type Formulas = AccountPlanOptions["formulas"];

const POWER = "{people[b]}";
const FRIENDLINESS = "{people[c]}";
const LAST = "{people[d]}";
const CADENCE = "{people[e]}";
/** Days between contacts, 30 where nobody has agreed on any; and for how many there was none. */
const DAYS = `(${CADENCE}+30*(${CADENCE}=0))`;
const SILENT = `({plan_as_of}-${LAST})`;
const KNOWN = `(${LAST}<>"")`;

/** How friendly those who decide are, as far as we keep in touch: 0 to 100. */
export function relationship(formulas: Formulas): string {
  // Nobody was silent since 1900: LibreOffice refuses a power that small.
  const late = `${KNOWN}*(${SILENT}>${DAYS})*(${SILENT}-${DAYS})/${DAYS}`;
  const strength =
    formulas === "kam"
      ? "KAM.RELATIONSHIP({people[item:e]},{plan_as_of})"
      : `100*SUMPRODUCT(${POWER}*(${FRIENDLINESS}+2)/4*${KNOWN}*0.5^(${late}))/SUM(${POWER})`;
  return `IF(OR(COUNT(${POWER})=0,N({plan_as_of})=0),"",${strength})`;
}

/** Executive sponsor, decision maker, champion: those whom nobody is who is well disposed and in touch. */
export function missingRoles(formulas: Formulas): string {
  const missing =
    formulas === "kam" ? "KAM.MISSINGROLES({people[item:e]},{plan_as_of},{plan_role_words})" : plainMissingRoles();
  return `IF(OR(COUNTA({people[item]})=0,N({plan_as_of})=0),"",${missing})`;
}

const REQUIRED = [
  { role: "{word4.item}", missing: "{word7.item}", least: 0 },
  { role: "{word5.item}", missing: "{word8.item}", least: 0 },
  { role: "{word6.item}", missing: "{word9.item}", least: 1 },
];

function plainMissingRoles(): string {
  const parts = REQUIRED.map(({ role, missing, least }) => {
    const filled = `({people[a]}=${role})*(${FRIENDLINESS}>=${least})*${KNOWN}*(${SILENT}<=2*${DAYS})`;
    return `IF(SUMPRODUCT(${filled})=0,"; "&${missing},"")`;
  }).join("&");
  return `UPPER(MID(${parts},3,1))&MID(${parts},4,300)`;
}
