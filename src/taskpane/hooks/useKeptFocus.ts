import { useEffect, useRef, type RefObject } from "react";

/**
 * Keeps the keyboard in the pane: where a press takes its own button away, the focus would fall back to the start of the page.
 * It goes to the heading of the view instead, without scrolling, unless the view has a better place for it.
 */
export function useKeptFocus(): RefObject<HTMLDivElement | null> {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = pane.current;
    if (element === null) return undefined;
    let last: Element | null = null;
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
    };
    const observer = new MutationObserver(() => {
      const isLost = last?.isConnected === false && document.activeElement === document.body;
      // While the user is in the cells, the focus is theirs.
      if (isLost && document.hasFocus()) element.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    });
    element.addEventListener("focusin", remember);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, []);
  return pane;
}
