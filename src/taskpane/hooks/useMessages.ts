import { messagesFor, type Messages } from "../../i18n";
import { useSession } from "../session";

/** All texts, those of the sheets included. Only for views that are loaded when they are first opened: the texts come with them. */
export function useMessages(): Messages {
  return messagesFor(useSession().language);
}
