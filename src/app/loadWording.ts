import type { Messages } from "../i18n";
import { loadMessages } from "../i18n/loadMessages";

/** The texts of a sheet by the language it was made in: its headers are known by them. */
export type Wording = (language: string) => Messages;

/** The wording of some languages; of any other the texts of the pane. */
export async function loadWording(languages: Iterable<string>, pane: Messages): Promise<Wording> {
  const load = async (language: string) => [language, await loadMessages(language)] as const;
  const texts = new Map(await Promise.all([...new Set(languages)].map(load)));
  return (language) => texts.get(language) ?? pane;
}
