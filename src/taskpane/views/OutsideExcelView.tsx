import { Button, makeStyles } from "@fluentui/react-components";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { useSession } from "../session";

const useStyles = makeStyles({ todo: { margin: 0 } });

interface OutsideExcelViewProps {
  /** browser: the page was opened on its own; officeMissing: it may be in Excel, but Office.js did not load. */
  readonly reason: "browser" | "officeMissing";
}

/** Says what this page is to someone who meets it without Excel. */
export default function OutsideExcelView({ reason }: OutsideExcelViewProps) {
  const styles = useStyles();
  const { messages } = useSession();
  const missing = reason === "officeMissing";
  return (
    <main>
      <ViewHeader
        title={missing ? messages.officeMissingTitle : messages.outsideTitle}
        subtitle={missing ? messages.officeMissingText : messages.outsideText}
        arrived={false}
      />
      <Section>
        <p className={styles.todo}>{missing ? messages.officeMissingTodo : messages.outsideTodo}</p>
        {missing && (
          <div>
            <Button appearance="primary" onClick={() => location.reload()}>
              {messages.reload}
            </Button>
          </div>
        )}
      </Section>
    </main>
  );
}
