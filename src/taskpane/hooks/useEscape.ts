import { useEffect, useEffectEvent } from "react";

/** Where Escape has a meaning of its own, or is pressed by mistake while something is typed. */
const TYPED_IN = "input:not([type=checkbox], [type=radio]), textarea, select";

/** Calls back on Escape, unless something nearer has taken the key. */
export function useEscape(onEscape: () => void): void {
  const escape = useEffectEvent((event: KeyboardEvent) => {
    const isTyped = event.target instanceof Element && event.target.matches(TYPED_IN);
    if (event.key === "Escape" && !event.defaultPrevented && !isTyped) onEscape();
  });
  useEffect(() => {
    window.addEventListener("keydown", escape);
    return () => window.removeEventListener("keydown", escape);
  }, []);
}
