/** What Excel is told about our functions: as before, and fit for Excel. The generator itself checks almost none of this. */
import type { Association, FunctionsMetadata } from "../unit/functions/builtMetadata";
import { builtMetadata } from "../unit/functions/builtMetadata";
import { customFunctionFiles } from "../unit/functions/builtMetadata";

const URL = "https://example.com/kam";

/** Names that Excel keeps for its old macro language; a formula with one of them is not ours to define. */
const EXCEL_4_MACRO_NAMES = [
  "ALERT", "APPLY", "ARGUMENT", "AXES", "BEEP", "BORDER", "BREAK", "CALL", "CANCEL", "CLEAR", "CLOSE", "COMBINATION", "COPY", "CUT",
  "DELETE", "DEMOTE", "DIRECTORY", "ECHO", "EDIT", "ELSE", "ERROR", "EVALUATE", "EXECUTE", "EXEC", "FILES", "FILTER", "FORMULA", "FREEZE",
  "GOTO", "GRIDLINES", "GROUP", "HALT", "HELP", "HIDE", "INITIATE", "INPUT", "INSERT", "JUSTIFY", "LAST", "LEGEND", "LINKS", "LIST",
  "MERGE", "MESSAGE", "MOVE", "NEW", "NEXT", "NOTE", "OPEN", "OPTIONS", "OUTLINE", "OVERLAY", "PASTE", "PATTERNS", "POKE", "PRECISION",
  "PRINT", "PROMOTE", "PROTECT", "QUIT", "REFTEXT", "REGISTER", "REQUEST", "RESTART", "RESULT", "RESUME", "RETURN", "RUN", "SAVE", "SCALE",
  "SELECT", "SELECTION", "SEND", "SERIES", "SIZE", "SORT", "SPLIT", "STEP", "STYLE", "SUBSCRIBE", "SUMMARY", "TABLE", "TERMINATE", "TEXTREF",
  "UNDO", "UNGROUP", "UNHIDE", "UNLOCKED", "UNPROTECT", "UNREGISTER", "VIEW", "VOLATILE", "WAIT", "WINDOWS", "WORKBOOK", "WORKGROUP", "ZOOM",
]; // prettier-ignore

let metadata: FunctionsMetadata;
let associate: readonly Association[];

beforeAll(async () => {
  ({ metadata, associate } = await builtMetadata(URL));
});

describe("functions.json", () => {
  it("tells Excel the same as before", () => {
    expect(metadata).toMatchSnapshot();
  });

  it("lets error cells reach our code as values", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it("has ids that Excel cannot take for something else", () => {
    const ids = metadata.functions.map(({ id }) => id);
    expect(ids.filter((id) => !/^[A-Z][A-Z0-9]{2,}$/.test(id))).toEqual([]);
    expect(ids.filter(isCellAddress)).toEqual([]);
    expect(ids.filter((id) => EXCEL_4_MACRO_NAMES.includes(id))).toEqual([]);
  });

  it("has every id once, in all files together, and named alike", () => {
    const ids = metadata.functions.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(metadata.functions.map(({ name }) => name)).toEqual(ids);
  });

  it("describes every function and every argument", () => {
    for (const { id, description, parameters } of metadata.functions) {
      expect([id, description]).toEqual([id, expect.stringMatching(/^[A-Z].+\.$/)]);
      for (const parameter of parameters)
        expect([id, parameter.name, parameter.description]).toEqual([
          id,
          parameter.name,
          expect.stringMatching(/^[A-Z].+\.$/),
        ]);
    }
  });

  it("keeps arguments few, each needed one before the optional ones", () => {
    for (const { id, parameters } of metadata.functions) {
      const optional = parameters.map((parameter) => parameter.optional ?? false);
      expect([id, parameters.length]).toEqual([id, Math.min(parameters.length, 10)]);
      expect([id, optional]).toEqual([id, [...optional].sort()]);
    }
  });

  it("takes ranges as they are: typed ones Excel would convert before we can say what is wrong", () => {
    for (const { id, parameters, result } of metadata.functions) {
      const typed = parameters.filter(({ dimensionality, type }) => dimensionality === "matrix" && type !== "any");
      expect([id, typed, result.dimensionality]).toEqual([id, [], "matrix"]);
    }
  });

  it("has no function that recalculates all the time or reaches into the workbook", () => {
    expect(metadata.functions.filter(({ options }) => options !== undefined).map(({ id }) => id)).toEqual([]);
  });

  it("names a help page for each function", () => {
    for (const { id, helpUrl } of metadata.functions) expect(helpUrl).toBe(`${URL}/help/${id}.html`);
  });
});

describe("the functions behind the ids", () => {
  it("are exported by the file that documents them", () => {
    expect(associate.map(({ id }) => id).sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    for (const { sourceFileName, functionName } of associate)
      expect(jest.requireActual<Record<string, unknown>>(sourceFileName)[functionName]).toBeInstanceOf(Function);
  });

  it("are all that the files export: none has lost its comment", () => {
    const exported = customFunctionFiles().flatMap((file) => Object.keys(jest.requireActual<object>(file)));
    expect(associate.map(({ functionName }) => functionName).sort()).toEqual(exported.sort());
  });
});

describe("the rule against cell addresses", () => {
  it.each(["KPI1", "XFD1", "A1", "RAG3", "R1C1", "RC", "R2", "NPS2026"])("refuses %s", (id) => {
    expect(isCellAddress(id)).toBe(true);
  });

  it.each(["SCORE", "KPI", "AHP", "XFE1", "HEALTH2"])("accepts %s", (id) => {
    expect(isCellAddress(id)).toBe(false);
  });
});

/** A1 to XFD1048576, or a row and column in the other style. */
function isCellAddress(id: string): boolean {
  const [, letters, row] = /^([A-Z]{1,3})([0-9]{1,7})$/.exec(id) ?? [];
  if (letters !== undefined && row !== undefined)
    return (letters.length < 3 || letters <= "XFD") && Number(row) >= 1 && Number(row) <= 1048576;
  return /^(R\d*C\d*|R\d*|C\d*)$/.test(id);
}
