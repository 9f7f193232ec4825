const canvas = document.createElement("canvas").getContext("2d");

/** Widths that were measured before, by font and text; begun anew when there are too many. */
const known = new Map<string, Map<string, number>>();
const MOST_KNOWN = 20_000;
let count = 0;
let currentFont = "";

/** Width of one line of text in pixels, in a font as CSS writes it ("bold 15px Calibri"). */
export function measureText(text: string, font: string): number {
  let widths = known.get(font);
  if (!widths) known.set(font, (widths = new Map<string, number>()));
  let width = widths.get(text);
  if (width === undefined) {
    width = measured(text, font);
    if (++count > MOST_KNOWN) {
      known.clear();
      count = 0;
    } else widths.set(text, width);
  }
  return width;
}

function measured(text: string, font: string): number {
  if (!canvas) throw new Error("This browser cannot measure text: it gives no 2-D canvas.");
  if (font !== currentFont) canvas.font = currentFont = font;
  return canvas.measureText(text).width;
}
