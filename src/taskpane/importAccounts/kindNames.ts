import type { ColumnKind } from "../../app/import/ColumnKind";
import type { MessageKey } from "../../i18n";

/** What the user calls the kinds of columns. */
export const kindNames: Readonly<Record<ColumnKind, MessageKey>> = {
  text: "importKindText",
  commaNumber: "importKindCommaNumber",
  pointNumber: "importKindPointNumber",
  isoDate: "importKindIsoDate",
  dayFirst: "importKindDayFirst",
  monthFirst: "importKindMonthFirst",
};
