import { useEffect, useState } from "react";
import { languageOf } from "../../i18n/languageOf";
import { useSession } from "../session";
import type { FunctionEntry } from "./FunctionEntry";

type FunctionsState =
  | { readonly status: "loading" }
  | { readonly status: "loaded"; readonly functions: readonly FunctionEntry[] }
  | { readonly status: "failed" };

/** All our functions, from the file that the build makes of their own comments; and how to load it again. */
export function useFunctions(): [FunctionsState, () => void] {
  const { language } = useSession();
  const [state, setState] = useState<FunctionsState>({ status: "loading" });
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isOpen = true;
    load(language).then(
      (functions) => isOpen && setState({ status: "loaded", functions }),
      () => isOpen && setState({ status: "failed" }),
    );
    return () => {
      isOpen = false;
    };
  }, [language, attempt]);
  const again = () => {
    setState({ status: "loading" });
    setAttempt(attempt + 1);
  };
  return [state, again];
}

async function load(language: string): Promise<readonly FunctionEntry[]> {
  const answer = await fetch(helpAddress("functions.json", language));
  if (!answer.ok) throw new Error(`functions.json: ${answer.status}`);
  const { functions } = (await answer.json()) as { readonly functions: readonly FunctionEntry[] };
  return functions;
}

/** Where a file of the function reference is served, beside the pane itself. */
export function helpAddress(file: string, language: string): string {
  const folder = languageOf(language) === "en" ? "help/" : `help/${languageOf(language)}/`;
  return new URL(folder + file, document.baseURI).href;
}
