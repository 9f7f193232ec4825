import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { Section } from "../components/Section";
import { useSession } from "../session";
import { startExamplePortfolio } from "./examplePortfolioJob";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    "& > li + li": { marginTop: tokens.spacingVerticalXS },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What somebody reads who opens the pane for the first time: what it does, what becomes of their workbook, and how to begin. */
export default function WelcomeCard() {
  const styles = useStyles();
  const session = useSession();
  const { messages } = session;
  const id = useId();
  return (
    <Section>
      <div className={styles.card} role="group" aria-labelledby={id}>
        <h2 className={styles.title} id={id}>
          {messages.welcomeTitle}
        </h2>
        <ul className={styles.list} role="list">
          <li>{messages.welcomeSheets}</li>
          <li>{messages.welcomeTools}</li>
          <li>{messages.welcomePrivate}</li>
        </ul>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => startExamplePortfolio(session)}>
            {messages.welcomeExample}
          </Button>
          <Button onClick={session.welcome.dismiss}>{messages.welcomeEmpty}</Button>
        </div>
      </div>
    </Section>
  );
}
