import type { ColumnKind } from "../../app/import/ColumnKind";
import type { ImportDialect, ImportedText, ImportSource } from "../../app/import/ImportedText";
import { ImportRefusal } from "../../app/import/ImportRefusal";
import type { ImportedTable, ImportStep } from "../../app/import/importTable";
import type { ImportSheet } from "../../app/import/importTargets";
import type { ImportProgress } from "../../app/import/readImport";
import type { UnderstoodImport } from "../../app/import/understandImport";
import { PASTED } from "./ImportStart";
import { useJob } from "../hooks/useJob";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

/** What was done with the table after it was written; of a removed one its sheet's name. */
type AfterImport = { readonly kind: "shown" } | { readonly kind: "removed"; readonly sheetName: string };

/** The work of the import: reading, writing, and what comes after; each goes on while another tool is open. */
export function useImportJobs() {
  const messages = useMessages();
  const { language, insertion, navigation, drafts } = useSession();
  const [reading, readingJob] = useJob<ImportProgress, ImportedText | ImportRefusal>("importReading");
  const [writing, writingJob] = useJob<ImportStep, ImportedTable>("importWriting");
  const [after, afterJob] = useJob<never, AfterImport>("importAfter");

  const read = (source: () => Promise<ImportSource>, dialect: ImportDialect = {}) => {
    writingJob.close();
    afterJob.close();
    void readingJob.start(async ({ report, signal }) => {
      const [{ readImport }, { pauseFor }] = await Promise.all([
        import(/* webpackChunkName: "importing" */ "../../app/import/readImport"),
        import(/* webpackChunkName: "importing" */ "../../app/Pause"),
      ]);
      const habits = {
        number: messages.decimalSign === "," ? "commaNumber" : "pointNumber",
        date: language === "en-US" ? "monthFirst" : "dayFirst",
      } as const;
      try {
        return await readImport(await source(), dialect, habits, pauseFor(signal), report);
      } catch (error) {
        if (error instanceof ImportRefusal) return error;
        throw error;
      }
    });
  };
  const writeTable = (imported: ImportedText, kinds: readonly ColumnKind[]) => {
    void writingJob.start(async (steps) => {
      const { importTable } = await import(/* webpackChunkName: "importing" */ "../../app/import/importTable");
      return importTable(imported, kinds, messages, steps);
    });
  };
  /** The pane's one insertion shows how it goes, as for any sheet. */
  const insertSheet = (sheet: ImportSheet, understood: UnderstoodImport) => {
    navigation.open("sheets");
    void insertion.insert(async (report) => {
      const { insertImported } = await import(/* webpackChunkName: "importing" */ "../../app/import/insertImported");
      return insertImported(sheet, understood, messages, report);
    });
  };
  const show = ({ inserted }: ImportedTable) => {
    void afterJob.start(async () => {
      const { showInserted } = await import(/* webpackChunkName: "insertion" */ "../../app/showInserted");
      await showInserted(inserted);
      return { kind: "shown" };
    });
  };
  const remove = ({ inserted }: ImportedTable) => {
    void afterJob.start(async () => {
      const { removeInserted } = await import(/* webpackChunkName: "insertion" */ "../../app/removeInserted");
      await removeInserted(inserted);
      writingJob.close();
      return { kind: "removed", sheetName: inserted.sheetName };
    });
  };
  const startAgain = () => {
    drafts.of(PASTED, "").enter("");
    readingJob.close();
    writingJob.close();
    afterJob.close();
  };
  return { reading, readingJob, read, writing, writingJob, writeTable, insertSheet, after, show, remove, startAgain };
}
