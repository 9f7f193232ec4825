import type { Area } from "../../templates/address";
import type { Link } from "./Link";
import { formulasIn } from "./ruleFormulas";

/** Cells of a sheet that may have validations. */
export interface ValidatedArea extends Area {
  readonly sheet: Excel.Worksheet;
}

/** Cells of several rules are looked at in parts until each part has one; so many parts at once. */
const MOST_PARTS = 64;

/** The validations of some cells whose rules hold formulas. A round trip for each time that cells have to be parted. */
export async function readValidations(context: Excel.RequestContext, areas: readonly ValidatedArea[]): Promise<Link[]> {
  if (areas.length === 0) return [];
  const asked = areas.map((area) => ({ area, validation: queueValidation(area) }));
  await context.sync();
  const uniform = asked.filter(({ validation }) => !isMixed(validation));
  const mixed = asked.filter(({ area, validation }) => isMixed(validation) && !isOneCell(area));
  const parts = mixed.flatMap(({ area }) => partsOf(area));
  return [...uniform.flatMap(linkOf), ...(await readValidations(context, parts))];
}

function queueValidation({ sheet, top, left, bottom, right }: ValidatedArea): Excel.DataValidation {
  const { dataValidation } = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
  return dataValidation;
}

function isMixed({ type }: Excel.DataValidation): boolean {
  return type === "Inconsistent" || type === "MixedCriteria";
}

function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

/** By columns first, as rules mostly hold for columns. */
function partsOf(area: ValidatedArea): ValidatedArea[] {
  const { top, left, bottom, right } = area;
  if (left < right) return stretches(left, right).map(([first, last]) => ({ ...area, left: first, right: last }));
  return stretches(top, bottom).map(([first, last]) => ({ ...area, top: first, bottom: last }));
}

function stretches(first: number, last: number): [number, number][] {
  const length = Math.ceil((last - first + 1) / MOST_PARTS);
  const count = Math.ceil((last - first + 1) / length);
  return Array.from({ length: count }, (_, i) => [first + i * length, Math.min(last, first + (i + 1) * length - 1)]);
}

function linkOf({
  area,
  validation,
}: {
  readonly area: ValidatedArea;
  readonly validation: Excel.DataValidation;
}): Link[] {
  const { rule, errorAlert, prompt, ignoreBlanks } = validation;
  const formulas = formulasIn(rule);
  if (formulas.length === 0) return [];
  const { sheet, top, left, bottom, right } = area;
  return [
    {
      sheetId: sheet.id,
      place: {
        kind: "validation",
        area: { top, left, bottom, right },
        validation: { rule, errorAlert, prompt, ignoreBlanks },
      },
      formulas,
    },
  ];
}
