import type { LookName } from "../look";
import type { Content, Entry, Place, SheetTemplate } from "../SheetTemplate";
import { cellsOfName } from "./cellsOfName";
import { settingEntries } from "./settingEntries";
import type { WorkbookSettings } from "./WorkbookSettings";

/** The sheet as this workbook's settings have it begin. They come into the cells that the sheet's own names point to. */
export function withSettings(template: SheetTemplate, settings: Partial<WorkbookSettings>): SheetTemplate {
  const contents = Object.entries(settingEntries).flatMap(([name, entriesOf]) => {
    const entries = entriesOf(settings);
    return cellsOfName(template, name).flatMap((row, i) =>
      row.flatMap(({ place, look }, j) => contentOf(place, look, entries[i]?.[j] ?? null)),
    );
  });
  return contents.length === 0 ? template : { ...template, contents: [...template.contents, ...contents] };
}

function contentOf(place: Place, look: LookName, entry: Entry): Content[] {
  return entry === null ? [] : [{ ...place, look, entries: [[entry]] }];
}
