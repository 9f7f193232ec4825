import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { explainFailure } from "../../app/explainFailure";
import type { Messages } from "../../i18n";
import { FailureMessage } from "./FailureMessage";
import { Section } from "./Section";

interface Props {
  readonly messages: Messages;
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
    return (
      <Section>
        <div role="alert">
          <FailureMessage failure={explainFailure(this.state.error, messages)} />
        </div>
        <Button appearance="primary" onClick={() => location.reload()}>
          {messages.reload}
        </Button>
      </Section>
    );
  }
}
