import type { HealthGate } from "../../domain/health/lowestCap";
import { describeShape, readRange, turned, type CellRange } from "./CellRange";
import { flagIn } from "./flagIn";
import { InputFault } from "./InputFault";
import { numberIn } from "./numberIn";
import { isLeftOut } from "./options";
import { readVector } from "./readVector";

const CAP = { min: 0, max: 100 };

/**
 * Reads gates (one row per account, one column per gate, TRUE where it fired) and the cap of each gate.
 *
 * @returns the gates of the account in a row
 */
export function readGates(gates: unknown, caps: unknown, accounts: number): (row: number) => HealthGate[] {
  if (isLeftOut(gates) && isLeftOut(caps)) return () => [];
  if (isLeftOut(gates)) throw new InputFault("caps are given, but no gates");
  if (isLeftOut(caps)) throw new InputFault("gates are given, but no caps: needs one cap per gate");

  const limits = readCaps(caps);
  const rows = gateRows(readRange("gates", gates), limits.length, accounts);
  return (row) => (rows[row] ?? []).map((cell, gate) => ({ fired: flagIn(cell), cap: limits[gate] ?? CAP.max }));
}

function readCaps(sent: unknown): number[] {
  return readVector("caps", sent).map((cell) => {
    const cap = numberIn(cell);
    if (cap === null) throw new InputFault(`${cell.place}: the gate has no cap`);
    if (cap < CAP.min || cap > CAP.max) throw new InputFault(`${cell.place}: ${cap} is not between 0 and 100`);
    return cap;
  });
}

/** The gates of a single account may stand in a column. */
function gateRows(given: CellRange, caps: number, accounts: number): CellRange {
  const range = accounts === 1 && caps > 1 && given[0]?.length === 1 ? turned(given) : given;
  if (range.length !== accounts || range[0]?.length !== caps)
    throw new InputFault(
      `${describeShape("gates", given)}: needs one row per account (${accounts}) and one column per cap (${caps})`,
    );
  return range;
}
