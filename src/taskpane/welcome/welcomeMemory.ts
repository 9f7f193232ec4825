import type { WelcomeMemory } from "./Welcome";

const KEY = "kam.welcomeRead";

/**
 * Remembers in the browser's own storage; null where there is none: a browser may keep it from a page inside another one.
 *
 * @param partition Office's key for storage that other workbooks' sites do not share; undefined where Office gives none
 */
export function welcomeMemory(partition: string | undefined): WelcomeMemory | null {
  const key = `${partition ?? ""}${KEY}`;
  const storage = storageHere(key);
  if (storage === null) return null;
  return {
    isRead: () => storage.getItem(key) !== null,
    keep: (isRead) => {
      if (isRead) storage.setItem(key, "yes");
      else storage.removeItem(key);
    },
  };
}

/** Asking for a storage that is blocked is already refused; a full one only refuses to be written to. */
function storageHere(key: string): Storage | null {
  try {
    const { localStorage } = globalThis;
    const before = localStorage.getItem(key);
    localStorage.setItem(key, before ?? "");
    if (before === null) localStorage.removeItem(key);
    return localStorage;
  } catch {
    return null;
  }
}
