import type { Page } from "playwright-core";

/**
 * What is wrong with how the sheet on screen looks: numbers that do not fit, text that is cut, words broken in two, text that can
 * hardly be read, and charts on top of cells. Looks at what is drawn, so the whole sheet has to fit into the window.
 */
export async function lookFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const leastContrast = 4.5;
    const rgb = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const isClear = (color: string) => color === "transparent" || rgb(color)[3] === 0;
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = rgb(color).map((each) => {
        const share = each / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const overlap = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;

    const charts = [...document.querySelectorAll(".chart")].map((chart) => chart.getBoundingClientRect());
    return [...document.querySelectorAll<HTMLElement>(".cell")].flatMap((cell) => {
      const text = cell.querySelector<HTMLElement>(".text");
      if (!text?.textContent) return [];
      const shown = text.textContent;
      const { color } = getComputedStyle(text);
      const fill = getComputedStyle(cell).backgroundColor;
      const ratio = contrast(color, isClear(fill) ? "rgb(255, 255, 255)" : fill);
      const { marginLeft, marginRight } = getComputedStyle(text);
      // Text that runs over empty neighbours has as much of a negative margin.
      const indent = parseFloat(getComputedStyle(cell).paddingLeft) + parseFloat(getComputedStyle(cell).paddingRight);
      const room = cell.getBoundingClientRect().width - indent - parseFloat(marginLeft) - parseFloat(marginRight) + 1;
      const range = document.createRange();
      range.selectNodeContents(text);
      const needed = range.getBoundingClientRect();
      // Each word's own place: it has two lines where it was broken to fit.
      const words =
        text.firstChild instanceof Text && text.childNodes.length === 1 ? [...shown.matchAll(/[^\s-]+-?/g)] : [];
      const isBroken = words.some(({ 0: word, index }) => {
        const letters = document.createRange();
        letters.setStart(text.firstChild as Text, index);
        letters.setEnd(text.firstChild as Text, index + word.length);
        return new Set([...letters.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
      });
      const isHashes = /^#{2,}$/.test(shown);
      const isCut = needed.width > room || needed.height > cell.getBoundingClientRect().height + 2;
      return [
        ...(isBroken ? [`has a broken word: ${shown}`] : []),
        // Hashes fill the whole cell, whatever they are drawn in.
        ...(isHashes ? [`does not fit: ${shown}`] : []),
        ...(isCut && !isHashes ? [`is cut: ${shown}`] : []),
        ...(ratio < leastContrast ? [`is hard to read, at ${ratio.toFixed(2)}:1: ${shown}`] : []),
        ...(charts.some((chart) => overlap(chart, cell.getBoundingClientRect())) ? [`is under a chart: ${shown}`] : []),
      ];
    });
  });
}
