import { createFocusOutlineStyle, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CellLink, ExplainedCall } from "../../app/explain/Explanation";
import { fill } from "../../i18n/fill";
import { onSheetShort } from "../onSheetShort";
import { useMessages } from "../hooks/useMessages";
import { useFunctionHelp } from "./useFunctionHelp";

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.body1Strong,
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXS} 0`,
    ...createFocusOutlineStyle(),
  },
  text: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0` },
  formula: {
    ...typographyStyles.caption1,
    fontFamily: tokens.fontFamilyMonospace,
    padding: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  arguments: { margin: 0, padding: 0 },
  argument: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  name: { ...typographyStyles.body1Strong },
  written: { ...typographyStyles.caption1, fontFamily: tokens.fontFamilyMonospace },
  value: { ...typographyStyles.body1, display: "block", margin: 0 },
  meaning: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});

interface CallDetailsProps {
  readonly call: ExplainedCall;
  readonly open: boolean;
  readonly onShow: (place: CellLink) => void;
}

/** The function behind the number: what it does, how it is written here, and what each argument comes to. */
export function CallDetails({ call, open, onShow }: CallDetailsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const help = useFunctionHelp();
  const its = typeof help === "string" ? undefined : help.get(call.functionName);
  return (
    <details open={open}>
      <summary className={styles.summary}>{messages.explainHow}</summary>
      {help === "failed" && <p className={styles.text}>{messages.explainHelpFailed}</p>}
      {its && <p className={styles.text}>{its.description}</p>}
      <pre className={styles.formula} aria-label={messages.explainFormula}>
        {call.formula}
      </pre>
      <dl className={styles.arguments} aria-label={messages.explainArguments}>
        {call.arguments.map(({ text, value, place }, i) => (
          <div className={styles.argument} key={i}>
            <dt>
              <span className={styles.name}>{its?.parameters[i]?.name ?? `${i + 1}`}</span>{" "}
              {place ? (
                <Link
                  as="button"
                  className={styles.written}
                  title={fill(messages.explainShow, { address: onSheetShort(place.sheetName, place.address) })}
                  onClick={() => onShow(place)}
                >
                  {text}
                </Link>
              ) : (
                <span className={styles.written}>{text}</span>
              )}
            </dt>
            <dd className={styles.value}>
              {value}
              <span className={styles.meaning}>{its?.parameters[i]?.description}</span>
            </dd>
          </div>
        ))}
      </dl>
      {its && (
        <p className={styles.text}>
          <Link href={its.helpUrl} target="_blank" rel="noopener" inline>
            {fill(messages.explainHelp, { name: call.functionName })}
          </Link>
        </p>
      )}
    </details>
  );
}
