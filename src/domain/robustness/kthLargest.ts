import { DomainError } from "../DomainError";

/**
 * The k-th largest of many figures, found without sorting them all.
 *
 * Quickselect: parts the figures around one of them and looks on only where the wanted one must be, in linear time on average.
 *
 * @param figures are put into another order
 * @param k 1 for the largest
 * @returns one of the figures, in their unit
 * @throws DomainError outOfRange: there are fewer than `k` figures, or `k` is below 1
 * @example
 * kthLargest(Float64Array.of(5, 9, 1, 7), 2); // => 7
 * @see Hoare (1961), Algorithm 65: Find, Communications of the ACM 4
 */
export function kthLargest(figures: Float64Array, k: number): number {
  if (!(k >= 1 && k <= figures.length))
    throw new DomainError("outOfRange", `there is no place ${k} among ${figures.length} figures`);

  let first = 0;
  let last = figures.length - 1;
  while (first < last) {
    const pivot = at(figures, (first + last) >> 1);
    let left = first;
    let right = last;
    while (left <= right) {
      while (at(figures, left) > pivot) left++;
      while (at(figures, right) < pivot) right--;
      if (left > right) break;
      const swapped = at(figures, left);
      figures[left++] = at(figures, right);
      figures[right--] = swapped;
    }
    // Between the two parts lies the pivot itself: if that is the one, both ends pass each other.
    if (right < k - 1) first = left;
    if (left > k - 1) last = right;
  }
  return at(figures, k - 1);
}

/** Every index used above lies inside. */
function at(figures: Float64Array, index: number): number {
  return figures[index] as number;
}
