import { type ActionMessage, ActionType, type RequestMessage, type ResponseMessage } from "../../host/protocol";
import { requestTo } from "./requestTo";
import type { RibbonUpdate } from "../ribbon/RibbonBar";

/** The ribbon, as far as the add-in may change it: `Office.ribbon.requestUpdate()`. */
export interface ChangedRibbon {
  /** False when it names something that is not there. */
  update(update: RibbonUpdate): boolean;
}

const SERVICE = "Microsoft.DynamicRibbon.DynamicRibbon";

/** Answers a request about the ribbon; undefined for a request about something else. */
export function ribbonAnswer(requestText: string, ribbon: ChangedRibbon): string | undefined {
  const request = requestTo(SERVICE, requestText);
  return request && JSON.stringify(answer(request, ribbon));
}

function answer(request: RequestMessage, ribbon: ChangedRibbon): ResponseMessage {
  const TraceIds = request.Actions.filter(({ ActionType: type }) => type === ActionType.trace).map(({ Id }) => Id);
  if (ribbon.update(updateIn(request))) {
    const Results = request.Actions.map(({ Id, ActionType: type }) => ({
      ActionId: Id,
      Value: type === ActionType.instantiate ? {} : null,
    }));
    return { Results, TraceIds };
  }
  const Message = "The ribbon has no tab or control of this id: the manifest is where they are defined.";
  return { Results: [], TraceIds, Error: { Code: "InvalidRibbonDefinition", Message, Location: "", ActionIndex: 0 } };
}

/** Controls are set as objects that were got by their ids; tabs are told. */
function updateIn({ Actions, ObjectPaths }: RequestMessage): RibbonUpdate {
  const enabled = new Map<string, boolean>();
  const visible = new Map<string, boolean>();
  for (const action of Actions) {
    const id = firstArgument(ObjectPaths[action.ObjectPathId]);
    if (typeof id !== "string") continue;
    const value = firstArgument(action) === true;
    if (action.ActionType === ActionType.setProperty && action.Name === "Enabled") enabled.set(id, value);
    if (action.ActionType === ActionType.method && action.Name === "SetVisibility") visible.set(id, value);
  }
  return { enabled, visible };
}

function firstArgument(message: Pick<ActionMessage, "ArgumentInfo"> | undefined): unknown {
  return message?.ArgumentInfo?.Arguments?.[0];
}
