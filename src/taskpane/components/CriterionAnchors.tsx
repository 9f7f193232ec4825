import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { LibraryCriterion } from "../../app/criterionLibrary";
import { useSession } from "../session";

const useStyles = makeStyles({
  root: {
    margin: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  description: { ...typographyStyles.caption1, margin: 0 },
  anchors: {
    ...typographyStyles.caption1,
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  mark: { ...typographyStyles.caption1Strong, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Explains a criterion well enough to score by it. */
export function CriterionAnchors({ meaning: { description, anchors } }: { readonly meaning: LibraryCriterion }) {
  const styles = useStyles();
  const { messages } = useSession();
  return (
    <div className={styles.root}>
      <p className={styles.description}>{description}</p>
      <dl className={styles.anchors}>
        <dt className={styles.mark}>{messages.optionsAnchorLow}</dt>
        <dd className={styles.text}>{anchors.low}</dd>
        <dt className={styles.mark}>{messages.optionsAnchorMiddle}</dt>
        <dd className={styles.text}>{anchors.middle}</dd>
        <dt className={styles.mark}>{messages.optionsAnchorHigh}</dt>
        <dd className={styles.text}>{anchors.high}</dd>
      </dl>
    </div>
  );
}
