import type { Messages } from "../../i18n";
import { columnWords } from "../../i18n/en/columnWords";

/** The words in which a user's own list is read: those of the user's language, and English ones, which head many a list anywhere. */
export interface Wording {
  readonly messages: Messages;
  readonly words: readonly Pick<Messages, keyof typeof columnWords>[];
}

export function wordingOf(messages: Messages): Wording {
  return { messages, words: messages.languageCode === "en" ? [messages] : [messages, columnWords] };
}

/** All words of one text, which has commas between them. */
export function wordsFor({ words }: Wording, key: keyof typeof columnWords): string[] {
  return words.flatMap((each) => each[key].split(","));
}
