import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { AccountFigures } from "../../app/review/ReviewRecord";
import { fill } from "../../i18n/fill";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%" } });

interface CommentFieldProps {
  readonly figures: AccountFigures;
  readonly comment: string;
  readonly onComment: (comment: string) => void;
}

/** A line to write beside an account and what is known of it. */
export function CommentField({ figures: { account, score, health }, comment, onComment }: CommentFieldProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const written = (value: number) =>
    value.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const known = [
    ...(typeof score === "number" ? [fill(messages.reviewFigureScore, { score: written(score) })] : []),
    ...(typeof health === "number" ? [fill(messages.reviewFigureHealth, { health: written(health) })] : []),
  ];
  return (
    <Field label={account} hint={known.join(" \u00b7 ")}>
      <Input
        className={styles.input}
        aria-label={fill(messages.reviewCommentOf, { account })}
        value={comment}
        autoComplete="off"
        onChange={(_event, { value }) => onComment(value)}
      />
    </Field>
  );
}
