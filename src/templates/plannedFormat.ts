import type { Area } from "./address";
import { DATE, looks, palette, type Look, type LookName } from "./look";
import type { PlannedFormat } from "./SheetPlan";

/** A style by its name, as the plan says it for an area, with dates as the language writes them. */
export function plannedFormat(
  name: LookName,
  { top, bottom }: Pick<Area, "top" | "bottom">,
  dateFormat: string = DATE,
): PlannedFormat {
  const { size, bold, italic, ink, fill, numberFormat, align, indent, vertical, wrap, ruled, open }: Look = looks[name];
  return {
    ...(numberFormat !== undefined && { numberFormat: numberFormat.replace(DATE, dateFormat) }),
    ...(size !== undefined && { fontSize: size }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(ink !== undefined && { fontColor: ink }),
    ...(fill !== undefined && { fill }),
    ...(align !== undefined && { horizontal: align }),
    ...(indent !== undefined && { indent }),
    ...(vertical !== undefined && { vertical }),
    ...(wrap !== undefined && { wrap }),
    ...(open === true && { locked: false as const }),
    ...(ruled === true && { rule: { color: palette.hairline, between: bottom > top } }),
  };
}
