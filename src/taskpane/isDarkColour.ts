/** Whether white text reads better than black on a colour written as "#RRGGBB" (ITU-R BT.601 luma below the middle). */
export function isDarkColour(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
