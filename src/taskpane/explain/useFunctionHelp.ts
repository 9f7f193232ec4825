import { useEffect, useState } from "react";
import { languageOf, type Language } from "../../i18n/languageOf";
import { useSession } from "../session";

/** What Excel itself knows of one of our functions. */
export interface FunctionHelp {
  readonly id: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

export type FunctionHelpState = ReadonlyMap<string, FunctionHelp> | "loading" | "failed";

/** The descriptions of our functions, from the file that Excel reads them from: they are written once. */
export function useFunctionHelp(): FunctionHelpState {
  const { language } = useSession();
  const [help, setHelp] = useState<FunctionHelpState>("loading");
  useEffect(() => {
    let isOpen = true;
    load(language).then(
      (loaded) => isOpen && setHelp(loaded),
      () => isOpen && setHelp("failed"),
    );
    return () => {
      isOpen = false;
    };
  }, [language]);
  return help;
}

const FILES: Readonly<Record<Language, string>> = { en: "functions.json", de: "functions.de.json" };

async function load(language: string): Promise<ReadonlyMap<string, FunctionHelp>> {
  const file = FILES[languageOf(language)];
  const answer = await fetch(new URL(file, document.baseURI));
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  const { functions } = (await answer.json()) as { readonly functions: readonly FunctionHelp[] };
  return new Map(functions.map((each) => [each.id, each]));
}
