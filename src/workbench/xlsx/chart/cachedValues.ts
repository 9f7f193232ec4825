import { formatAt } from "../../document/cellFormats";
import type { CellValue } from "../../document/model";
import { resolveReference } from "../../document/resolveReference";
import { escapeCharacters, escapeXml, xml } from "../package/xml";
import { fileError } from "../sheet/fileError";
import type { SheetTarget } from "../sheet/SheetTarget";

/** A reference of a chart with the numbers found there now, which a reader may show without calculating. */
export function numberReference(name: string, formula: string, target: SheetTarget): string {
  if (formula === "") return "";
  const values = valuesAt(formula, target).flat();
  const points = values.flatMap((value, idx) => (typeof value === "number" ? [pointXml(idx, String(value))] : []));
  const cache = xml(
    "c:numCache",
    {},
    `<c:formatCode>${escapeXml(formatOfFirst(formula, target))}</c:formatCode>`,
    xml("c:ptCount", { val: values.length }),
    ...points,
  );
  return xml(name, {}, xml("c:numRef", {}, formulaXml(formula, target), cache));
}

/** A reference to texts, or to numbers where there are only such; several columns are levels, the last one nearest to the axis. */
export function categoryReference(name: string, formula: string, target: SheetTarget): string {
  if (formula === "") return "";
  const values = valuesAt(formula, target);
  const flat = values.flat();
  if (
    flat.length > 0 &&
    flat.every((value) => typeof value === "number" || value === "") &&
    flat.some((value) => value !== "")
  )
    return numberReference(name, formula, target);
  const columns = values[0]?.length ?? 0;
  if (columns < 2 || values.length < 2) return xml(name, {}, textReference(formula, target));
  const levels = Array.from({ length: columns }, (_, i) => {
    const level = values.map((row) => row[columns - 1 - i] ?? "");
    return xml("c:lvl", {}, ...texts(level));
  });
  const cache = xml("c:multiLvlStrCache", {}, xml("c:ptCount", { val: values.length }), ...levels);
  return xml(name, {}, xml("c:multiLvlStrRef", {}, formulaXml(formula, target), cache));
}

export function textReference(formula: string, target: SheetTarget): string {
  const values = valuesAt(formula, target).flat();
  const cache = xml("c:strCache", {}, xml("c:ptCount", { val: values.length }), ...texts(values));
  return xml("c:strRef", {}, formulaXml(formula, target), cache);
}

function texts(values: readonly CellValue[]): string[] {
  return values.flatMap((value, idx) => (value === "" ? [] : [pointXml(idx, shown(value))]));
}

function shown(value: CellValue): string {
  if (typeof value === "object") return fileError(value.error);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function pointXml(idx: number, value: string): string {
  return xml("c:pt", { idx }, `<c:v>${escapeXml(escapeCharacters(value))}</c:v>`);
}

function formulaXml(formula: string, target: SheetTarget): string {
  return `<c:f>${escapeXml(target.formula(formula).text)}</c:f>`;
}

function valuesAt(formula: string, { document }: SheetTarget): CellValue[][] {
  return document.valuesOf(formula) ?? [];
}

function formatOfFirst(formula: string, { document, sheet }: SheetTarget): string {
  const place = resolveReference(document.model, formula, sheet.id);
  const target = place && document.model.sheets.find(({ id }) => id === place.sheetId);
  return (target && formatAt(target, place.area.top, place.area.left).numberFormat) ?? "General";
}
