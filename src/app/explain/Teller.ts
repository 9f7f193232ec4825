import type { Messages } from "../../i18n";
import { fill } from "../../i18n/fill";
import { Figures } from "./Figures";

/** Writes sentences: the user's texts, with figures in the way of the user's language. */
export class Teller {
  readonly figures: Figures;

  constructor(
    readonly messages: Messages,
    language: string,
  ) {
    this.figures = new Figures(language);
  }

  readonly say = (key: ExplainKey, gaps: Readonly<Record<string, string | number>> = {}): string =>
    fill(this.messages[key], gaps);
}

type ExplainKey = Extract<keyof Messages, `explain${string}`>;
