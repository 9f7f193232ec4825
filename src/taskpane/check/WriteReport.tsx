import type { Problem } from "../../app/check/Problem";
import type { CheckReport } from "../../app/checkWorkbook";
import { WriteSheet } from "../components/WriteSheet";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

interface WriteReportProps {
  readonly problems: readonly Problem[];
  readonly sheets: CheckReport["sheets"];
}

/** Writes the list to a sheet on request. */
export function WriteReport({ problems, sheets }: WriteReportProps) {
  const messages = useMessages();
  const { language } = useSession();
  const texts = {
    write: messages.checkReport,
    writing: messages.checkReportWriting,
    written: messages.checkReportDone,
    remove: messages.checkReportRemove,
    removed: messages.checkReportRemoved,
  };
  return (
    <WriteSheet
      job="checkReport"
      texts={texts}
      write={async () => {
        const { writeCheckReport } = await import(/* webpackChunkName: "checkReport" */ "../../app/writeCheckReport");
        return writeCheckReport(problems, sheets, messages, language);
      }}
    />
  );
}
