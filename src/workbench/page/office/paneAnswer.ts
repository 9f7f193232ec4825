import { type ActionMessage, ActionType, type ResponseMessage } from "../../host/protocol";
import { requestTo } from "./requestTo";

/** The pane, as far as the add-in may see and move it: `Office.addin.showAsTaskpane()`, `hide()`. */
export interface ShownPane {
  readonly isOpen: boolean;
  show(open: boolean): void;
}

const SERVICE = "Microsoft.AppRuntime.AppRuntimeService";

/** Answers a request about the pane; undefined for a request about the workbook, which is the host's. */
export function paneAnswer(requestText: string, pane: ShownPane): string | undefined {
  const request = requestTo(SERVICE, requestText);
  if (!request) return undefined;
  const Results = request.Actions.map((action) => ({ ActionId: action.Id, Value: valueOf(action, pane) }));
  const TraceIds = request.Actions.filter(({ ActionType: type }) => type === ActionType.trace).map(({ Id }) => Id);
  const response: ResponseMessage = { Results, TraceIds };
  return JSON.stringify(response);
}

function valueOf({ ActionType: type, Name, ArgumentInfo }: ActionMessage, pane: ShownPane): unknown {
  if (type === ActionType.instantiate) return {};
  if (type !== ActionType.method) return null;
  if (Name === "SetAppRuntimeState") pane.show(ArgumentInfo?.Arguments?.[0] === "Visible");
  return Name === "GetAppRuntimeState" ? (pane.isOpen ? "Visible" : "Background") : null;
}
