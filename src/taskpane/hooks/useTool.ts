import { useSyncExternalStore } from "react";
import { useSession } from "../session";
import type { ToolId } from "../tools/ToolId";

/** The tool that is open, now and after every change. */
export function useTool(): ToolId {
  const { navigation } = useSession();
  return useSyncExternalStore(navigation.subscribe, navigation.tool);
}
