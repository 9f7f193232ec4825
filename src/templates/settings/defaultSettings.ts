import type { Messages } from "../../i18n";
import type { SheetId } from "..";
import type { Entry } from "../SheetTemplate";
import { templateOf } from "../templateOf";
import { cellsOfName } from "./cellsOfName";
import { TIER_COUNT, type WorkbookSettings } from "./WorkbookSettings";

/** What holds where nobody has decided anything: read from the sheets themselves, so that both say the same. */
export function defaultSettings(
  optionsOf: (id: "selectionMatrix" | "accountPlan") => object,
  messages: Messages,
): WorkbookSettings {
  const cells = (id: "selectionMatrix" | "accountPlan", name: string): Entry[][] =>
    cellsOfName(templateOf(id satisfies SheetId, optionsOf(id)), name).map((row) => row.map(({ entry }) => entry));
  const tiers = cells("selectionMatrix", "tiers");
  return {
    currency: wordsOf(cells("accountPlan", "plan_currency")[0]?.[0], messages),
    tiers: tiers.map(([, name]) => wordsOf(name, messages)),
    tierLimits: tiers.slice(1, TIER_COUNT).map(([limit]) => Number(limit)),
    exit: Number(cells("selectionMatrix", "matrix_exit")[0]?.[0]),
    capacity: null,
    cadence: "quarterly",
    formulas: "kam",
    protect: false,
  };
}

function wordsOf(entry: Entry | undefined, messages: Messages): string {
  return typeof entry === "object" && entry !== null && "text" in entry ? messages[entry.text] : "";
}
