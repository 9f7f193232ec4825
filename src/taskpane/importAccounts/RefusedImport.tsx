import type { ImportRefusal, ImportRefusalCode } from "../../app/import/ImportRefusal";
import type { MessageKey } from "../../i18n";
import { fill } from "../../i18n/fill";
import { Notice } from "../components/Notice";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

const TEXTS: Readonly<Record<ImportRefusalCode, { readonly what: MessageKey; readonly todo: MessageKey }>> = {
  empty: { what: "importEmptyWhat", todo: "importEmptyTodo" },
  notText: { what: "importNotTextWhat", todo: "importNotTextTodo" },
  tooLarge: { what: "importTooLargeWhat", todo: "importTooLargeTodo" },
  tooManyRows: { what: "importTooManyRowsWhat", todo: "importTooManyRowsTodo" },
  tooManyColumns: { what: "importTooManyColumnsWhat", todo: "importTooManyColumnsTodo" },
};

/** Why what was brought cannot be read, and what to do. */
export function RefusedImport({ refusal: { code, facts } }: { readonly refusal: ImportRefusal }) {
  const messages = useMessages();
  const { language } = useSession();
  const gaps = Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, fact.toLocaleString(language)]));
  return (
    <Notice intent="error" title={fill(messages[TEXTS[code].what], gaps)}>
      <p>{fill(messages[TEXTS[code].todo], gaps)}</p>
    </Notice>
  );
}
