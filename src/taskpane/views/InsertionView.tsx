import { makeStyles } from "@fluentui/react-components";
import type { PaneMessages } from "../../i18n/paneMessages";
import { fill } from "../../i18n/fill";
import { useInsertion } from "../hooks/useInsertion";
import type { InsertionState } from "../InsertionState";
import { useSession } from "../session";
import { InsertionDone } from "./InsertionDone";
import { InsertionFailed } from "./InsertionFailed";
import { InsertionRemoved } from "./InsertionRemoved";
import { InsertionRunning } from "./InsertionRunning";

const useStyles = makeStyles({
  announcement: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Where a user may want to go once an insertion is over. */
export type AfterInsertion =
  | "gallery"
  | "options"
  /** To a selection matrix with the weights of the sheet whose names end so. */
  | { readonly weightsFrom: string };

interface InsertionViewProps {
  readonly onLeave: (to: AfterInsertion) => void;
}

/** What is happening to the workbook, or what has happened: the same place for the pane's insertions and the ribbon's. */
export default function InsertionView({ onLeave }: InsertionViewProps) {
  const styles = useStyles();
  const { messages } = useSession();
  const state = useInsertion();
  return (
    <main>
      {/* One region through all states: a screen reader only hears changes of what was there before. */}
      <p className={styles.announcement} role="status">
        {announcement(state, messages)}
      </p>
      <Stage state={state} onLeave={onLeave} />
    </main>
  );
}

function Stage({ state, onLeave }: InsertionViewProps & { readonly state: InsertionState }) {
  switch (state.status) {
    case "idle":
      return null;
    case "running":
    case "removing":
      return <InsertionRunning state={state} />;
    case "done":
      return <InsertionDone state={state} onLeave={onLeave} />;
    case "removed":
      return <InsertionRemoved state={state} onLeave={onLeave} />;
    case "failed":
      return <InsertionFailed failure={state.failure} onLeave={onLeave} />;
  }
}

function announcement(state: InsertionState, messages: PaneMessages): string {
  switch (state.status) {
    case "idle":
      return "";
    case "running":
      return {
        reading: messages.runningReading,
        building: messages.runningBuilding,
        checking: messages.runningChecking,
      }[state.progress];
    case "removing":
      return fill(messages.removingText, { sheet: state.inserted.sheetName });
    case "done":
      return (
        state.trouble?.what ?? (state.inserted.problems.length === 0 ? messages.doneTitle : messages.doneTitleUnsound)
      );
    case "removed":
      return messages.removedTitle;
    case "failed":
      return state.failure.what;
  }
}
