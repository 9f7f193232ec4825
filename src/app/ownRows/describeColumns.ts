import type { Messages } from "../../i18n";
import { columnLetters } from "../../templates/address";
import type { RowReading } from "../../templates/options/RowColumn";
import { wordsIn } from "../../templates/wordsIn";
import type { OwnSelection } from "./OwnSelection";

/** One of the user's columns, as the pane shows it. */
export interface OwnColumnChoice {
  readonly index: number;
  /** Its header, or its letters where it has none. */
  readonly name: string;
  readonly column: string | null;
}

/** The user's columns in their order; those with nothing in them and no header are passed over. */
export function ownColumnChoices(
  { cells, headers, mapping }: OwnSelection,
  noHeader: (letters: string) => string,
): OwnColumnChoice[] {
  return mapping.flatMap((column, index): OwnColumnChoice[] => {
    const header = headers[index]?.trim() ?? "";
    if (header === "" && cells.types.every((row) => row[index] === "Empty")) return [];
    return [{ index, name: header === "" ? noHeader(columnLetters(cells.firstColumn + index)) : header, column }];
  });
}

/** The sheet's columns by their headers. */
export function sheetColumns(
  { columns }: RowReading,
  messages: Messages,
): { readonly column: string; readonly name: string }[] {
  const words = wordsIn(messages);
  return columns.map(({ column, header: text, gaps = {} }) => ({ column, name: words({ text, gaps }) }));
}
