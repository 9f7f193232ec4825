import { use } from "react";
import type { Messages } from "../../i18n";
import { useSession } from "../session";

/** All texts, those of the sheets included. A view that asks for them first waits until they are loaded, as for itself. */
export function useMessages(): Messages {
  return use(useSession().allMessages());
}
