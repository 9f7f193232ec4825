/** Excel draws whole pixels: rows of any other height would be drawn higher or lower than the charts beside them. */
import { galleryPlan, gallerySheets } from "../../host/gallerySheets";

/** Points of a pixel on an ordinary screen. */
const PIXEL = 0.75;

it.each(gallerySheets)("the rows of the sheet %s are whole pixels high", (id) => {
  const heights = [false, true].flatMap((isEmpty) => galleryPlan(id, { isEmpty }).rowHeights);
  expect(heights.length).toBeGreaterThan(0);
  expect(heights.filter(({ points }) => !Number.isInteger(points / PIXEL))).toEqual([]);
});
