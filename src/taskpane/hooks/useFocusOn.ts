import { useEffect, useRef, type RefObject } from "react";

/**
 * Puts the keyboard focus on an element whenever `occasion` changes, and when it first appears after another view:
 * so a screen reader says where the user is now, and Tab goes on from there.
 *
 * @param first whether to take the focus already when the element appears
 */
export function useFocusOn<T extends HTMLElement>(occasion: string, first: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  const previous = useRef(first ? null : occasion);
  useEffect(() => {
    if (previous.current === occasion) return;
    previous.current = occasion;
    element.current?.focus();
  }, [occasion]);
  return element;
}
