import type { Content } from "../SheetTemplate";
import type { MatrixShape } from "./MatrixShape";
import { ofAllAccounts, ofTheAccount, type ResultFormulas } from "./matrixReferences";

const KEY = "{setting1.chartWord}";
const WATCH = "{setting2.chartWord}";
const CANDIDATE = "{setting3.chartWord}";
const STANDARD = "{setting4.chartWord}";
const YES = "{matrix_yes}";
const ENTRY = "{matrix_entry}";
const EXIT = "{matrix_exit}";
/** A cell that is left empty means no limit; Excel on the desktop would pass it to a function as 0. */
const ROOM = 'IF({matrix_capacity}="",1E9,{matrix_capacity})';
const PATIENCE = 'IF({matrix_patience}="",2,{matrix_patience})';

/** Where each account stands after this review, and how safe its place is. */
export function statusFormulas(shape: MatrixShape): ResultFormulas {
  const isPlain = shape.options.formulas === "plain";
  // Worked out for all accounts at once; each row takes its own, and the fault where there is one.
  const ownOf = (spill: string) =>
    `IF(ISERROR({header.${spill}}),{header.${spill}},INDEX({header:later.${spill}},ROW()-ROW({header.account})))`;
  const byKam = shape.spilled
    ? { status: statusByKam(shape), robustness: robustnessByKam(shape) }
    : { status: ownOf("statuses"), robustness: ownOf("shares") };
  return {
    ...beforeThisReview(shape),
    ...(isPlain ? { status: plainStatus(shape) } : byKam),
  };
}

/** One formula each for all accounts, right of everything; from the header's row on, which no account's row takes along when it is deleted. */
export function spillsOf(shape: MatrixShape): Content[] {
  if (shape.options.formulas === "plain") return shape.has("status") ? [placesLeft()] : [];
  const spill = (column: string, formula: string, look: Content["look"]): Content[] => [
    { row: "share", column, look: "helperRight", entries: [[{ text: "matrixAllAtOnce" }]] },
    { row: "header:account", column, look },
    {
      row: "header",
      column,
      look,
      entries: [[{ formula }]],
      spillsInto: { row: "header", column, rows: shape.accounts },
      withoutTwin: true,
    },
  ];
  return [
    ...(shape.has("status") ? spill("statuses", statusByKam(shape), "helper") : []),
    ...(shape.has("robustness") ? spill("shares", robustnessByKam(shape), "quietShare") : []),
  ];
}

/**
 * What held before this review: as entered, else as the history has it, if there is one and it knows the account.
 * A status that the history words otherwise than this sheet is none.
 */
function beforeThisReview(shape: MatrixShape): ResultFormulas {
  const { entry } = ofTheAccount(shape);
  const isKnown = (...conditions: string[]) =>
    `COUNTIFS(${["kam_history_account", entry("account"), ...conditions].join(",")})>0`;
  // By counting, which answers for one account and for all at once.
  const status = [KEY, WATCH, CANDIDATE, STANDARD].reduceRight(
    (otherwise, word) => `IF(${isKnown("kam_history_status_before", word)},${word},${otherwise})`,
    '""',
  );
  const below = `SUMIFS(kam_history_below_before,kam_history_account,${entry("account")})`;
  const or = (entered: string, recorded: string) => `IF(${entered}<>"",${entered},IFERROR(${recorded},""))`;
  return {
    was: or(entry("current"), status),
    wasBelow: or(entry("below"), `IF(${isKnown()},${below},"")`),
  };
}

function statusByKam(shape: MatrixShape): string {
  const { result, entry } = ofAllAccounts(shape);
  // A score in error is its own row's fault: the other accounts keep their status.
  const scores = `IF(ISNUMBER(${result("score")}),${result("score")},"")`;
  const failed = `${entry("gate")}=${YES}`;
  return `KAM.STATUS(${scores},${ENTRY},${EXIT},${result("was")},${result("wasBelow")},${PATIENCE},${ROOM},${failed},{matrix_statuses})`;
}

/** Of accounts without a score no share is asked: a score in error would fail all others. */
function robustnessByKam(shape: MatrixShape): string {
  const { result, scores } = ofAllAccounts(shape);
  return `KAM.ROBUSTNESS(IF(ISNUMBER(${result("score")})*(${scores}<>""),${scores},""),{weights},${placesToWin(shape)},,,,{lowest_score})`;
}

/** As many accounts as there is room for; without a limit as many as reach the highest tier. */
export function placesToWin(shape: MatrixShape): string {
  const reached = `MAX(1,COUNTIF(${ofAllAccounts(shape).result("tier")},{setting4.coverage}))`;
  return shape.has("status") ? `IF(N({matrix_capacity})>=1,INT({matrix_capacity}),${reached})` : reached;
}

/** The rules of KAM.STATUS, for one account. A word that is no status is an error, and so is an entry below the exit. */
function plainStatus(shape: MatrixShape): string {
  const { result, entry } = ofTheAccount(shape);
  const score = result("score");
  const was = result("was");
  const gate = entry("gate");
  const fails = `OR(${score}<${EXIT}-1E-9,${gate}=${YES})`;
  const isOut = `AND(${was}=${WATCH},N(${result("wasBelow")})+1>=${PATIENCE})`;
  const stays = `IF(NOT(ISNUMBER(${score})),INDEX({matrix_statuses},MATCH(${was},{matrix_statuses},0)),IF(${fails},IF(${isOut},${STANDARD},${WATCH}),${KEY}))`;
  // A tie for the last place gives it to nobody: all who score as much have to find room.
  const asGood = `COUNTIFS({accounts[score]},">="&(MAX(${score},${ENTRY})-1E-9),{accounts[was]},"<>"&${KEY},{accounts[was]},"<>"&${WATCH},{accounts[gate]},"<>"&${YES})`;
  const enters = `IF(${score}>=${ENTRY}-1E-9,AND(${gate}<>${YES},${asGood}<={setting1.statuses}),FALSE)`;
  const others = `IF(NOT(ISNUMBER(${score})),"",IF(${enters},${KEY},IF(${score}>=${EXIT}-1E-9,${CANDIDATE},${STANDARD})))`;
  const isUnknown = `AND(${was}<>"",COUNTIF({matrix_statuses},${was})=0)`;
  return `IF(OR(${isUnknown},${ENTRY}<${EXIT}),#VALUE!,IF(OR(${was}=${KEY},${was}=${WATCH}),${stays},${others}))`;
}

/** Room for key accounts less those who stay key or on watch. */
function placesLeft(): Content {
  const onWatch = (...conditions: string[]) => `COUNTIFS({accounts[was]},${WATCH},${conditions.join(",")})`;
  const below = `{accounts[score]},"<"&(${EXIT}-1E-9)`;
  const gated = `{accounts[score]},">="&(${EXIT}-1E-9),{accounts[gate]},${YES}`;
  const longEnough = `{accounts[wasBelow]},">="&(${PATIENCE}-1)`;
  const atOnce = `${onWatch(below)}+${onWatch(gated)}`;
  const inTime = `${onWatch(below, longEnough)}+${onWatch(gated, longEnough)}`;
  const inside = `COUNTIF({accounts[was]},${KEY})+COUNTIF({accounts[was]},${WATCH})`;
  return {
    row: "setting1",
    column: "statuses",
    look: "helperWhole",
    entries: [[{ formula: `INT(${ROOM})-(${inside})+IF(${PATIENCE}<=1,${atOnce},${inTime})` }]],
  };
}
