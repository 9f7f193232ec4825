import { Input, makeStyles } from "@fluentui/react-components";
import { fill } from "../../i18n/fill";
import { useSession } from "../session";

const useStyles = makeStyles({
  root: { minWidth: 0, width: "100%" },
  input: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

interface WeightFieldProps {
  readonly name: string;
  readonly weight: string;
  /** What is wrong with it, if anything. The bar below the form says it in words, too. */
  readonly fault: string | undefined;
  readonly onWeigh: (weight: string) => void;
}

/** The weight of one criterion, as typed. */
export function WeightField({ name, weight, fault, onWeigh }: WeightFieldProps) {
  const styles = useStyles();
  const { messages } = useSession();
  return (
    <Input
      className={styles.root}
      size="small"
      value={weight}
      onChange={(_event, { value }) => onWeigh(value)}
      aria-invalid={fault !== undefined}
      aria-label={fill(messages.optionsWeightOf, { name })}
      title={fault}
      inputMode="decimal"
      autoComplete="off"
      input={{ className: styles.input }}
    />
  );
}
