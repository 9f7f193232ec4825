import { Button, makeStyles, Select, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, useSyncExternalStore } from "react";
import { groupProblems, type ProblemGroup } from "../../app/check/groupProblems";
import type { Problem, ProblemPlace } from "../../app/check/Problem";
import type { Mending } from "../../app/mendProblems";
import { FailureMessage } from "../components/FailureMessage";
import { Section } from "../components/Section";
import { useJob } from "../hooks/useJob";
import { useMessages } from "../hooks/useMessages";
import { CheckFindings } from "./CheckFindings";
import { LastActNotice } from "./LastActNotice";
import { MendPreview } from "./MendPreview";
import { ProblemGroupList } from "./ProblemGroupList";
import { ReportButton } from "./ReportButton";

/** So few groups are all open from the start. */
const FEW_GROUPS = 3;

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  filter: { display: "grid", rowGap: tokens.spacingVerticalXS },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  empty: { ...typographyStyles.body1, margin: 0 },
});

interface CheckResultsProps {
  readonly findings: CheckFindings;
  readonly onCheck: () => void;
}

/** What was found, kind by kind, with the way to each cell and what can be mended. */
export function CheckResults({ findings, onCheck }: CheckResultsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { report, open, lastAct } = useSyncExternalStore(findings.subscribe, findings.state);
  const [mending, mendJob] = useJob<never, null>("checkMend");
  const [going, goJob] = useJob<never, null>("checkShow");
  const [sheetId, setSheetId] = useState("");
  const [preview, setPreview] = useState<ProblemGroup | null>(null);
  const filterId = useId();
  const names = new Map(report.sheets.map(({ id, name }) => [id, name]));
  const groups = groupProblems(sheetId === "" ? open : open.filter((problem) => isOn(problem, sheetId)));
  const busy = mending.status === "running";
  const failure = [mending, going].find((state) => state.status === "failed");
  return (
    <>
      <Section>
        <div className={styles.bar}>
          <Button appearance={preview ? "secondary" : "primary"} disabled={busy} onClick={onCheck}>
            {messages.checkAgain}
          </Button>
          {open.length > 0 && <ReportButton problems={open} sheets={report.sheets} />}
        </div>
        {busy && <Spinner size="tiny" style={{ justifyContent: "flex-start" }} label={messages.checkMending} />}
        {failure?.status === "failed" && (
          <div role="alert">
            <FailureMessage failure={failure.failure} />
          </div>
        )}
        {!busy && lastAct && (
          <div role="status">
            <LastActNotice last={lastAct} onUndo={undo} />
          </div>
        )}
        {report.problems.length > 0 && (
          <div className={styles.filter}>
            <label className={styles.label} htmlFor={filterId}>
              {messages.checkFilter}
            </label>
            <Select id={filterId} value={sheetId} onChange={(_, { value }) => setSheetId(value)}>
              <option value="">{messages.checkFilterAll}</option>
              {report.sheets
                .filter(({ id }) => report.problems.some((problem) => isOn(problem, id)))
                .map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
            </Select>
          </div>
        )}
      </Section>
      <Section>
        {groups.map((group) => (
          <div key={`${group.kind} ${group.severity}`}>
            <ProblemGroupList
              group={group}
              sheetNames={names}
              startsOpen={groups.length <= FEW_GROUPS}
              onShow={show}
              onMend={() => setPreview(group)}
            />
            {preview?.kind === group.kind && preview.severity === group.severity && (
              <MendPreview
                problems={group.problems}
                sheetNames={names}
                onApply={() => mend(group.problems)}
                onLeave={() => setPreview(null)}
              />
            )}
          </div>
        ))}
      </Section>
    </>
  );

  function show(place: ProblemPlace): void {
    void goJob.start(async () => {
      const { showProblem } = await import(/* webpackChunkName: "check" */ "../../app/showProblem");
      await showProblem(place, names.get(place.sheetId) ?? "");
      return null;
    });
  }

  function mend(problems: readonly Problem[]): void {
    setPreview(null);
    void mendJob.start(async () => {
      const { mendProblems } = await import(/* webpackChunkName: "check" */ "../../app/mendProblems");
      findings.mended(await mendProblems(problems));
      return null;
    });
  }

  function undo(done: Mending): void {
    void mendJob.start(async () => {
      const { undoMending } = await import(/* webpackChunkName: "check" */ "../../app/mendProblems");
      findings.undone(done, await undoMending(done));
      return null;
    });
  }
}

function isOn({ place }: Problem, sheetId: string): boolean {
  return place?.sheetId === sheetId;
}
