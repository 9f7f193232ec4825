import { Button } from "@fluentui/react-components";
import { FailureMessage } from "../components/FailureMessage";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { fill } from "../../i18n/fill";
import { useJob } from "../hooks/useJob";
import { useMessages } from "../hooks/useMessages";
import { useReading } from "../hooks/useReading";
import type { MarkedSheet } from "../../app/testExcel/leftSheets";

const loadUseCases = () => import(/* webpackChunkName: "testExcel" */ "../../app/testExcel/leftSheets");

async function read(): Promise<readonly MarkedSheet[]> {
  return (await loadUseCases()).findLeftSheets();
}

/** Sheets of a test that was broken off, as it is when Excel closes in the middle; and the way to be rid of them. Nothing where there are none. */
export function LeftSheets() {
  const messages = useMessages();
  const [removal, job] = useJob<never, "removed">("testExcelLeft");
  const { state } = useReading(read, removal.status, removal.status === "running");
  const left = state.status === "read" ? state.found : [];
  const remove = () =>
    void job.start(async () => {
      await (await loadUseCases()).removeLeftSheets();
      return "removed";
    });
  const failure = removal.status === "failed" ? removal.failure : state.status === "failed" ? state.failure : null;
  if (left.length === 0 && failure === null && removal.status === "idle") return null;
  return (
    <Section>
      <div role="status">
        {left.length > 0 && (
          <Notice
            intent="warning"
            title={fill(messages.testExcelLeft, { sheets: left.map(({ sheetName }) => sheetName).join(", ") })}
            actions={
              <Button size="small" disabledFocusable={removal.status === "running"} onClick={remove}>
                {messages.testExcelLeftRemove}
              </Button>
            }
          >
            <p>{messages.testExcelLeftWhy}</p>
          </Notice>
        )}
        {left.length === 0 && removal.status === "done" && (
          <Notice intent="success" title={messages.testExcelLeftRemoved} />
        )}
      </div>
      {failure && <FailureMessage failure={failure} />}
    </Section>
  );
}
