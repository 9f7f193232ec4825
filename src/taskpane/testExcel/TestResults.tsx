import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, ErrorCircle16Regular, SubtractCircle16Regular } from "@fluentui/react-icons";
import type { ExcelTest } from "../../app/testExcel/testExcel";
import type { MessageKey } from "../../i18n";
import { fill } from "../../i18n/fill";
import { Section } from "../components/Section";
import { useMessages } from "../hooks/useMessages";
import { ReportText } from "./ReportText";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  result: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    "& > svg": { marginTop: "2px" },
  },
  seen: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  notAvailable: { color: tokens.colorNeutralForeground2 },
});

type Outcome = ExcelTest["results"][number]["outcome"];

/** What asks for attention first. */
const ORDER: readonly {
  readonly outcome: Outcome;
  readonly title: MessageKey;
  readonly Icon: typeof ErrorCircle16Regular;
}[] = [
  { outcome: "failed", title: "testExcelFailed", Icon: ErrorCircle16Regular },
  { outcome: "notAvailable", title: "testExcelMissing", Icon: SubtractCircle16Regular },
  { outcome: "passed", title: "testExcelPassed", Icon: CheckmarkCircle16Regular },
];

/** What came of each probe, and the whole as text. */
export function TestResults({ test }: { readonly test: ExcelTest }) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <>
      <ReportText test={test} />
      {ORDER.map(({ outcome, title, Icon }) => {
        const results = test.results.filter((result) => result.outcome === outcome);
        return (
          results.length > 0 && (
            <Section key={outcome} title={messages[title]}>
              <ul className={styles.list} role="list">
                {results.map(({ id, found }) => (
                  <li key={id} className={styles.result}>
                    <Icon className={styles[outcome]} aria-hidden />
                    <span>
                      {messages[id]}
                      {/* Of what passed only a measure is news. */}
                      {(outcome !== "passed" || found.endsWith(" ms")) && (
                        <span className={styles.seen}>
                          {fill(outcome === "notAvailable" ? messages.testExcelLacks : messages.testExcelSeen, {
                            found,
                          })}
                        </span>
                      )}
                    </span>
                  </li>
                ))}
              </ul>
            </Section>
          )
        );
      })}
    </>
  );
}
