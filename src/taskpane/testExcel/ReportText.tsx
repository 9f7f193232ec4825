import { Button, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ExcelTest } from "../../app/testExcel/testExcel";
import { testReport } from "../../app/testExcel/testReport";
import { Section } from "../components/Section";
import { useMessages } from "../hooks/useMessages";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  report: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: "pre" },
  state: { ...typographyStyles.caption1 },
});

/** The report to copy. Where Excel keeps the clipboard from add-ins, it is selected for Ctrl+C. */
export function ReportText({ test }: { readonly test: ExcelTest }) {
  const styles = useStyles();
  const messages = useMessages();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const text = testReport(test, messages);
  const select = () => {
    area.current?.focus();
    area.current?.select();
    setSaid(messages.testExcelSelected);
  };
  const copy = () => {
    // Not there at all in some of Excel's windows, though typed as always there.
    const { clipboard } = navigator as Partial<Navigator>;
    if (clipboard === undefined) select();
    else clipboard.writeText(text).then(() => setSaid(messages.testExcelCopied), select);
  };
  return (
    <Section title={messages.testExcelReport} hint={messages.testExcelReportHint}>
      <Textarea
        ref={area}
        readOnly
        value={text}
        resize="vertical"
        aria-label={messages.testExcelReport}
        textarea={{ className: styles.report, rows: 6, wrap: "off" }}
      />
      <div className={styles.row}>
        <Button appearance="primary" onClick={copy}>
          {messages.testExcelCopy}
        </Button>
        <span className={styles.state} role="status">
          {said}
        </span>
      </div>
    </Section>
  );
}
