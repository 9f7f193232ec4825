import { DocumentError } from "../document/DocumentError";
import { isHostObject, type HostObject } from "./HostClass";
import { namedColour } from "./namedColours";

/** The readers of what arrives over the wire: each refuses what Excel would refuse with InvalidArgument. */

export function textArgument(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  throw invalid(name, "a text");
}

export function numberArgument(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalid(name, "a number");
}

export function truthArgument(value: unknown, name: string): boolean {
  if (typeof value === "boolean") return value;
  throw invalid(name, "true or false");
}

/** A whole number of 0 or more. */
export function positionArgument(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  throw invalid(name, "a whole number of 0 or more");
}

/** "#1F2937", also written "1F2937" or by a name HTML has for it. */
export function colourArgument(value: unknown, name: string): string {
  const text = textArgument(value, name);
  const named = namedColour(text);
  if (named) return named;
  const digits = text.replace(/^#/, "");
  if (/^[\da-f]{6}$/i.test(digits)) return `#${digits.toUpperCase()}`;
  throw invalid(name, 'a colour such as "#1F2937"');
}

/** One of Excel's enumeration values, in any case; given back as Excel writes it. */
export function choiceArgument<T extends string>(value: unknown, choices: readonly T[], name: string): T {
  const found = choices.find((choice) => choice.toLowerCase() === textArgument(value, name).toLowerCase());
  if (found === undefined) throw invalid(name, `one of ${choices.join(", ")}`);
  return found;
}

export function objectArgument(value: unknown, name: string): HostObject {
  if (isHostObject(value)) return value;
  throw invalid(name, "an object of the workbook");
}

export function recordArgument(value: unknown, name: string): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw invalid(name, "an object");
}

function invalid(name: string, expected: string): DocumentError {
  return new DocumentError("InvalidArgument", `The argument ${name} must be ${expected}.`);
}
