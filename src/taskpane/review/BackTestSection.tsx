import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { FEWEST_PAIRS, OUTCOMES, type BackTest, type Finding, type Outcome } from "../../app/review/backTest";
import type { MessageKey } from "../../i18n";
import { fill } from "../../i18n/fill";
import { counted } from "../counted";
import { Section } from "../components/Section";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { WriteBackTest } from "./WriteBackTest";

const HEADERS: Readonly<Record<Outcome, MessageKey>> = {
  revenue: "backTestRevenue",
  margin: "backTestMargin",
  kept: "backTestKept",
};

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse" },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    verticalAlign: "top",
  },
  criterion: { textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", hyphens: "auto" },
  clear: { fontWeight: tokens.fontWeightBold },
  unknown: { color: tokens.colorNeutralForeground2 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Which criteria told in advance what became of the accounts; says so where too little is known. */
export function BackTestSection({ test }: { readonly test: BackTest }) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const known = test.findings.some(({ correlation }) => correlation !== null);
  const accountsText = (count: number) => counted(messages, language, "accounts", count);
  const few = fill(counted(messages, language, "backTestFew", test.reviews), {
    accounts: accountsText(test.accounts),
  });
  const count = fill(messages.backTestCount, {
    accounts: accountsText(test.compared),
    reviews: test.reviews.toLocaleString(language),
  });
  return (
    <Section title={messages.backTestTitle} hint={messages.backTestText}>
      {test.compared < FEWEST_PAIRS ? (
        <p className={styles.text}>{few}</p>
      ) : (
        <p className={styles.text}>{known ? count : `${count} ${messages.backTestNone}`}</p>
      )}
      {known && (
        <>
          <Findings findings={test.findings} />
          <p className={styles.note}>{messages.backTestNote}</p>
          <WriteBackTest findings={test.findings} />
        </>
      )}
    </Section>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const messages = useMessages();
  const criteria = [...new Set(findings.map(({ criterion }) => criterion))];
  const find = (criterion: string, outcome: Outcome) =>
    findings.find((each) => each.criterion === criterion && each.outcome === outcome);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.criterion)}>
            {messages.backTestCriterion}
          </th>
          {OUTCOMES.map((outcome) => (
            <th key={outcome} scope="col" className={styles.cell}>
              {messages[HEADERS[outcome]]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <tr key={criterion}>
            <th scope="row" className={mergeClasses(styles.cell, styles.criterion)}>
              {criterion}
            </th>
            {OUTCOMES.map((outcome) => (
              <FindingCell key={outcome} finding={find(criterion, outcome)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FindingCell({ finding }: { readonly finding: Finding | undefined }) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  if (finding?.correlation == null)
    return <td className={mergeClasses(styles.cell, styles.unknown)}>{messages.backTestUnknown}</td>;
  const figure = finding.correlation
    .toLocaleString(language, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "exceptZero" })
    .replace("-", "\u2212");
  return (
    <td className={mergeClasses(styles.cell, finding.isClear && styles.clear)}>
      {fill(messages.backTestFigure, { figure, count: finding.pairs.toLocaleString(language) })}
    </td>
  );
}
