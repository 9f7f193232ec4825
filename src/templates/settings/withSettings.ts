import type { MessageKey } from "../../i18n";
import type { LookName } from "../look";
import type { Content, Entry, Place, SheetTemplate } from "../SheetTemplate";
import { cellsOfName } from "./cellsOfName";
import { settingEntries } from "./settingEntries";
import type { WorkbookSettings } from "./WorkbookSettings";

/** The sheet as this workbook's settings have it begin. They come into the cells that the sheet's own names point to, and its currency wherever one is named. */
export function withSettings(template: SheetTemplate, settings: Partial<WorkbookSettings>): SheetTemplate {
  const contents = Object.entries(settingEntries).flatMap(([name, entriesOf]) => {
    const entries = entriesOf(settings);
    return cellsOfName(template, name).flatMap((row, i) =>
      row.flatMap(({ place, look }, j) => contentOf(place, look, entries[i]?.[j] ?? null)),
    );
  });
  return { ...template, contents: [...inCurrency(template.contents, settings.currency), ...contents] };
}

/** The words of sheets that name a currency, in units as in "All amounts in". */
const CURRENCIES: ReadonlySet<MessageKey> = new Set<MessageKey>(["fitCurrencyStart", "unitAmount"]);

function inCurrency(contents: readonly Content[], currency?: string): readonly Content[] {
  if (currency === undefined) return contents;
  const named = (entry: Entry): Entry =>
    typeof entry === "object" && entry !== null && "text" in entry && CURRENCIES.has(entry.text)
      ? { typed: currency.trim() }
      : entry;
  return contents.map((content) =>
    content.entries ? { ...content, entries: content.entries.map((row) => row.map(named)) } : content,
  );
}

function contentOf(place: Place, look: LookName, entry: Entry): Content[] {
  return entry === null ? [] : [{ ...place, look, entries: [[entry]] }];
}
