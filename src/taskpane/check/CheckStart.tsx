import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Section } from "../components/Section";
import { useMessages } from "../hooks/useMessages";

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    "& > li + li": { marginTop: tokens.spacingVerticalS },
  },
  own: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  start: { alignSelf: "start" },
});

/** Nothing was checked yet: what a check looks at. */
export function CheckStart({ onCheck }: { readonly onCheck: () => void }) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <>
      <Section>
        <Button appearance="primary" className={styles.start} onClick={onCheck}>
          {messages.checkStart}
        </Button>
      </Section>
      <Section title={messages.checkIdleTitle}>
        <ul className={styles.list}>
          <li>{messages.checkIdleScores}</li>
          <li>{messages.checkIdleFormulas}</li>
          <li>{messages.checkIdlePlans}</li>
        </ul>
        <p className={styles.own}>{messages.checkIdleOwn}</p>
      </Section>
    </>
  );
}
