import type { FormulaPlace } from "../formulas/FormulaPlace";
import type { Ids } from "../Ids";
import type { NotKept } from "../NotKept";
import type { OpenPackage, Relationship } from "../package/OpenPackage";
import type { StyleReader } from "../styles/StyleReader";

/** What the parts of a sheet need to be read. */
export interface SheetSource {
  readonly package: OpenPackage;
  readonly path: string;
  readonly sheetName: string;
  readonly relationships: readonly Relationship[];
  readonly sharedStrings: readonly string[];
  readonly styles: StyleReader;
  readonly ids: Ids;
  readonly notKept: NotKept;
  readonly place: Pick<FormulaPlace, "isManyCells">;
}

export function relationshipsOf(source: SheetSource, kind: string): Relationship[] {
  return source.relationships.filter((each) => each.kind === kind && !each.isExternal);
}
