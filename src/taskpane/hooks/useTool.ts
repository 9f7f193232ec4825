import { useSession } from "../session";
import type { ToolId } from "../tools/ToolId";
import { useWatched } from "./useWatched";

/** The tool that is open, now and after every change. */
export function useTool(): ToolId {
  return useWatched(useSession().navigation);
}
