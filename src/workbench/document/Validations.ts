import { isCovered, someTouches } from "./area";
import { checkRuleFormula } from "./checkFormula";
import { DocumentError } from "./DocumentError";
import type { Area, SheetModel, ValidationModel } from "./model";
import { checkAllowed } from "./protection";
import { cutOut, withAreas } from "./ruleAreas";
import type { WorkbookState } from "./WorkbookState";

const KINDS = ["list", "custom", "wholeNumber", "decimal", "date", "time", "textLength"];
/** Excel's limit on the entries of a list that is written out. */
const LONGEST_LIST = 255;
const LONGEST_FORMULA = 255;
/** Excel's limits on what is said beside a cell, and on what stands above it. */
const LONGEST_MESSAGE = 255;
const LONGEST_TITLE = 32;

/** The data validation of cells. */
export class Validations {
  constructor(private readonly state: WorkbookState) {}

  /** The validation all cells of an area share; undefined when they have none or differ. */
  at(sheetId: string, area: Area): ValidationModel | undefined {
    const [only, ...others] = this.touching(this.state.sheet(sheetId), area);
    const isAlone = only !== undefined && others.length === 0;
    return isAlone && isCovered(area, only.areas) ? only : undefined;
  }

  touching(sheet: SheetModel, area: Area): ValidationModel[] {
    return sheet.validations.filter(({ areas }) => someTouches(areas, area));
  }

  /** Replaces the validation of an area, or changes its messages when only they are given. */
  set(sheetId: string, area: Area, change: Partial<Omit<ValidationModel, "id" | "areas">>): void {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet);
    if (change.rule) checkRule(change.rule);
    if (change.errorAlert) checkTexts(change.errorAlert);
    if (change.prompt) checkTexts(change.prompt);
    const before = this.at(sheetId, area);
    if (!before && !change.rule)
      throw new DocumentError("InvalidOperation", "The range has no data validation rule: set the rule first.");
    const base = before && withAreas(before, [area]);
    const added: ValidationModel = {
      id: `dv${this.state.newId()}`,
      areas: [area],
      rule: base?.rule ?? {},
      errorAlert: base?.errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" },
      prompt: base?.prompt ?? { showPrompt: true, title: "", message: "" },
      ignoreBlanks: base?.ignoreBlanks ?? true,
      ...change,
    };
    this.state.set(sheet, "validations", [...cutOut(sheet.validations, area), added]);
    this.state.changed("objects", sheetId, area);
  }

  clear(sheetId: string, area: Area): void {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet);
    this.state.set(sheet, "validations", cutOut(sheet.validations, area));
    this.state.changed("objects", sheetId, area);
  }
}

function checkRule(rule: ValidationModel["rule"]): void {
  const kinds = KINDS.filter((kind) => rule[kind] !== undefined && rule[kind] !== null);
  if (kinds.length !== 1)
    throw new DocumentError("InvalidArgument", `A validation rule is exactly one of ${KINDS.join(", ")}.`);
  const given = rule[kinds[0] ?? ""] as Record<string, unknown>;
  for (const formula of [given["formula"], given["formula1"], given["formula2"], given["source"]]) {
    if (typeof formula !== "string" || !formula.startsWith("=")) continue;
    checkRuleFormula(formula);
    checkLength(formula.slice(1), LONGEST_FORMULA, "formula of a validation");
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

function checkTexts({ title, message }: { readonly title: string; readonly message: string }): void {
  checkLength(title, LONGEST_TITLE, "title of a message");
  checkLength(message, LONGEST_MESSAGE, "message");
}

function checkLength(text: string, longest: number, what: string): void {
  if (text.length <= longest) return;
  throw new DocumentError(
    "InvalidArgument",
    `The ${what} may have ${longest} characters; this one has ${text.length}.`,
  );
}
