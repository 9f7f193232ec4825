import { useSession } from "../session";
import { BackButton } from "./BackButton";

/** Leads back to the list behind "More". */
export function BackToMore() {
  const { messages, navigation } = useSession();
  return <BackButton to={messages.backToMore} onBack={() => navigation.open("more")} />;
}
