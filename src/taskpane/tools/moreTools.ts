import {
  ArrowImport20Regular,
  DocumentEdit20Regular,
  MathFormula20Regular,
  Settings20Regular,
  Share20Regular,
  TableMultiple20Regular,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { PaneMessageKey } from "../../i18n/paneMessages";
import type { ToolId } from "./ToolId";

/** A tool that is not needed every day, in the list behind "More". */
export interface MoreTool {
  readonly id: ToolId;
  readonly label: PaneMessageKey;
  /** What it does, in one sentence. */
  readonly description: PaneMessageKey;
  readonly Icon: FluentIcon;
}

export const moreTools: readonly MoreTool[] = [
  { id: "thisSheet", label: "toolThisSheet", description: "toolThisSheetAbout", Icon: DocumentEdit20Regular },
  { id: "importAccounts", label: "toolImport", description: "toolImportAbout", Icon: ArrowImport20Regular },
  { id: "functions", label: "toolFunctions", description: "toolFunctionsAbout", Icon: MathFormula20Regular },
  { id: "share", label: "toolShare", description: "toolShareAbout", Icon: Share20Regular },
  { id: "examplePortfolio", label: "toolPortfolio", description: "toolPortfolioAbout", Icon: TableMultiple20Regular },
  { id: "settings", label: "toolSettings", description: "toolSettingsAbout", Icon: Settings20Regular },
];
