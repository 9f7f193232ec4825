import { Button } from "@fluentui/react-components";
import { Eraser20Regular } from "@fluentui/react-icons";
import { fill } from "../../i18n/fill";
import { counted } from "../counted";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { Section } from "./Section";

interface ExampleSectionProps {
  /** Cells that still hold the example. */
  readonly cells: number;
  readonly busy: boolean;
  readonly onClear: () => void;
  /** Absent where nothing was cleared that could be put back. */
  readonly onPutBack?: () => void;
}

/** How much of the example a sheet still holds, and the way to be rid of it. */
export function ExampleSection({ cells, busy, onClear, onPutBack }: ExampleSectionProps) {
  const { language } = useSession();
  const messages = useMessages();
  const left = fill(messages.exampleLeft, { cells: counted(messages, language, "cells", cells) });
  return (
    <Section title={messages.exampleTitle} hint={messages.exampleHint}>
      <div>{cells > 0 ? left : messages.exampleGone}</div>
      {cells > 0 && (
        <div>
          <Button appearance="primary" icon={<Eraser20Regular />} disabledFocusable={busy} onClick={onClear}>
            {messages.exampleClear}
          </Button>
        </div>
      )}
      {onPutBack && (
        <>
          <div>
            <Button disabledFocusable={busy} onClick={onPutBack}>
              {messages.examplePutBack}
            </Button>
          </div>
          <div>{messages.examplePutBackUntil}</div>
        </>
      )}
    </Section>
  );
}
