import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { whenStill } from "./whenStill";

/** What axe finds wrong in a page, or in one part of it, once nothing moves or changes colour any more. */
export async function axeFaults(page: Page | Frame, part?: string): Promise<string[]> {
  await whenStill(page);
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(selector ?? document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  }, part);
}

/** What axe finds wrong in the pane, and whether something in it is wider than the pane. */
export async function paneFaults(pane: Frame): Promise<string[]> {
  const found = await axeFaults(pane);
  const { scrollWidth, clientWidth } = await pane.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  return scrollWidth > clientWidth ? [...found, `${scrollWidth} px wide in ${clientWidth}`] : found;
}
