import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFocusOn } from "../hooks/useFocusOn";
import { columnWidth } from "./columnWidth";

const useStyles = makeStyles({
  root: {
    maxWidth: columnWidth,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
  subtitle: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

interface ViewHeaderProps {
  readonly title: string;
  readonly subtitle?: string;
  /** Whether the user came here from another view: then the keyboard focus comes along. */
  readonly arrived: boolean;
  /** The way back, above the title. */
  readonly children?: ReactNode;
}

/** Says where the user is. */
export function ViewHeader({ title, subtitle, arrived, children }: ViewHeaderProps) {
  const styles = useStyles();
  const heading = useFocusOn<HTMLHeadingElement>(title, arrived);
  return (
    <header className={styles.root}>
      {children}
      <h1 className={styles.title} tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
    </header>
  );
}
