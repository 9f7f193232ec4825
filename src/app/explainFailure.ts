import type { PaneMessageKey, PaneMessages } from "../i18n/paneMessages";
import { fill } from "../i18n/fill";
import { WorkbookError, type WorkbookErrorCode } from "../workbook/WorkbookError";
import { Refusal, type RefusalCode } from "./Refusal";

/** A failure as a manager reads it: what happened, what it means, what to do; `details` is for whoever helps. */
export interface Failure {
  readonly what: string;
  readonly meaning: string;
  readonly todo: string;
  readonly details: string;
}

interface Explanation {
  readonly what: PaneMessageKey;
  readonly meaning: PaneMessageKey;
  readonly todo: PaneMessageKey;
}

const OUR_OWN: Record<WorkbookErrorCode | RefusalCode, Explanation> = {
  structureProtected: explanation("Protected"),
  nothingSelected: explanation("NothingSelected"),
  tooManyNames: explanation("TooMany"),
  sheetGone: explanation("SheetGone"),
  sheetProtected: explanation("SheetProtected"),
  cellsLocked: explanation("CellsLocked"),
  cellChanged: explanation("CellChanged"),
  formulaRefused: explanation("FormulaRefused"),
  leftBehind: explanation("LeftBehind"),
  stillCalculating: explanation("StillCalculating"),
  busy: explanation("Busy"),
  optionsIncomplete: explanation("Options"),
  tooLittleKnown: explanation("TooLittle"),
};

/** Excel's own codes, those that a person can do something about. */
const EXCELS = new Map<string, Explanation>([
  ["AccessDenied", explanation("Protected")],
  ["ItemAlreadyExists", explanation("NameTaken")],
  ["InvalidOperationInCellEditMode", explanation("CellEdit")],
  ["RequestPayloadSizeLimitExceeded", explanation("TooLarge")],
  ["ResponsePayloadSizeLimitExceeded", explanation("TooLarge")],
  ["OperationCellsExceedLimit", explanation("TooLarge")],
  ["MemoryLimitReached", explanation("TooLarge")],
  ["InvalidSelection", explanation("SeveralAreas")],
  ["InactiveWorkbook", explanation("OtherWorkbook")],
  ["GeneralException", explanation("Excel")],
  ["ApiNotFound", explanation("OldExcel")],
  ["ApiNotAvailable", explanation("OldExcel")],
]);

/** Puts any error into words. An error nobody thought of is called unexpected, and keeps its details. */
export function explainFailure(error: unknown, messages: PaneMessages): Failure {
  const { what, meaning, todo } = explanationOf(error);
  const facts = factsOf(error);
  return {
    what: fill(messages[what], facts),
    meaning: fill(messages[meaning], facts),
    todo: fill(messages[todo], facts),
    details: detailsOf(error),
  };
}

function explanation(name: ExplanationName): Explanation {
  return { what: `fail${name}What`, meaning: `fail${name}Meaning`, todo: `fail${name}Todo` };
}

type ExplanationName = PaneMessageKey extends infer Key ? (Key extends `fail${infer Name}What` ? Name : never) : never;

function explanationOf(error: unknown): Explanation {
  if (error instanceof WorkbookError || error instanceof Refusal) return OUR_OWN[error.code];
  return EXCELS.get(codeOf(error)) ?? explanation("Unexpected");
}

function factsOf(error: unknown): Readonly<Record<string, string | number>> {
  if (error instanceof WorkbookError) return error.facts;
  if (error instanceof Refusal) return { reasons: error.reasons.join(" ") };
  return {};
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

/** Codes and places only: an error's message or statement can carry the user's own cells. */
function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : ` (${detailsOf(error.cause)})`;
  const place = placeOf(error);
  const code = codeOf(error);
  return `${error.name}${code === "" ? `: ${error.message}` : `: ${code}`}${place === "" ? "" : ` at ${place}`}${cause}`;
}

/** Office.js says which member refused, e.g. "Worksheet.getRange". */
function placeOf(error: Error): string {
  if (!("debugInfo" in error)) return "";
  const { debugInfo } = error as { debugInfo?: { errorLocation?: string } };
  return debugInfo?.errorLocation ?? "";
}
