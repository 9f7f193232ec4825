import { repointed, type Copies, type OwnNames, type Repointed } from "../../formulas/repointed";
import { absoluteAddress, relativeAddress } from "../../templates/address";
import type { CopiedSheet } from "../../workbook/sharing/copySheets";
import type { NewName } from "../../workbook/sharing/moveLinks";
import type { ReadName, ReadTable, SharedReading } from "../../workbook/sharing/SharedReading";

/** Names may stand for names, which may stand for names: beyond so many nobody follows them. */
const DEEPEST = 8;

const NOTHING: OwnNames = new Map();

/** What formulas on the copies are to name instead of the originals. */
export class Repointing {
  /** Names that lead to copied sheets and that no copy got from Excel: the copies get them. */
  readonly newNames: readonly NewName[];
  private readonly copies: Copies;
  private readonly ownNames: ReadonlyMap<string, OwnNames>;

  constructor(reading: SharedReading, copied: readonly CopiedSheet[]) {
    const known = {
      sheets: sheetsOf(copied),
      tables: tablesOf(reading.tables, copied),
      spills: spillsOf(reading, copied),
    };
    const names = namesOf(reading, copied);
    this.copies = { ...known, names };
    this.ownNames = new Map(copied.map((copy) => [copy.sheetId, this.readByOwn(copy)]));
    this.newNames = reading.names.flatMap(({ name, formula }) => {
      const copy = copied.find(({ sheetName }) => sheetName === names.get(name.toLowerCase())?.copy);
      const isThere = copy?.names.some((own) => own.name.toLowerCase() === name.toLowerCase());
      if (copy === undefined || isThere === true) return [];
      return [{ sheetId: copy.sheetId, name, formula: this.of(formula, copy).formula }];
    });
  }

  /** The formula as it is to stand on the copy. */
  of(formula: string, { sheetId, sheetName }: CopiedSheet): Repointed {
    return repointed(formula, sheetName, this.ownNames.get(sheetId) ?? NOTHING, this.copies);
  }

  /** What the names of a copy read that was not copied, by themselves or by each other. */
  private readByOwn({ names, sheetName }: CopiedSheet): OwnNames {
    return settled<OwnNames>(new Map(names.map(({ name }) => [name.toLowerCase(), []])), (own) => {
      const read = names.map(({ name, formula }) => [name.toLowerCase(), repointed(formula, sheetName, own, this.copies).outside] as const); // prettier-ignore
      return new Map(read);
    });
  }
}

/** Asks again and again, as long as the answers tell something new. */
function settled<Known extends ReadonlyMap<string, unknown>>(
  known: Known,
  next: (known: Known) => Known,
  asked = 0,
): Known {
  const more = next(known);
  const isNew = JSON.stringify([...more]) !== JSON.stringify([...known]);
  return isNew && asked < DEEPEST ? settled(more, next, asked + 1) : more;
}

function sheetsOf(copied: readonly CopiedSheet[]): Copies["sheets"] {
  return new Map(copied.map(({ originalName, sheetName }) => [originalName.toLowerCase(), sheetName]));
}

function tablesOf(tables: readonly ReadTable[], copied: readonly CopiedSheet[]): Copies["tables"] {
  return new Map(
    tables.map(({ name, sheetId, sheetName }) => {
      const copy = copied.find(({ originalId }) => originalId === sheetId);
      const table = copy?.tables.get(name);
      return [name.toLowerCase(), { sheet: sheetName, ...(copy && table !== undefined && { copy: { table, sheet: copy.sheetName } }) }]; // prettier-ignore
    }),
  );
}

/** A name that leads to copies only is the name of one of them; of any other it is told what it reads that was not copied. */
function namesOf({ names, tables }: SharedReading, copied: readonly CopiedSheet[]): Copies["names"] {
  const isCopied = (sheet: string) => copied.some(({ originalName }) => originalName.toLowerCase() === sheet.toLowerCase()); // prettier-ignore
  return new Map(
    [...sheetsRead(names, tables)].map(([name, { sheets }]) => {
      const left = sheets.filter((sheet) => !isCopied(sheet));
      if (left.length > 0 || sheets.length === 0) return [name, { sheets: left }];
      const led = copied.filter(({ originalName }) => sheets.some((sheet) => sheet.toLowerCase() === originalName.toLowerCase())); // prettier-ignore
      const copy = led.find((each) => each.names.some((own) => own.name.toLowerCase() === name)) ?? led[0];
      return [name, { sheets: [], ...(copy && { copy: copy.sheetName }) }];
    }),
  );
}

/** The sheets and workbooks that each name of the workbook reads, whether by itself, by a table or by other names. */
function sheetsRead(names: readonly ReadName[], tables: readonly ReadTable[]): Copies["names"] {
  const nothingCopied = {
    sheets: new Map<string, string>(),
    tables: tablesOf(tables, []),
    spills: new Map<string, string>(),
  };
  return settled<Copies["names"]>(new Map(names.map(({ name }) => [name.toLowerCase(), { sheets: [] }])), (known) => {
    const read = (formula: string) => repointed(formula, "", NOTHING, { ...nothingCopied, names: known }).outside;
    return new Map(names.map(({ name, formula }) => [name.toLowerCase(), { sheets: read(formula) }]));
  });
}

/** What was spilled and is a cell each on the copies. */
function spillsOf({ chosen }: SharedReading, copied: readonly CopiedSheet[]): Copies["spills"] {
  return new Map(
    copied.flatMap(({ sheetName, originalId }) => {
      const original = chosen.find(({ id }) => id === originalId);
      return (original?.spills ?? []).map(({ row, column, rows, columns }): [string, string] => [
        `${sheetName}!${relativeAddress({ top: row, left: column, bottom: row, right: column })}`.toLowerCase(),
        absoluteAddress({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }),
      ]);
    }),
  );
}
