import type { WorkbookDocument } from "../document/WorkbookDocument";
import { resolveReference } from "../document/resolveReference";
import type { OfficeHost } from "../host/OfficeHost";
import type { Area, Scalar } from "../document/model";
import type { WorkbookFiles } from "./files/WorkbookFiles";

/** One cell as a person would tell of it. */
export interface CellReport {
  readonly formula: string | undefined;
  /** Undefined where the cell shows an error. */
  readonly value: Scalar | undefined;
  readonly text: string;
  readonly error: { readonly code: string; readonly message: string | undefined } | undefined;
}

/** The workbench as tests and the console see it. */
export interface Workbench {
  readonly document: WorkbookDocument;
  /** The add-in's round trips so far: members called, bytes, milliseconds. */
  readonly requests: OfficeHost["requests"];
  /** @param reference one cell, e.g. "Sheet1!A1" */
  cell(reference: string): CellReport;
  sheets(): string[];
  /** Resolves when everything is calculated. */
  settled(): Promise<void>;
  /** The workbook as a file, without a question and without a download. */
  saveXlsx(): Promise<Uint8Array>;
  /** Opens a file in place of the workbook, without a question; gives what it holds and the workbench cannot keep. */
  openXlsx(bytes: Uint8Array): Promise<readonly string[]>;
  /** Makes the nth action of the add-in from now on fail, once, as Excel would with this code. */
  failAction(n: number, code: Parameters<OfficeHost["failAction"]>[1]): void;
  /** Lets so many of the add-in's round trips through, and has those after them wait: to look at what runs. */
  holdRequests(passing?: number): void;
  releaseRequests(): void;
}

export function workbenchFor(host: OfficeHost, files: WorkbookFiles): Workbench {
  const { document } = host;
  return {
    document,
    get requests() {
      return host.requests;
    },
    cell: (reference) => reportCell(document, reference),
    sheets: () => document.sheetNames(),
    settled: () => document.settled(),
    saveXlsx: () => files.saveBytes(),
    openXlsx: (bytes) => files.openBytes(bytes),
    failAction: (n, code) => host.failAction(n, code),
    holdRequests: (passing) => host.holdRequests(passing),
    releaseRequests: () => host.releaseRequests(),
  };
}

function reportCell(document: WorkbookDocument, reference: string): CellReport {
  const { sheetId, area } = placeOf(document, reference);
  const value = document.valueAt(sheetId, area.top, area.left);
  const failed = typeof value === "object";
  return {
    formula: document.formulaAt(sheetId, area.top, area.left),
    value: failed ? undefined : value,
    text: document.textAt(sheetId, area.top, area.left),
    error: failed ? { code: value.error, message: value.message } : undefined,
  };
}

/** Unlike in a formula, a sheet's name needs no quotes here. */
function placeOf(document: WorkbookDocument, reference: string): { sheetId: string; area: Area } {
  const mark = reference.lastIndexOf("!");
  const sheetName = reference.slice(0, Math.max(0, mark)).replace(/^'(.*)'$/, "$1");
  const sheetId = mark < 0 ? document.model.activeSheetId : document.sheetId(sheetName);
  const place = resolveReference(document.model, reference.slice(mark + 1), sheetId);
  if (!place) throw new Error(`There is no cell "${reference}".`);
  return place;
}
