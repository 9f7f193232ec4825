import { Button, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import { describeKind } from "../../app/check/describeProblem";
import { groupProblems, type ProblemGroup } from "../../app/check/groupProblems";
import type { Problem, ProblemPlace } from "../../app/check/Problem";
import type { CheckReport } from "../../app/checkWorkbook";
import { fill } from "../../i18n/fill";
import { FailureMessage } from "../components/FailureMessage";
import { Section } from "../components/Section";
import { counted } from "../counted";
import { useJob } from "../hooks/useJob";
import { useMessages } from "../hooks/useMessages";
import { useWatched } from "../hooks/useWatched";
import { useSession } from "../session";
import type { CheckFindings } from "./CheckFindings";
import { ProblemGroupList } from "./ProblemGroupList";
import type { MendingTools } from "./useMending";
import { WriteReport } from "./WriteReport";

/** So few groups are all open from the start. */
const FEW_GROUPS = 3;

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  filter: { display: "grid", rowGap: tokens.spacingVerticalXS },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** What is about to be mended: one problem, or a group of them. */
interface Asked {
  readonly group: string;
  readonly of: Problem | "all";
}

interface CheckResultsProps {
  readonly findings: CheckFindings;
  readonly mending: MendingTools;
  readonly onCheck: () => void;
}

/** What was found, kind by kind, with the way to each cell and what can be mended. */
export function CheckResults({ findings, mending, onCheck }: CheckResultsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const { report, open } = useWatched(findings);
  const [going, goJob] = useJob<never, null>("checkShow");
  const [sheetId, setSheetId] = useState("");
  const [asked, setAsked] = useState<Asked | null>(null);
  const names = new Map(report.sheets.map(({ id, name }) => [id, name]));
  const groups = groupProblems(sheetId === "" ? open : open.filter((problem) => isOn(problem, sheetId)));
  return (
    <>
      <Section>
        <div className={styles.bar}>
          <Button
            appearance={asked ? "secondary" : "primary"}
            disabledFocusable={mending.state.status === "running"}
            onClick={onCheck}
          >
            {messages.checkAgain}
          </Button>
          {open.length > 0 && <WriteReport problems={open} sheets={report.sheets} />}
        </div>
        {going.status === "failed" && <FailureMessage failure={going.failure} />}
        {report.problems.length > 0 && <SheetFilter report={report} sheetId={sheetId} onFilter={setSheetId} />}
      </Section>
      <Section>
        {groups.map((group) => (
          <ProblemGroupList
            key={keyOf(group)}
            group={group}
            sheetNames={names}
            startsOpen={groups.length <= FEW_GROUPS}
            onShow={show}
            asked={asked?.group === keyOf(group) ? asked.of : null}
            onAsk={(of) => setAsked(of && { group: keyOf(group), of })}
            onMend={mend}
          />
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
    const [first] = problems;
    if (first === undefined) return;
    setAsked(null);
    mending.mend(
      problems,
      fill(messages.checkMendedWhat, {
        kind: describeKind(first.kind, messages).title,
        cells: counted(messages, language, "cells", problems.length),
      }),
    );
  }
}

interface SheetFilterProps {
  readonly report: CheckReport;
  readonly sheetId: string;
  readonly onFilter: (sheetId: string) => void;
}

/** One sheet, or all of them. */
function SheetFilter({ report: { sheets, problems }, sheetId, onFilter }: SheetFilterProps) {
  const styles = useStyles();
  const messages = useMessages();
  const id = useId();
  return (
    <div className={styles.filter}>
      <label className={styles.label} htmlFor={id}>
        {messages.checkFilter}
      </label>
      <Select id={id} value={sheetId} onChange={(_, { value }) => onFilter(value)}>
        <option value="">{messages.checkFilterAll}</option>
        {sheets
          .filter((sheet) => problems.some((problem) => isOn(problem, sheet.id)))
          .map(({ id: each, name }) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
      </Select>
    </div>
  );
}

function keyOf({ kind, severity }: ProblemGroup): string {
  return `${kind} ${severity}`;
}

function isOn({ place }: Problem, sheetId: string): boolean {
  return place?.sheetId === sheetId;
}
