import { tokenize, type Token } from "@borgar/fx";

/** What the formulas of copied sheets are to name instead. Names of sheets, tables and names are in lower case. */
export interface Copies {
  /** The copy's name by the name of the sheet it is a copy of. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Tables of all sheets but the copies: the copy's table, where there is one, and the sheet of the table itself. */
  readonly tables: ReadonlyMap<
    string,
    { readonly copy?: { readonly table: string; readonly sheet: string }; readonly sheet: string }
  >;
  /** Names of the workbook: the copy that has one of its own, or else the sheets the name leads to. */
  readonly names: ReadonlyMap<string, { readonly copy?: string; readonly sheets: readonly string[] }>;
  /** What was spilled and is now a cell each, by sheet and cell: "matrix (shared)!h15" is "$H$15:$H$300". */
  readonly spills: ReadonlyMap<string, string>;
}

/** Names that hold on one sheet only, in lower case, with what each reads that was not copied. */
export type OwnNames = ReadonlyMap<string, readonly string[]>;

/** A formula of a copy that names copies only. */
export interface Repointed {
  readonly formula: string;
  /** Sheets and workbooks it reads all the same: they were not copied. */
  readonly outside: readonly string[];
  /** It names more than Excel itself makes a copied sheet name of its own. */
  readonly isElsewhere: boolean;
}

/**
 * Makes a formula of a copied sheet read the copies of other sheets instead of the sheets. Pure.
 *
 * @param copy the sheet the formula stands on; what it names without a sheet is its own
 */
export function repointed(formula: string, copy: string, ownNames: OwnNames, copies: Copies): Repointed {
  if (!mayName(formula, ownNames, copies)) return { formula, outside: [], isElsewhere: false };
  const tokens = tokenize(formula, { mergeRefs: true });
  const unspilled = withoutSpillMarks(tokens, copy, copies);
  const naming = new Naming(copy, ownNames, copies);
  const text = unspilled.map((token) => naming.instead(token)).join("");
  const isElsewhere = naming.leadsElsewhere || unspilled.length < tokens.length;
  return { formula: text, outside: [...naming.outside], isElsewhere };
}

/** Says for each part of a formula what it names instead, and remembers where that leads. */
class Naming {
  readonly outside = new Set<string>();
  leadsElsewhere = false;

  constructor(
    private readonly copy: string,
    private readonly ownNames: OwnNames,
    private readonly copies: Copies,
  ) {}

  instead({ type, value }: Token): string {
    if (type === "structured") return this.table(value);
    if (type === "range_named" && !value.includes("!")) return this.name(value);
    return type.startsWith("range") && value.includes("!") ? this.onSheet(value) : value;
  }

  private onSheet(reference: string): string {
    const mark = reference.lastIndexOf("!");
    const sheet = unquoted(reference.slice(0, mark));
    const target = this.copies.sheets.get(sheet.toLowerCase());
    this.leadsElsewhere = true;
    if (target !== undefined) return `${quoted(target)}!${reference.slice(mark + 1)}`;
    const isCopy = [...this.copies.sheets.values()].some((name) => name.toLowerCase() === sheet.toLowerCase());
    if (!isCopy) this.outside.add(sheet.includes("[") ? sheet.replace(/^\[|\].*$/g, "") : sheet);
    return reference;
  }

  private table(reference: string): string {
    const [, prefix = "", name = "", rest = ""] = /^(.*!)?([^![]*)(\[.*)$/s.exec(reference) ?? [];
    const table = this.copies.tables.get(name.toLowerCase());
    if (table === undefined && prefix === "") return reference;
    if (table?.copy?.sheet !== this.copy) this.leadsElsewhere = true;
    if (table?.copy !== undefined) return `${table.copy.table}${rest}`;
    this.outside.add(table?.sheet ?? prefix.replace(/!$/, ""));
    return reference;
  }

  private name(name: string): string {
    const own = this.ownNames.get(name.toLowerCase());
    const known = this.copies.names.get(name.toLowerCase());
    own?.forEach((sheet) => this.outside.add(sheet));
    if (known === undefined || own !== undefined) return name;
    this.leadsElsewhere = true;
    if (known.copy !== undefined) return `${quoted(known.copy)}!${name}`;
    known.sheets.forEach((sheet) => this.outside.add(sheet));
    return name;
  }
}

/** Almost every formula names nothing but cells of its own sheet: only those that may are read. */
function mayName(formula: string, ownNames: OwnNames, { names }: Copies): boolean {
  if (/[![#]/.test(formula)) return true;
  const words = formula.toLowerCase().match(/[\p{L}_\\][\p{L}\d_.\\]*/gu) ?? [];
  return words.some((word) => names.has(word) || ownNames.has(word));
}

/** H15# is the cells themselves, where they do not spill any more. */
function withoutSpillMarks(tokens: readonly Token[], copy: string, copies: Copies): Token[] {
  return tokens.flatMap((token, i): Token[] => {
    const before = tokens[i - 1];
    const after = tokens[i + 1];
    if (isSpillMark(token)) return before && spillAt(before, copy, copies) !== undefined ? [] : [token];
    const area = after && isSpillMark(after) ? spillAt(token, copy, copies) : undefined;
    if (area === undefined) return [token];
    const prefix = token.value.slice(0, token.value.lastIndexOf("!") + 1);
    return [{ ...token, value: prefix + area }];
  });
}

function isSpillMark({ type, value }: Token): boolean {
  return type === "operator" && value === "#";
}

function spillAt({ type, value }: Token, copy: string, copies: Copies): string | undefined {
  return type === "range" ? copies.spills.get(cellKey(value, copy, copies)) : undefined;
}

function cellKey(reference: string, copy: string, copies: Copies): string {
  const mark = reference.lastIndexOf("!");
  const written = mark < 0 ? copy : unquoted(reference.slice(0, mark));
  const sheet = copies.sheets.get(written.toLowerCase()) ?? written;
  return `${sheet}!${reference.slice(mark + 1).replaceAll("$", "")}`.toLowerCase();
}

function unquoted(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}

/** With quotes always: they never harm. */
function quoted(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}
