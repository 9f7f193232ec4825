import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Contribution, Contributions } from "../../app/explain/Explanation";

const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
  },
  name: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  points: { ...typographyStyles.body1Strong, fontVariantNumeric: "tabular-nums", textAlign: "end" },
  detail: {
    ...typographyStyles.caption1,
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  bar: { gridColumn: "1 / -1", display: "block", width: "100%", height: "8px" },
  // A contrast theme leaves drawings to us: filled is what is there, framed what was possible.
  track: { fill: tokens.colorNeutralBackground3, [CONTRAST]: { fill: "Canvas" } },
  lost: { fill: tokens.colorNeutralStroke1, [CONTRAST]: { fill: "Canvas", stroke: "CanvasText", strokeWidth: "2px" } },
  gained: { fill: tokens.colorBrandBackground, [CONTRAST]: { fill: "Highlight" } },
  taken: { fill: tokens.colorStatusDangerForeground1, [CONTRAST]: { fill: "CanvasText" } },
  total: {
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    marginTop: tokens.spacingVerticalXS,
  },
  totalText: { ...typographyStyles.subtitle2, fontVariantNumeric: "tabular-nums" },
});

/** Bars of parts that add up, the largest first; every value stands in words beside its bar, which only supports them. */
export function ContributionChart({ parts }: { readonly parts: Contributions }) {
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <ul className={styles.list} role="list" aria-label={parts.caption} id={id}>
        {parts.rows.map((part) => (
          <li className={styles.row} key={part.name}>
            <span className={styles.name}>{part.name}</span>
            <span className={styles.points}>{part.pointsText}</span>
            <Bar part={part} most={parts.most} />
            {(part.detail !== "" || part.lostText !== "") && (
              <span className={styles.detail}>
                <span>{part.detail}</span>
                <span>{part.lostText}</span>
              </span>
            )}
          </li>
        ))}
        <li className={`${styles.row} ${styles.total}`}>
          <span className={styles.totalText}>{parts.total.name}</span>
          <span className={styles.totalText}>{parts.total.points}</span>
        </li>
      </ul>
    </>
  );
}

const WIDTH = 100;
const HEIGHT = 8;

/** What is there, and after it what was possible; what takes away is drawn in another colour and says so by its minus. */
function Bar({ part: { points, lost }, most }: { readonly part: Contribution; readonly most: number }) {
  const styles = useStyles();
  const wide = (value: number): number => (most > 0 ? Math.max(0, (WIDTH * Math.abs(value)) / most) : 0);
  const there = wide(points);
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      <rect className={styles.track} x={0} y={0} width={WIDTH} height={HEIGHT} />
      <rect
        className={styles.lost}
        vectorEffect="non-scaling-stroke"
        x={there}
        y={0}
        width={wide(lost)}
        height={HEIGHT}
      />
      <rect className={points < 0 ? styles.taken : styles.gained} x={0} y={0} width={there} height={HEIGHT} />
    </svg>
  );
}
