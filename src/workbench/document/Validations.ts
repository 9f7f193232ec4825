import { intersection } from "./area";
import { cutOut } from "./cellFormats";
import { checkFormula } from "./checkFormula";
import { DocumentError } from "./DocumentError";
import type { Area, SheetModel, ValidationModel } from "./model";
import { checkAllowed } from "./protection";
import { shiftFormula } from "./shiftFormula";
import type { WorkbookState } from "./WorkbookState";

const KINDS = ["list", "custom", "wholeNumber", "decimal", "date", "time", "textLength"];
/** Excel's limit on the entries of a list that is written out. */
const LONGEST_LIST = 255;

/** The data validation of cells. */
export class Validations {
  constructor(private readonly state: WorkbookState) {}

  /** The validation all cells of an area share; undefined when they have none or differ. */
  at(sheetId: string, area: Area): ValidationModel | undefined {
    const touching = this.touching(this.state.sheet(sheetId), area);
    const [only] = touching;
    const covered = only && intersection(only.area, area);
    const isWhole =
      covered &&
      covered.top === area.top &&
      covered.left === area.left &&
      covered.bottom === area.bottom &&
      covered.right === area.right;
    return touching.length === 1 && isWhole ? only : undefined;
  }

  touching(sheet: SheetModel, area: Area): ValidationModel[] {
    return sheet.validations.filter((validation) => intersection(validation.area, area));
  }

  /** Replaces the validation of an area, or changes its messages when only they are given. */
  set(sheetId: string, area: Area, change: Partial<Omit<ValidationModel, "id" | "area">>): void {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet);
    if (change.rule) checkRule(change.rule);
    const before = this.at(sheetId, area);
    if (!before && !change.rule)
      throw new DocumentError("InvalidOperation", "The range has no data validation rule: set the rule first.");
    this.cut(sheet, area);
    sheet.validations.push({
      id: `dv${this.state.newId()}`,
      area,
      rule: before?.rule ?? {},
      errorAlert: before?.errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" },
      prompt: before?.prompt ?? { showPrompt: true, title: "", message: "" },
      ignoreBlanks: before?.ignoreBlanks ?? true,
      ...change,
    });
    this.state.changed("objects", sheetId, area);
  }

  clear(sheetId: string, area: Area): void {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet);
    this.cut(sheet, area);
    this.state.changed("objects", sheetId, area);
  }

  private cut(sheet: SheetModel, area: Area): void {
    sheet.validations = cutOut(sheet.validations, area, (validation, rest) => ({
      ...structuredClone(validation),
      id: `dv${this.state.newId()}`,
      area: rest,
      rule: shiftRule(validation.rule, validation.area, rest),
    }));
  }
}

/** A rule's formulas are written for the first cell of its area. */
function shiftRule(rule: Record<string, unknown>, from: Area, to: Area): Record<string, unknown> {
  const shifted = (_: string, value: unknown): unknown =>
    typeof value === "string" && value.startsWith("=")
      ? shiftFormula(value, { row: from.top, column: from.left }, { row: to.top, column: to.left })
      : value;
  return JSON.parse(JSON.stringify(rule), shifted) as Record<string, unknown>;
}

function checkRule(rule: Record<string, unknown>): void {
  const kinds = KINDS.filter((kind) => rule[kind] !== undefined && rule[kind] !== null);
  if (kinds.length !== 1)
    throw new DocumentError("InvalidArgument", `A validation rule is exactly one of ${KINDS.join(", ")}.`);
  const given = rule[kinds[0] ?? ""] as Record<string, unknown>;
  for (const formula of [given["formula"], given["formula1"], given["formula2"], given["source"]]) {
    if (typeof formula === "string" && formula.startsWith("=")) checkFormula(formula);
  }
  const { source } = given;
  if (kinds[0] !== "list") return;
  if (typeof source !== "string" || source === "")
    throw new DocumentError("InvalidArgument", "A list needs a source: entries with commas between, or a reference.");
  if (!source.startsWith("=") && source.length > LONGEST_LIST) {
    throw new DocumentError(
      "InvalidArgument",
      `A list that is written out may have ${LONGEST_LIST} characters; this one has ${source.length}. Use a range.`,
    );
  }
}
