import { useMemo, type Dispatch, type SetStateAction } from "react";
import { checkMatrixOptions } from "../../app/checkMatrixOptions";
import { countMatrix } from "../../app/countMatrix";
import { criterionLibrary } from "../../app/criterionLibrary";
import { MATRIX_ACCOUNTS } from "../../app/matrixAccounts";
import { matrixChoices, robustnessLimit } from "../../app/matrixChoices";
import { defaultMatrixOptions } from "../../app/defaultMatrixOptions";
import { AccountChoice } from "../components/AccountChoice";
import { BackButton } from "../components/BackButton";
import { CriteriaChoice } from "../components/CriteriaChoice";
import { InsertBar } from "../components/InsertBar";
import { Notice } from "../components/Notice";
import { TakeWeights } from "../components/TakeWeights";
import { ViewHeader } from "../components/ViewHeader";
import { SheetField } from "../options/SheetField";
import { ProtectionField } from "../options/ProtectionField";
import { changeMatrixDraft } from "../matrix/changeMatrixDraft";
import { criterionFaults } from "../matrix/criterionFaults";
import type { MatrixDraft, MatrixDraftAction } from "../matrix/MatrixDraft";
import { matrixOptionsFrom } from "../matrix/matrixOptionsFrom";
import { startMatrixDraft } from "../matrix/startMatrixDraft";
import type { MatrixChoices } from "../../templates/selectionMatrix/matrixFields";
import type { MatrixCount } from "../../templates/selectionMatrix/MatrixOptions";
import { fill } from "../../i18n/fill";
import { counted } from "../counted";
import { useDecidedSettings } from "../hooks/useDecidedSettings";
import { useNeighbours } from "../hooks/useNeighbours";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

interface MatrixOptionsViewProps {
  /** What the user has chosen so far; null at first. Kept above this view, so that it outlives a failed insertion. */
  readonly draft: MatrixDraft | null;
  readonly onDraft: Dispatch<SetStateAction<MatrixDraft | null>>;
  readonly onBack: () => void;
  /** The ending of the names of the weights sheet whose weights are to be taken at once. */
  readonly weightsFrom?: string | undefined;
}

/** The choices before a selection matrix is inserted, and all the while what will be made. */
export default function MatrixOptionsView({ draft: kept, onDraft, onBack, weightsFrom }: MatrixOptionsViewProps) {
  const { language, insertion } = useSession();
  const messages = useMessages();
  const neighbours = useNeighbours();
  const settings = useDecidedSettings();
  const library = useMemo(() => criterionLibrary(messages), [messages]);
  const defaults = useMemo(() => defaultMatrixOptions(messages), [messages]);
  const start = useMemo(() => startMatrixDraft(library, defaults), [library, defaults]);
  const draft = kept ?? start;
  const change = (action: MatrixDraftAction) => onDraft((latest) => changeMatrixDraft(latest ?? start, action));

  const { sections, figures, formulas } = { ...defaults, ...settings };
  const options = matrixOptionsFrom(draft, { sections, figures, formulas });
  const protect = draft.protect ?? settings.protect ?? false;
  const faults = checkMatrixOptions(options, messages);
  const limit = robustnessLimit(options);
  const summary = ({ accounts, criteria, formulas }: MatrixCount) =>
    fill(messages.optionsSummaryText, {
      accounts: counted(messages, language, "accounts", accounts),
      criteria: counted(messages, language, "criteria", criteria),
      formulas: counted(messages, language, "formulas", formulas),
    });
  return (
    <main>
      <ViewHeader title={messages.matrixTitle} subtitle={messages.matrixDescription} arrived>
        <BackButton onBack={onBack} />
      </ViewHeader>
      {(neighbours.weights || weightsFrom !== undefined) && (
        <TakeWeights
          comesFrom={weightsFrom}
          onTake={(criteria) => change({ kind: "takeCriteria", criteria, decimalSign: messages.decimalSign })}
        />
      )}
      <CriteriaChoice
        library={library}
        criteria={draft.criteria}
        faults={criterionFaults(draft, faults)}
        onChange={change}
      />
      <AccountChoice
        reading={MATRIX_ACCOUNTS}
        offersMatrix={neighbours.matrix}
        draft={draft}
        fault={faults.find(({ field }) => field === "accounts")?.message}
        onChange={change}
      />
      {Object.entries(matrixChoices(options)).map(([key, field]) => (
        <SheetField
          key={key}
          field={field}
          value={options[key as keyof MatrixChoices]}
          fault={undefined}
          onChange={(value) => change({ kind: "decide", choices: { [key]: value } })}
        />
      ))}
      <ProtectionField value={protect} onChange={(chosen) => change({ kind: "protect", protect: chosen })} />
      <div role="status">
        {limit !== undefined && <Notice intent="info">{fill(messages.matrixRobustnessLeftOut, { limit })}</Notice>}
      </div>
      <InsertBar
        summary={faults.length === 0 ? summary(countMatrix(options)) : null}
        insert={messages.optionsInsert}
        faults={faults}
        onInsert={() =>
          void insertion.insert(async (report) => {
            const { insertSelectionMatrix } = await import(
              /* webpackChunkName: "insertion" */ "../../app/insertSelectionMatrix"
            );
            return insertSelectionMatrix(options, messages, report, protect);
          })
        }
      />
    </main>
  );
}
