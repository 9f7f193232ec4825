import { DocumentError } from "../../document/DocumentError";
import type { CellValue } from "../../document/model";
import { formatAbsoluteReference } from "../../document/reference";
import excelMembers from "../excelMembers.json";
import { isHostObject, object, type HostClass, type HostContext } from "../HostClass";
import { asRange } from "./range";

/** Excel's functions, to be called without a cell. What they are given becomes a formula, which is calculated when it is loaded. */
export const functionsClass: HostClass<object> = {
  name: "Functions",
  methods: Object.fromEntries(
    Object.values(excelMembers.Functions)
      .flatMap((names) => names.split(" "))
      .map((name) => [
        name,
        (_: object, args: readonly unknown[], context: HostContext) => {
          const given = args.flat().map((arg) => argumentText(arg, context));
          return object(functionResultClass, `${excelName(name)}(${withoutRest(given).join(",")})`);
        },
      ]),
  ),
};

/** "norm_Dist" is NORM.DIST. */
function excelName(name: string): string {
  return name.replaceAll("_", ".").toUpperCase();
}

function argumentText(value: unknown, { document }: HostContext): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (!isHostObject(value)) throw new DocumentError("InvalidArgument", "A function takes values, ranges and results.");
  if (value.type.name === functionResultClass.name) return String(value.target);
  const { sheetId, area } = asRange(value);
  return formatAbsoluteReference(document.state.sheet(sheetId).name, area);
}

/** Arguments that were left out at the end are none. */
function withoutRest(given: readonly string[]): readonly string[] {
  const last = given.findLastIndex((text) => text !== "");
  return given.slice(0, last + 1);
}

/** A result's target is its formula, without "=". */
export const functionResultClass: HostClass<string> = {
  name: "FunctionResult",
  properties: {
    value: {
      get: (formula, context) => {
        const value = calculated(formula, context);
        return typeof value === "object" ? null : value;
      },
    },
    error: {
      get: (formula, context) => {
        const value = calculated(formula, context);
        return typeof value === "object" ? value.error : "";
      },
    },
  },
};

function calculated(formula: string, { document }: HostContext): CellValue | undefined {
  const { name } = document.state.sheet(document.model.activeSheetId);
  return document.calculation.probe([{ sheetName: name, row: 0, column: 0, formula: `=${formula}` }])[0];
}
