const canvas = document.createElement("canvas").getContext("2d");

/** Width of one line of text in pixels, in a font as CSS writes it ("bold 15px Calibri"). */
export function measureText(text: string, font: string): number {
  if (!canvas) throw new Error("This browser cannot measure text: it gives no 2-D canvas.");
  canvas.font = font;
  return canvas.measureText(text).width;
}
