import type { Frame, Page } from "playwright-core";

/**
 * Waits until the page has drawn what is new and every transition that this began is at its end: a colour on its way from
 * disabled to enabled is neither of the two. What turns for as long as something runs (a spinner) is not waited for.
 */
export async function whenStill(page: Page | Frame): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const ending = () =>
      document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    do {
      // A rejected end is a transition that another replaced: that one is met in the next turn.
      await Promise.allSettled(ending().map(({ finished }) => finished));
      await nextFrame();
      await nextFrame();
    } while (ending().length > 0);
  });
}
