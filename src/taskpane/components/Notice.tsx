import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Regular, ErrorCircle20Regular, Info20Regular, Warning20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  title: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: "none" },
  body: { ...typographyStyles.body1, "& > p": { margin: 0 }, "& > p + p": { marginTop: tokens.spacingVerticalXS } },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusSuccessBorder1}`,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
  },
  /** A contrast theme takes the colour away: what wants a look has a broad edge instead. */
  urgent: { "@media (forced-colors: active)": { borderLeftWidth: tokens.spacingHorizontalXS } },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  warningIcon: { color: tokens.colorStatusWarningForeground1 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  infoIcon: { color: tokens.colorNeutralForeground2 },
});

const ICONS = {
  success: CheckmarkCircle20Regular,
  warning: Warning20Regular,
  error: ErrorCircle20Regular,
  info: Info20Regular,
} as const;

interface NoticeProps {
  readonly intent: keyof typeof ICONS;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Buttons: the ways on or back. */
  readonly actions?: ReactNode;
}

/** A message in the flow of a view: an icon and words say its kind, the colour only supports them. */
export function Notice({ intent, title, children, actions }: NoticeProps) {
  const styles = useStyles();
  const Icon = ICONS[intent];
  const isUrgent = intent === "error" || intent === "warning";
  return (
    <div className={mergeClasses(styles.root, styles[intent], isUrgent && styles.urgent)}>
      <Icon className={styles[`${intent}Icon`]} aria-hidden />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
