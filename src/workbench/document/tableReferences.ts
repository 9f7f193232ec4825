import { parseStructRef, stringifyStructRef, type Token } from "@borgar/fx";
import { contains } from "./area";
import { changeTokens } from "./formulaTokens";
import type { Area, SheetModel, TableModel } from "./model";
import { formatAbsoluteArea, formatAbsoluteReference } from "./reference";
import type { FormulaSite } from "./rewriteFormulas";
import { structuredArea } from "./structuredReference";

/** References to a table under its new name. */
export function withTableRenamed(formula: string, from: string, to: string): string {
  return changeTokens(formula, (token) => {
    if (token.type === "range_named") return isSame(token.value, from) ? to : token.value;
    return isOfTable(token, from) ? to + token.value.slice(from.length) : token.value;
  });
}

/** "[@Weight]" as it reads outside its table: "Scores[@Weight]". */
export function withTableNamed(formula: string, name: string): string {
  return changeTokens(formula, ({ type, value }) =>
    type === "structured" && value.startsWith("[") ? name + value : value,
  );
}

/** References to a table as addresses, for when it becomes plain cells; "[@Weight]" is the cell of the formula's own row. */
export function withTableAddresses(formula: string, sheet: SheetModel, table: TableModel, site: FormulaSite): string {
  const { isInside } = tableScope(sheet, table, site);
  const addressOf = (area: Area | undefined): string => {
    if (!area) return "#REF!";
    return site.sheet === sheet ? formatAbsoluteArea(area) : formatAbsoluteReference(sheet.name, area);
  };
  return changeTokens(formula, (token) => {
    if (token.type === "range_named")
      return isSame(token.value, table.name) ? addressOf(structuredArea(table, [], [])) : token.value;
    const reference = token.type === "structured" ? parseStructRef(token.value) : undefined;
    const isOfThis = reference?.table ? isSame(reference.table, table.name) : isInside;
    if (!reference || !isOfThis) return token.value;
    const { columns = [], sections = [] } = reference;
    if (!sections.includes("this row")) return addressOf(structuredArea(table, sections, columns));
    const area = structuredArea(table, [], columns);
    if (!area || site.row === undefined) return "#REF!";
    return addressOf({ ...area, top: site.row, bottom: site.row }).replace(/\$(?=\d)/g, ""); // the row moves along
  });
}

/** References to a table that is gone are #REF!. */
export function withTableDeleted(formula: string, name: string): string {
  return changeTokens(formula, (token) => {
    const isTable = token.type === "range_named" ? isSame(token.value, name) : isOfTable(token, name);
    return isTable ? "#REF!" : token.value;
  });
}

/** References to a table's column under its new name; those without a table's name only where the formula is inside the table. */
export function withColumnRenamed(
  formula: string,
  { tableName, isInside }: TableScope,
  from: string,
  to: string,
): string {
  return changeColumns(formula, { tableName, isInside }, (columns) =>
    columns.map((column) => (isSame(column, from) ? to : column)),
  );
}

/**
 * References to columns of a table that are gone are #REF!; a run of columns goes on without them.
 *
 * @param columns all of the table's columns in their order, those that go among them
 */
export function withColumnsDeleted(
  formula: string,
  scope: TableScope,
  gone: readonly string[],
  columns: readonly string[],
): string {
  return changeColumns(formula, scope, (named) => {
    const [first, last = first] = named.map((name) => columns.findIndex((column) => isSame(column, name)));
    if (first === undefined || last === undefined) return named;
    const left = columns.slice(Math.min(first, last), Math.max(first, last) + 1).filter((name) => !gone.includes(name));
    const [one, ...others] = left;
    if (one === undefined) return undefined;
    return named.length === 1 ? named : [one, others.at(-1) ?? one];
  });
}

/** A table, and whether the formula at hand stands in it, where "[@Weight]" means its column. */
export interface TableScope {
  readonly tableName: string;
  readonly isInside: boolean;
}

export function tableScope(sheet: SheetModel, table: TableModel, site: FormulaSite): TableScope {
  const { row, column } = site;
  const isInside =
    site.sheet === sheet && row !== undefined && column !== undefined && contains(table.area, row, column);
  return { tableName: table.name, isInside };
}

function changeColumns(
  formula: string,
  { tableName, isInside }: TableScope,
  change: (columns: readonly string[]) => readonly string[] | undefined,
): string {
  return changeTokens(formula, (token) => {
    const reference = token.type === "structured" ? parseStructRef(token.value) : undefined;
    const columns = reference?.columns ?? [];
    if (!reference || columns.length === 0) return token.value;
    if (reference.table ? !isSame(reference.table, tableName) : !isInside) return token.value;
    const after = change(columns);
    if (!after) return "#REF!";
    return after.every((column, i) => column === columns[i])
      ? token.value
      : stringifyStructRef({ ...reference, columns: [...after] });
  });
}

function isOfTable({ type, value }: Token, name: string): boolean {
  return type === "structured" && isSame(value.slice(0, name.length + 1), `${name}[`);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
