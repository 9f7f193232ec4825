import { Button } from "@fluentui/react-components";
import type { InsertedSheet } from "../../app/InsertedSheet";
import { fill } from "../../i18n/fill";
import { useJob } from "../hooks/useJob";
import { FailureMessage } from "./FailureMessage";
import { Notice } from "./Notice";
import { Waiting } from "./Waiting";

/** The sheet: written, or removed again. */
type Written = { readonly sheet: InsertedSheet; readonly removed: boolean };

interface WriteSheetProps {
  /** The name of the job. */
  readonly job: string;
  readonly texts: {
    readonly write: string;
    readonly writing: string;
    /** Of {sheet}, as is `removed`. */
    readonly written: string;
    readonly remove: string;
    readonly removed: string;
  };
  readonly write: () => Promise<InsertedSheet>;
}

/** Writes what is shown to a sheet of its own on request, and takes that sheet away again. */
export function WriteSheet({ job: name, texts, write }: WriteSheetProps) {
  const [state, job] = useJob<never, Written>(name);
  return (
    <>
      <Button disabledFocusable={state.status === "running"} onClick={start}>
        {texts.write}
      </Button>
      <div role="status" style={{ flexBasis: "100%" }}>
        {state.status === "running" && <Waiting label={texts.writing} />}
        {state.status === "done" && <Outcome written={state.result} texts={texts} onRemove={remove} />}
      </div>
      {state.status === "failed" && <FailureMessage failure={state.failure} />}
    </>
  );

  function start(): void {
    void job.start(async () => ({ sheet: await write(), removed: false }));
  }

  function remove(sheet: InsertedSheet): void {
    void job.start(async () => {
      const { removeInserted } = await import(/* webpackChunkName: "insertion" */ "../../app/removeInserted");
      await removeInserted(sheet);
      return { sheet, removed: true };
    });
  }
}

interface OutcomeProps extends Pick<WriteSheetProps, "texts"> {
  readonly written: Written;
  readonly onRemove: (sheet: InsertedSheet) => void;
}

function Outcome({ written: { sheet, removed }, texts, onRemove }: OutcomeProps) {
  return (
    <Notice
      intent="success"
      title={fill(removed ? texts.removed : texts.written, { sheet: sheet.sheetName })}
      actions={
        !removed && (
          <Button size="small" onClick={() => onRemove(sheet)}>
            {texts.remove}
          </Button>
        )
      }
    />
  );
}
