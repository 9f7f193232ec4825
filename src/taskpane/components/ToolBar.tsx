import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular, type FluentIcon } from "@fluentui/react-icons";
import { useTool } from "../hooks/useTool";
import { useSession } from "../session";
import { barTools } from "../tools/barTools";
import type { ToolId } from "../tools/ToolId";
import { columnWidth } from "./columnWidth";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    display: "flex",
    justifyContent: "space-between",
    maxWidth: columnWidth,
  },
  item: { flex: "1 1 0", minWidth: 0 },
  tool: {
    ...typographyStyles.caption1,
    width: "100%",
    display: "grid",
    justifyItems: "center",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalSNudge}`,
    border: "none",
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    // A contrast theme draws what is transparent.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    background: "none",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ...createFocusOutlineStyle({ style: { outlineOffset: "-2px" } }),
  },
  open: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorBrandForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** The way from any view to the tools. What is not in it is behind "More". */
export function ToolBar() {
  const styles = useStyles();
  const { messages } = useSession();
  const shown = useTool();
  const inBar = barTools.some(({ id }) => id === shown);
  return (
    <nav className={styles.root} aria-label={messages.tools}>
      {/* Safari's VoiceOver forgets that a list without bullets is one. */}
      <ul className={styles.list} role="list">
        {barTools.map(({ id, label, Icon }) => (
          <ToolButton key={id} id={id} label={messages[label]} Icon={Icon} isOpen={id === shown} />
        ))}
        <ToolButton id="more" label={messages.toolMore} Icon={MoreHorizontal20Regular} isOpen={!inBar} />
      </ul>
    </nav>
  );
}

interface ToolButtonProps {
  readonly id: ToolId;
  readonly label: string;
  readonly Icon: FluentIcon;
  readonly isOpen: boolean;
}

function ToolButton({ id, label, Icon, isOpen }: ToolButtonProps) {
  const styles = useStyles();
  const { navigation } = useSession();
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.tool, isOpen && styles.open)}
        aria-current={isOpen ? "page" : undefined}
        onClick={() => navigation.open(id)}
      >
        <Icon aria-hidden />
        {label}
      </button>
    </li>
  );
}
