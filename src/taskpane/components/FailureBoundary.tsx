import { Component, type ReactNode } from "react";
import type { PaneMessages } from "../../i18n/paneMessages";
import { explainPaneFailure } from "../explainPaneFailure";
import { PlainFailure } from "./PlainFailure";

interface Props {
  readonly messages: PaneMessages;
  readonly children: ReactNode;
}

type State = { readonly status: "well" } | { readonly status: "failed"; readonly error: unknown };

/** Shows what went wrong when a view cannot be drawn, or its code cannot be loaded, instead of an empty pane. */
export class FailureBoundary extends Component<Props, State> {
  override readonly state: State = { status: "well" };

  static getDerivedStateFromError(error: unknown): State {
    return { status: "failed", error };
  }

  override render(): ReactNode {
    const { messages, children } = this.props;
    if (this.state.status === "well") return children;
    return <PlainFailure failure={explainPaneFailure(this.state.error, messages)} reload={messages.reload} />;
  }
}
