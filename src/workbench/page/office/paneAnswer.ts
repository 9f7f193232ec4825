import { ActionType, PathType, type RequestMessage, type ResponseMessage } from "../../host/protocol";

/** The pane, as far as the add-in may see and move it: `Office.addin.showAsTaskpane()`, `hide()`. */
export interface ShownPane {
  readonly isOpen: boolean;
  show(open: boolean): void;
}

const SERVICE = "Microsoft.AppRuntime.AppRuntimeService";

/** Answers a request about the pane; undefined for a request about the workbook, which is the host's. */
export function paneAnswer(requestText: string, pane: ShownPane): string | undefined {
  if (!requestText.includes(SERVICE)) return undefined;
  const request = JSON.parse(requestText) as RequestMessage; // office.js wrote it
  const isPaneRequest = Object.values(request.ObjectPaths).some(
    (path) => path.ObjectPathType === PathType.newObject && path.Name === SERVICE,
  );
  if (!isPaneRequest) return undefined;
  const Results = request.Actions.filter(({ ActionType: type }) => type !== ActionType.trace).map((action) => {
    const called = action.ActionType === ActionType.method ? action.Name : undefined;
    if (called === "SetAppRuntimeState") pane.show(action.ArgumentInfo?.Arguments?.[0] === "Visible");
    const state = pane.isOpen ? "Visible" : "Background";
    return { ActionId: action.Id, Value: called === "GetAppRuntimeState" ? state : called === undefined ? {} : null };
  });
  const TraceIds = request.Actions.filter(({ ActionType: type }) => type === ActionType.trace).map(({ Id }) => Id);
  const response: ResponseMessage = { Results, TraceIds };
  return JSON.stringify(response);
}
