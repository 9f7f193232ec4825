import { DomainError } from "../DomainError";
import { fadedComponent } from "./fadedComponent";

/**
 * What all components of an account's health are still worth, each faded by its own age.
 *
 * @param components 0 (worst) to 100 (best); null where nothing is known
 * @param agesInDays one per component, in days; null is fresh. All are fresh if there is none at all
 * @param halfLifeInDays days after which good news is worth half, more than 0
 * @returns one per component, 0 to 100; null where nothing is known
 * @throws DomainError lengthMismatch: not one age per component
 * @throws DomainError outOfRange: a component off 0-100, a negative age, a half-life that is not above 0
 * @example
 * fadedComponents([80, null, 20], [90, null, 90], 90); // => [65, null, 20]
 * fadedComponents([80, 60], [], 90); // => [80, 60]
 * @see Our own measure: `fadedComponent`, for each of them
 */
export function fadedComponents(
  components: readonly (number | null)[],
  agesInDays: readonly (number | null)[],
  halfLifeInDays: number,
): (number | null)[] {
  if (agesInDays.length > 0 && agesInDays.length !== components.length)
    throw new DomainError("lengthMismatch", `there are ${components.length} components but ${agesInDays.length} ages`);

  return components.map((value, i) =>
    value === null ? null : fadedComponent(value, agesInDays[i] ?? 0, halfLifeInDays),
  );
}
