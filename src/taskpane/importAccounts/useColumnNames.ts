import type { ImportedText } from "../../app/import/ImportedText";
import { fill } from "../../i18n/fill";
import { useMessages } from "../hooks/useMessages";

/** The columns by their headers, or by their numbers where they have none. */
export function useColumnNames({ headers }: Pick<ImportedText, "headers">): string[] {
  const messages = useMessages();
  return headers.map((header, i) => (header === "" ? fill(messages.importColumn, { number: i + 1 }) : header));
}
