import { DomainError } from "../DomainError";
import { bandIndex } from "./bandIndex";

/** A band with a name: from its lower bound up to the next band. */
export interface LabelBand<Label> {
  readonly from: number;
  readonly label: Label;
}

/**
 * The name of the band a figure falls in, such as the tier of an account.
 *
 * @param value in the unit of the bands
 * @param bands each from its lower bound, inclusive; each above the one before
 * @throws DomainError tooLittleData: no bands, or a figure below the lowest
 * @throws DomainError unsorted: a bound that is not above the one before
 * @example
 * bandLabel(7, [{ from: 1, label: "C" }, { from: 5, label: "B" }, { from: 7, label: "A" }]); // => "A"
 * @see Lower bounds, inclusive, as in the health tiers of Zudo
 */
export function bandLabel<Label>(value: number, bands: readonly LabelBand<Label>[]): Label {
  const lowerBounds = bands.map(({ from }) => from);
  const band = bands[bandIndex(value, lowerBounds)];
  if (band === undefined)
    throw new DomainError("tooLittleData", `${value} is below the lowest band, which starts at ${lowerBounds[0]}`);
  return band.label;
}
