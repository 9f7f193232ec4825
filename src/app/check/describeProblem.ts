import type { Messages } from "../../i18n";
import { fill } from "../../i18n/fill";
import type { Problem, ProblemKind } from "./Problem";

/** What a kind of problem is called, why it matters and what to do about it. */
interface KindTexts {
  readonly title: string;
  readonly why: string;
  readonly todo: string;
}

export function describeKind(kind: ProblemKind, messages: Messages): KindTexts {
  const stem = `check${capital(kind)}` as const;
  return { title: messages[stem], why: messages[`${stem}Why`], todo: messages[`${stem}Todo`] };
}

/** One sentence about one cell; numbers are written the user's way. */
export function describeProblem({ kind, saying = "", facts }: Problem, messages: Messages, language: string): string {
  const texts: Readonly<Record<string, string>> = messages;
  const text = texts[`check${capital(kind)}Item${saying}`] ?? messages[`check${capital(kind)}Item`];
  const written = Object.entries(facts).map(([name, fact]) => [
    name,
    typeof fact === "number" ? fact.toLocaleString(language, { maximumFractionDigits: 4 }) : fact,
  ]);
  return fill(text, Object.fromEntries(written) as Record<string, string>);
}

function capital<Kind extends string>(kind: Kind): Capitalize<Kind> {
  return (kind.charAt(0).toUpperCase() + kind.slice(1)) as Capitalize<Kind>;
}
