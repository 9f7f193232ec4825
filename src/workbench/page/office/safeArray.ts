/** The array of the Windows host object, as office.js reads it. */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
  lbound(): number;
  ubound(): number;
  getItem(index: number): unknown;
}

/** Wraps an array, and the arrays inside it, the way the Windows host hands them to office.js. */
export function safeArray(items: readonly unknown[]): SafeArray {
  const wrapped = items.map((item) => (Array.isArray(item) ? safeArray(item) : item));
  return {
    toArray: () => wrapped,
    dimensions: () => 1,
    lbound: () => 0,
    ubound: () => wrapped.length - 1,
    getItem: (index) => wrapped[index],
  };
}
