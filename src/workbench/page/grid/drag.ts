/** Pixels that a view scrolls at each step while something is dragged over its edge. */
const SCROLL_STEP = 24;
/** Milliseconds from step to step. */
const SCROLL_PAUSE = 40;

/** Follows the mouse until its button is let go; beyond the edge of the view it scrolls. */
export function drag(
  view: HTMLElement,
  move: (event: MouseEvent) => void,
  end: (event: MouseEvent) => void = () => undefined,
): void {
  let last: MouseEvent | undefined;
  const follow = (event: MouseEvent): void => {
    last = event;
    move(event);
  };
  const scrolling = setInterval(() => {
    if (last && scrollTowards(view, last)) move(last);
  }, SCROLL_PAUSE);
  const stop = (event: MouseEvent): void => {
    clearInterval(scrolling);
    window.removeEventListener("mousemove", follow);
    window.removeEventListener("mouseup", stop);
    end(event);
  };
  window.addEventListener("mousemove", follow);
  window.addEventListener("mouseup", stop);
}

function scrollTowards(view: HTMLElement, { clientX, clientY }: MouseEvent): boolean {
  const { left, top, right, bottom } = view.getBoundingClientRect();
  const x = clientX > right ? SCROLL_STEP : clientX < left ? -SCROLL_STEP : 0;
  const y = clientY > bottom ? SCROLL_STEP : clientY < top ? -SCROLL_STEP : 0;
  if (x !== 0 || y !== 0) view.scrollBy(x, y);
  return x !== 0 || y !== 0;
}
