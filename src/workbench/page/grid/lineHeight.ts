/** Of a cell's font size. */
export const LINE_HEIGHT = 1.22;
