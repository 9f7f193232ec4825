import { kamFunctionsIn } from "../../formulas/kamFunction";
import { plainFormula } from "../../formulas/plainFormula";
import type { Repointed } from "../../formulas/repointed";
import { cellsNamedBy } from "../../workbook/sharing/cellsNamedBy";
import type { CopiedSheet } from "../../workbook/sharing/copySheets";
import type { Link } from "../../workbook/sharing/Link";
import type { SharedReading } from "../../workbook/sharing/SharedReading";
import { referenceSizes } from "./referenceSizes";
import type { Repointing } from "./Repointing";

export interface LinkPlan {
  /** With the formulas they are to have. */
  readonly moved: readonly Link[];
  /** What cannot read a copy instead, and what it reads. */
  readonly loosened: readonly { readonly link: Link; readonly names: readonly string[] }[];
}

/** Decides what on the copies reads copies now, and what may not read any more what it reads. Pure. */
export function planLinks(
  links: readonly Link[],
  reading: SharedReading,
  copied: readonly CopiedSheet[],
  repointing: Repointing,
): LinkPlan {
  const sizeOf = referenceSizes(reading.names, reading.tables);
  const told = [...copied.flatMap(nameLinks), ...links].flatMap((link) => {
    const copy = copied.find(({ sheetId }) => sheetId === link.sheetId);
    if (copy === undefined) return [];
    const found = link.formulas.map((formula) => inPlainExcel(formula, (plain) => repointing.of(plain, copy)));
    const moved = { ...link, formulas: found.map(({ formula }) => formula) };
    return [{ link, moved, names: [...found.flatMap(({ outside }) => outside), ...undrawable(link, moved)] }];
  });
  return {
    moved: told.flatMap(({ link, moved, names }) => (names.length === 0 && isOther(link, moved) ? [moved] : [])),
    loosened: told.flatMap(({ link, names }) => (names.length === 0 ? [] : [{ link, names: [...new Set(names)] }])),
  };

  function inPlainExcel(
    formula: string,
    repoint: (plain: string) => Repointed,
  ): Pick<Repointed, "formula" | "outside"> {
    if (kamFunctionsIn(formula).length === 0) return repoint(formula);
    const plain = plainFormula(formula, sizeOf);
    return "formula" in plain ? repoint(plain.formula) : { formula, outside: plain.withoutTwin.map(withPrefix) };
  }
}

const withPrefix = (name: string) => `KAM.${name}`;

function isOther(link: Link, moved: Link): boolean {
  return moved.formulas.some((formula, i) => formula !== link.formulas[i]);
}

/** What a series would have to draw that is more than one range of cells: no program can tell Excel to. */
function undrawable(link: Link, moved: Link): string[] {
  if (link.place.kind !== "series" || !isOther(link, moved)) return [];
  return moved.formulas.filter((formula) => cellsNamedBy(formula) === undefined).map((formula) => formula.slice(1));
}

function nameLinks({ sheetId, names }: CopiedSheet): Link[] {
  return names.map(({ name, formula }) => ({ sheetId, place: { kind: "name", name }, formulas: [formula] }));
}
