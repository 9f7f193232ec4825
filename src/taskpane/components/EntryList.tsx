import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ChevronRight20Regular, type FluentIcon } from "@fluentui/react-icons";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  entry: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 20px",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...createFocusOutlineStyle(),
  },
  withIcon: {
    gridTemplateColumns: "20px minmax(0, 1fr) 20px",
    paddingTop: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
  icon: { color: tokens.colorBrandForeground1 },
  name: { ...typographyStyles.body1Strong, display: "block" },
  description: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});

/** Something that can be opened. */
export interface Entry<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly description: string;
  readonly Icon?: FluentIcon;
}

interface EntryListProps<Id extends string> {
  readonly entries: readonly Entry<Id>[];
  readonly onOpen: (id: Id) => void;
}

/** Things to open, each with what it does. */
export function EntryList<Id extends string>({ entries, onOpen }: EntryListProps<Id>) {
  const styles = useStyles();
  return (
    <ul className={styles.list} role="list">
      {entries.map(({ id, name, description, Icon }) => (
        <li key={id}>
          <button
            type="button"
            className={mergeClasses(styles.entry, Icon && styles.withIcon)}
            onClick={() => onOpen(id)}
          >
            {Icon && <Icon className={styles.icon} aria-hidden />}
            <span>
              <span className={styles.name}>{name}</span>
              <span className={styles.description}>{description}</span>
            </span>
            <ChevronRight20Regular aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}
