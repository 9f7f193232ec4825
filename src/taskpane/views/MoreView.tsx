import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { useSession } from "../session";
import { moreTools } from "../tools/moreTools";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  tool: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) 20px",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...createFocusOutlineStyle(),
  },
  icon: { color: tokens.colorBrandForeground1 },
  label: { ...typographyStyles.body1Strong, display: "block" },
  description: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The tools that are not needed every day. */
export default function MoreView() {
  const styles = useStyles();
  const { messages, navigation } = useSession();
  return (
    <main>
      <ViewHeader title={messages.moreTitle} arrived />
      <Section>
        <ul className={styles.list} role="list">
          {moreTools.map(({ id, label, description, Icon }) => (
            <li key={id}>
              <button type="button" className={styles.tool} onClick={() => navigation.open(id)}>
                <Icon className={styles.icon} aria-hidden />
                <span>
                  <span className={styles.label}>{messages[label]}</span>
                  <span className={styles.description}>{messages[description]}</span>
                </span>
                <ChevronRight20Regular aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      </Section>
    </main>
  );
}
