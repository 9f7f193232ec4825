import { Button } from "@fluentui/react-components";
import { TableSimple20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { explainFailure } from "../../app/explainFailure";
import { readWeights, type WeighedCriterion } from "../../app/readWeights";
import { fill } from "../../i18n/fill";
import { counted } from "../counted";
import { useMessages } from "../hooks/useMessages";
import { useTask } from "../hooks/useTask";
import { useSession } from "../session";
import { FailureMessage } from "./FailureMessage";
import { Notice } from "./Notice";
import { Section } from "./Section";
import { Waiting } from "./Waiting";

interface TakeWeightsProps {
  /** The ending of the names of the weights sheet that the user comes from, which are taken at once; undefined: only offered. */
  readonly comesFrom: string | undefined;
  readonly onTake: (criteria: readonly WeighedCriterion[]) => void;
}

/** Takes the criteria and weights that the weights sheet of this workbook has arrived at. */
export function TakeWeights({ comesFrom, onTake }: TakeWeightsProps) {
  const messages = useMessages();
  const { language } = useSession();
  const [taking, take] = useTask(async () => {
    const criteria = await readWeights(messages, comesFrom);
    onTake(criteria);
    return criteria.length;
  });
  const hasBegun = useRef(false);
  useEffect(() => {
    if (comesFrom === undefined || hasBegun.current) return;
    hasBegun.current = true;
    take();
  });
  return (
    <Section>
      <div>
        <Button
          size="small"
          icon={<TableSimple20Regular />}
          disabledFocusable={taking.status === "running"}
          onClick={take}
        >
          {messages.takeWeights}
        </Button>
      </div>
      <div role="status">
        {taking.status === "running" && <Waiting label={messages.takingWeights} />}
        {taking.status === "failed" && <FailureMessage failure={explainFailure(taking.error, messages)} />}
        {taking.status === "done" && (
          <Notice intent="success">
            {fill(messages.weightsTaken, { criteria: counted(messages, language, "criteria", taking.result) })}
          </Notice>
        )}
      </div>
    </Section>
  );
}
