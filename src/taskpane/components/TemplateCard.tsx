import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons";
import { fill } from "../../i18n/fill";
import { useSession } from "../session";
import { SheetPicture } from "./SheetPicture";

const useStyles = makeStyles({
  root: {
    position: "relative",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    ":hover": {
      boxShadow: tokens.shadow8,
      border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ":active": { boxShadow: tokens.shadow2 },
    "@media (prefers-reduced-motion: no-preference)": {
      transitionProperty: "box-shadow",
      transitionDuration: tokens.durationFast,
    },
  },
  text: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  title: { margin: 0 },
  choose: {
    ...typographyStyles.subtitle2,
    padding: 0,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    // The button reaches over the whole card.
    "::after": { content: '""', position: "absolute", inset: 0, borderRadius: tokens.borderRadiusLarge },
    ...createFocusOutlineStyle({ style: { outlineRadius: tokens.borderRadiusSmall } }),
  },
  description: {
    ...typographyStyles.body1,
    gridColumn: 1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
  arrow: { gridRow: "1 / span 2", gridColumn: 2, alignSelf: "center", color: tokens.colorBrandForeground1 },
});

interface TemplateCardProps {
  readonly title: string;
  readonly description: string;
  readonly picture: string;
  readonly onChoose: () => void;
}

/** Offers one sheet: how it looks, what it is for, and the way to its options. */
export function TemplateCard({ title, description, picture, onChoose }: TemplateCardProps) {
  const styles = useStyles();
  const { messages } = useSession();
  return (
    <li className={styles.root}>
      <SheetPicture address={picture} description={fill(messages.galleryPicture, { title })} />
      <div className={styles.text}>
        <h2 className={styles.title}>
          <button type="button" className={styles.choose} onClick={onChoose}>
            {title}
          </button>
        </h2>
        <p className={styles.description}>{description}</p>
        <ChevronRight20Regular className={styles.arrow} aria-hidden />
      </div>
    </li>
  );
}
