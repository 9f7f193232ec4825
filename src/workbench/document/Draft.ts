/** A part of the model that may be written to: a copy that is made before it takes its place in the workbook. */
export type Draft<T> = T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T;
