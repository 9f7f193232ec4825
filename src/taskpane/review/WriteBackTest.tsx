import type { Finding } from "../../app/review/backTest";
import { WriteSheet } from "../components/WriteSheet";
import { useMessages } from "../hooks/useMessages";

/** Writes the back-test to a sheet on request. */
export function WriteBackTest({ findings }: { readonly findings: readonly Finding[] }) {
  const messages = useMessages();
  const texts = {
    write: messages.backTestWrite,
    writing: messages.backTestWriting,
    written: messages.backTestWritten,
    remove: messages.backTestRemove,
    removed: messages.backTestRemoved,
  };
  return (
    <div>
      <WriteSheet
        job="backTest"
        texts={texts}
        write={async () => {
          const { writeBackTest } = await import(
            /* webpackChunkName: "recordReview" */ "../../app/review/writeBackTest"
          );
          return writeBackTest(findings, messages);
        }}
      />
    </div>
  );
}
