import type { MessageKey } from "../../i18n";
import type { LookName } from "../look";

interface Column {
  readonly key: string;
  readonly header: MessageKey;
  readonly size: number;
  readonly look: LookName;
}

const column = (key: string, header: MessageKey, size: number, look: LookName): Column => ({ key, header, size, look });

/** The seven columns from the name to the date are what KAM.SMART reads, in its order. */
export const KPI_COLUMNS: readonly Column[] = [
  column("area", "scorecardArea", 37, "inputText"),
  column("kpi", "scorecardKpi", 44, "inputProse"),
  column("definition", "scorecardDefinition", 58, "inputProse"),
  column("unit", "scorecardUnit", 9, "inputText"),
  column("baseline", "scorecardBaseline", 11, "inputFigure"),
  column("target", "scorecardTarget", 12, "inputFigure"),
  column("objective", "scorecardObjective", 31, "inputProseLabel"),
  column("due", "scorecardDue", 13, "inputDate"),
  column("linked", "scorecardLinked", 12, "linkFigure"),
  column("actual", "scorecardActual", 12, "figure"),
  column("capped", "scorecardCapped", 12, "wholeShare"),
  column("uncapped", "scorecardUncapped", 13, "wholeShare"),
  column("status", "scorecardStatus", 11, "word"),
  column("trend", "scorecardTrend", 11, "word"),
  column("lacks", "scorecardLacks", 13, "word"),
  column("weight", "scorecardWeight", 9, "inputNumber"),
  column("owner", "scorecardOwner", 19, "inputLabel"),
  column("direction", "scorecardDirection", 12, "inputText"),
  column("from", "scorecardFrom", 13, "inputText"),
  column("upper", "scorecardUpper", 11, "inputFigure"),
  column("method", "scorecardMethod", 13, "inputLabel"),
  column("side", "scorecardSide", 12, "inputText"),
  column("time", "scorecardTime", 12, "inputText"),
  column("type", "scorecardType", 12, "inputText"),
];

export const MONTH_WIDTH = 10;
export const EVIDENCE_WIDTH = 48;
