import { perRow } from "../oneResult";
import { HAIR, type Twin } from "../Twin";
import { columnOf, type TwinArgument } from "../TwinArgument";

/** What the columns of a list of people say, as our functions read them. */
function peopleIn(table: TwinArgument, asOf: string) {
  const [role, power, friendliness, last, days] = [2, 3, 4, 5, 6].map((column) => columnOf(table, column));
  // Thirty days where nothing was agreed.
  const rhythm = `(${days}+30*(${days}=0))`;
  return { role, power, friendliness, rhythm, known: `(${last}<>"")`, silent: `(${asOf}-${last})` };
}

const relationship: Twin = ([people, asOf]) => {
  if (!people?.isReference || !asOf) return undefined;
  const { power, friendliness, rhythm, known, silent } = peopleIn(people, asOf.text);
  // Nobody was silent since 1900: LibreOffice refuses a power that small.
  const faded = `0.5^(${known}*(${silent}>${rhythm})*(${silent}-${rhythm})/${rhythm})`;
  return `100*SUMPRODUCT(${power}*(${friendliness}+2)/4*${known}*${faded})/SUM(${power})`;
};

const ROLES = ["Executive sponsor", "Decision maker", "Champion"];
const FRIENDLY_ENOUGH = [0, 0, 1];

const missingRoles: Twin = ([people, asOf, labels]) => {
  if (!people?.isReference || !asOf || (labels && !labels.size)) return undefined;
  const { role, friendliness, rhythm, known, silent } = peopleIn(people, asOf.text);
  const namesOnly = !labels?.size || labels.size.rows * labels.size.columns < 6;
  const gaps = ROLES.map((english, i) => {
    const name = labels ? `INDEX(${labels.text},${i + 1})` : `"${english}"`;
    const missing = namesOnly ? `"no "&LOWER(${name})` : `INDEX(${labels.text},${i + 4})`;
    const filled = `(${role}=${name})*(${friendliness}>=${FRIENDLY_ENOUGH[i] ?? 0})*${known}*(${silent}<=2*${rhythm})`;
    return `IF(SUMPRODUCT(${filled})=0,"; "&${missing},"")`;
  }).join("&");
  return `UPPER(MID(${gaps},3,1))&MID(${gaps},4,300)`;
};

/** Good news fades towards 50; bad news stays. Each gate that fired caps the whole. */
const health: Twin = ([components, weights, ages, halfLife, gates, caps, leastCoverage]) => {
  if (!components?.isReference || (components.size && components.size.rows !== 1) || (gates && !caps)) return undefined;
  const cells = components.text;
  const weight = weights?.text ?? `(${cells}=${cells})`;
  const age = ages ? `${ages.blankWhere ? `(${ages.blankWhere}<>"")*` : ""}(${ages.text})` : "0";
  const faded = `50+(${cells}-50)*0.5^(${age}/${halfLife?.text ?? "90"})`;
  const known = `SUMPRODUCT(${weight}*(${cells}<>""))`;
  const mean = `SUMPRODUCT(${weight}*(${cells}<>"")*((${cells}<=50)*${cells}+(${cells}>50)*(${faded})))/${known}`;
  const least = gates && caps ? `MIN(${mean},100-SUMPRODUCT(MAX((${gates.text})*(100-${caps.text}))))` : mean;
  return `IF(${known}/SUMPRODUCT(${weight}*1)<${leastCoverage?.text ?? "0.6"}-${HAIR},NA(),${least})`;
};

export const relationshipTwins: Readonly<Record<string, Twin>> = {
  RELATIONSHIP: relationship,
  MISSINGROLES: missingRoles,
  HEALTH: perRow(health, [0, 2, 4]),
};
