import { looks, type Look, type LookName } from "./look";

/** How the header of a column looks: above figures on the right, above words as far in as they are. */
export function headerLook(column: LookName): LookName {
  const { align, indent }: Look = looks[column];
  if (align === "Right") return "headerNumber";
  return indent === undefined ? "headerText" : "headerWord";
}

/** The same for a list within a page. */
export function smallHeaderLook(column: LookName): LookName {
  const { align }: Look = looks[column];
  return align === "Right" ? "smallHeaderRight" : "smallHeader";
}
