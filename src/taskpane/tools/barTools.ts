import {
  ClipboardCheckmark20Regular,
  History20Regular,
  Lightbulb20Regular,
  Table20Regular,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { PaneMessageKey } from "../../i18n/paneMessages";
import type { ToolId } from "./ToolId";

/** A tool in the pane's bar. */
export interface BarTool {
  readonly id: ToolId;
  readonly label: PaneMessageKey;
  readonly Icon: FluentIcon;
}

/** The tools of every day, in the order of the work. With "more" they are six at most: more do not fit into the narrowest pane. */
export const barTools: readonly BarTool[] = [
  { id: "sheets", label: "toolSheets", Icon: Table20Regular },
  { id: "explain", label: "toolExplain", Icon: Lightbulb20Regular },
  { id: "check", label: "toolCheck", Icon: ClipboardCheckmark20Regular },
  { id: "review", label: "toolReview", Icon: History20Regular },
];
