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
  const outside = new Set<string>();
  const leads = { elsewhere: false };
  const isCopy = new Set([...copies.sheets.values()].map((name) => name.toLowerCase()));
  const change = ({ type, value }: Token): string => {
    if (type === "structured") return ofTable(value);
    if (type === "range_named" && !value.includes("!")) return ofName(value);
    return type.startsWith("range") && value.includes("!") ? onSheet(value) : value;
  };
  const onSheet = (reference: string): string => {
    const mark = reference.lastIndexOf("!");
    const written = reference.slice(0, mark);
    const sheet = written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
    const target = copies.sheets.get(sheet.toLowerCase());
    leads.elsewhere = true;
    if (target !== undefined) return `${quoted(target)}!${reference.slice(mark + 1)}`;
    if (!isCopy.has(sheet.toLowerCase())) outside.add(sheet.includes("[") ? sheet.replace(/^\[|\].*$/g, "") : sheet);
    return reference;
  };
  const ofTable = (reference: string): string => {
    const [, prefix = "", name = "", rest = ""] = /^(.*!)?([^![]*)(\[.*)$/s.exec(reference) ?? [];
    const table = copies.tables.get(name.toLowerCase());
    if (table === undefined && prefix === "") return reference;
    if (table?.copy?.sheet !== copy) leads.elsewhere = true;
    if (table?.copy !== undefined) return `${table.copy.table}${rest}`;
    outside.add(table?.sheet ?? prefix.replace(/!$/, ""));
    return reference;
  };
  const ofName = (name: string): string => {
    const own = ownNames.get(name.toLowerCase());
    own?.forEach((sheet) => outside.add(sheet));
    const known = copies.names.get(name.toLowerCase());
    if (known === undefined || own !== undefined) return name;
    leads.elsewhere = true;
    if (known.copy !== undefined) return `${quoted(known.copy)}!${name}`;
    known.sheets.forEach((sheet) => outside.add(sheet));
    return name;
  };
  const tokens = tokenize(formula, { mergeRefs: true });
  const unspilled = withoutSpillMarks(tokens, copy, copies);
  const text = unspilled.map(change).join("");
  return { formula: text, outside: [...outside], isElsewhere: leads.elsewhere || unspilled.length < tokens.length };
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
  const written = mark < 0 ? copy : reference.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheet = copies.sheets.get(written.toLowerCase()) ?? written;
  return `${sheet}!${reference.slice(mark + 1).replaceAll("$", "")}`.toLowerCase();
}

/** With quotes always: they never harm. */
function quoted(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}
