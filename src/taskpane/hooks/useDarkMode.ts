import { useSyncExternalStore } from "react";
import { isDarkColour } from "../isDarkColour";

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");

/** Whether Office shows itself dark. Where Office does not tell, the system's own setting decides. */
export function useDarkMode(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}

function isDark(): boolean {
  // Typed as always there; but office.js may not have loaded, a browser tab has no context, and some Excels no theme.
  const { Office: office } = globalThis as { Office?: { readonly context?: Partial<Office.Context> } };
  const theme = office?.context?.officeTheme;
  return theme ? isDarkColour(theme.bodyBackgroundColor) : systemIsDark.matches;
}

/** Excel raises no event when its theme changes; the pane looks again when the user comes back to it. */
function subscribe(onChange: () => void): () => void {
  systemIsDark.addEventListener("change", onChange);
  window.addEventListener("focus", onChange);
  return () => {
    systemIsDark.removeEventListener("change", onChange);
    window.removeEventListener("focus", onChange);
  };
}
