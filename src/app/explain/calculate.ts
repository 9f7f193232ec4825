import { calledKamFunction } from "../../formulas/kamCalls";
import type { Expression } from "../../formulas/parseFormula";
import type { ReadCells } from "../../workbook/WantedCells";
import { callKamFunction, isFault } from "./kamFunctions";
import { referenceIn } from "./wantedCells";

type Matrix = readonly (readonly unknown[])[];

/** An argument that only Excel can calculate: it is told, and nothing is made up for it. */
export class BeyondUs extends Error {
  override readonly name = "BeyondUs";
}

/**
 * The values of an argument, from the cells it refers to.
 *
 * Templates and careful users write more than a range: IF(B2:F2="","",B2:F2), C3:G3="yes", asOf-D3:H3. Those are followed, cell by
 * cell as Excel does; everything else is `BeyondUs`.
 */
export function calculate(tree: Expression, cells: ReadonlyMap<string, ReadCells>): Matrix {
  const value = (node: Expression | null | undefined): Matrix => {
    if (!node) return [[null]];
    const reference = referenceIn(node);
    if (reference !== undefined) return valuesOf(cells.get(reference.key), reference.key);
    switch (node.type) {
      case "Literal":
        return [[node.value]];
      case "ErrorLiteral":
        return [[{ code: node.value }]];
      case "ArrayExpression":
        return node.elements.map((row) => row.map((item) => value(item)[0]?.[0]));
      case "UnaryExpression":
        return unary(node.operator, value(node.arguments[0]));
      case "BinaryExpression":
        return cellByCell(binary(node.operator), value(node.arguments[0]), value(node.arguments[1]));
      case "CallExpression":
        return called(node.callee.name, calledKamFunction(node), node.arguments.map(value));
      default:
        throw new BeyondUs(node.type);
    }
  };
  return value(tree);
}

function valuesOf(found: ReadCells | undefined, key: string): Matrix {
  if (found === undefined) throw new BeyondUs(key);
  return found.values.map((row) => row.map(cellContent));
}

const ERRORS =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!)$/;

/** As our functions get it: nothing for a blank cell, and an object with a code for an error. */
export function cellContent(value: unknown): unknown {
  if (value === "") return null;
  return typeof value === "string" && ERRORS.test(value) ? { code: value } : value;
}

function called(excelName: string, kamName: string | undefined, given: readonly Matrix[]): Matrix {
  if (kamName !== undefined) {
    const answer = callKamFunction(kamName, given.map(asSent));
    return isFault(answer) ? [[{ code: answer.error }]] : answer;
  }
  const [first = [[null]], second = [[null]], third = [[false]]] = given;
  switch (excelName.toUpperCase()) {
    case "IF":
      return choose(first, second, third);
    case "IFERROR":
      return cellByCell((it, otherwise) => (codeOf(it) === undefined ? it : otherwise), first, second);
    case "IFNA":
      return cellByCell((it, otherwise) => (codeOf(it) === "#N/A" ? otherwise : it), first, second);
    case "N":
      return [[typeof first[0]?.[0] === "number" ? first[0][0] : 0]];
    case "ISNUMBER":
      return first.map((row) => row.map((item) => typeof item === "number"));
    case "TRANSPOSE":
      return (first[0] ?? []).map((_, column) => first.map((row) => row[column]));
    case "TRUE":
    case "FALSE":
      return [[excelName.toUpperCase() === "TRUE"]];
    default:
      throw new BeyondUs(excelName);
  }
}

/** A single cell comes as its value, as Excel sends it to an argument that is no range. */
export function asSent(values: Matrix): unknown {
  return values.length === 1 && values[0]?.length === 1 ? values[0][0] : values;
}

function choose(test: Matrix, yes: Matrix, no: Matrix): Matrix {
  const [rows, columns] = shapeOf([test, yes, no]);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => {
      const holds = at(test, i, j);
      if (codeOf(holds) !== undefined) return holds;
      return truth(holds) ? at(yes, i, j) : at(no, i, j);
    }),
  );
}

function truth(value: unknown): boolean {
  return typeof value === "number" ? value !== 0 : value === true;
}

function unary(operator: string, operand: Matrix): Matrix {
  if (operator === "@") return [[at(operand, 0, 0)]];
  const factor = { "-": -1, "+": 1, "%": 0.01 }[operator];
  if (factor === undefined) throw new BeyondUs(operator);
  return operand.map((row) => row.map((item) => numeric((number) => factor * number)(item, 0)));
}

type Operation = (left: unknown, right: unknown) => unknown;

function binary(operator: string): Operation {
  const known: Readonly<Record<string, Operation>> = {
    "+": numeric((left, right) => left + right),
    "-": numeric((left, right) => left - right),
    "*": numeric((left, right) => left * right),
    "/": numeric((left, right) => (right === 0 ? { code: "#DIV/0!" } : left / right)),
    "=": (left, right) => isSame(left, right),
    "<>": (left, right) => !isSame(left, right),
    "<": (left, right) => order(left, right) < 0,
    "<=": (left, right) => order(left, right) <= 0,
    ">": (left, right) => order(left, right) > 0,
    ">=": (left, right) => order(left, right) >= 0,
    "&": (left, right) => textOf(left) + textOf(right),
  };
  const operation = known[operator];
  if (operation === undefined) throw new BeyondUs(operator);
  return (left, right) => errorIn(left) ?? errorIn(right) ?? operation(left, right);
}

function numeric(calculateNumbers: (left: number, right: number) => unknown): Operation {
  return (left, right) => {
    const [a, b] = [numberOf(left), numberOf(right)];
    return a === undefined || b === undefined ? { code: "#VALUE!" } : calculateNumbers(a, b);
  };
}

function numberOf(value: unknown): number | undefined {
  if (value === null || value === undefined) return 0;
  if (typeof value === "boolean") return Number(value);
  return typeof value === "number" ? value : undefined;
}

/** Excel compares texts without case, and takes a blank cell for "" and for 0. */
function isSame(left: unknown, right: unknown): boolean {
  if (left === null || right === null) {
    const other = left ?? right;
    return other === null || other === "" || other === 0 || other === false;
  }
  if (typeof left === "string" && typeof right === "string") return left.toLowerCase() === right.toLowerCase();
  return left === right;
}

/** Excel orders numbers before texts before truths. */
function order(left: unknown, right: unknown): number {
  const [a, b] = [rankOf(left), rankOf(right)];
  if (a !== b) return a - b;
  if (a === TEXT) return textOf(left).toLowerCase().localeCompare(textOf(right).toLowerCase());
  return (numberOf(left) ?? 0) - (numberOf(right) ?? 0);
}

const TEXT = 1;

function rankOf(value: unknown): number {
  if (typeof value === "string") return TEXT;
  return typeof value === "boolean" ? 2 : 0;
}

function textOf(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function codeOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "code" in value ? String(value.code) : undefined;
}

function errorIn(value: unknown): unknown {
  return codeOf(value) === undefined ? undefined : value;
}

function cellByCell(operation: Operation, left: Matrix, right: Matrix): Matrix {
  const [rows, columns] = shapeOf([left, right]);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => operation(at(left, i, j), at(right, i, j))),
  );
}

function shapeOf(all: readonly Matrix[]): readonly [number, number] {
  return [Math.max(...all.map((each) => each.length)), Math.max(...all.map((each) => each[0]?.length ?? 0))];
}

/** A single cell, row or column goes with every cell of the other side. */
function at(values: Matrix, row: number, column: number): unknown {
  const line = values[values.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? { code: "#N/A" } : value;
}
