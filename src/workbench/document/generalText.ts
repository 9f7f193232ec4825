import type { EngineError, EngineScalar } from "./EngineValue";

/** A value as text where a formula needs one: "&", CONCAT, LEN. Numbers have 15 digits, as everywhere in Excel. */
export function generalText(item: Exclude<EngineScalar, EngineError>): string {
  if (item.kind === 0) return "";
  if (item.kind === 3) return item.value ? "TRUE" : "FALSE";
  return item.kind === 1 ? numberText(item.value) : item.value;
}

function numberText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    const [digits = "", exponent = ""] = rounded.toExponential().split("e");
    return `${digits}E${exponent.startsWith("-") ? "-" : "+"}${exponent.slice(1).padStart(2, "0")}`;
  }
  return size < 1e-6 && size !== 0 ? rounded.toFixed(20).replace(/0+$/, "") : String(rounded);
}
