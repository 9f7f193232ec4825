import { EntryList } from "../components/EntryList";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { useSession } from "../session";
import { moreTools } from "../tools/moreTools";

/** The tools that are not needed every day. */
export default function MoreView() {
  const { messages, navigation } = useSession();
  return (
    <main>
      <ViewHeader title={messages.moreTitle} arrived />
      <Section>
        <EntryList
          entries={moreTools.map(({ id, label, description, Icon }) => ({
            id,
            name: messages[label],
            description: messages[description],
            Icon,
          }))}
          onOpen={navigation.open}
        />
      </Section>
    </main>
  );
}
