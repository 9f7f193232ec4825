/**
 * `npm run faults`: Excel refuses every action of every sheet's insertion, one at a time. Each sheet has a process of its own, as
 * many at a time as the machine has cores (or PROCESSES says). A run that was stopped is taken up where it was; `-- --anew` begins
 * again. Ends with 1 when a refusal left something behind or went unnoticed.
 */
import { fork } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { galleryPlan, gallerySheets } from "../gallerySheets";
import { trialName, type Trial, type TrialProgress } from "./Trial";

const FOLDER = join(__dirname, "../../../.cache");
const RECORD = join(FOLDER, "faults.json");

type Tried = { [trial: string]: TrialProgress };

async function run(): Promise<void> {
  const record = process.argv.includes("--anew") ? {} : readRecord();
  const waiting = trials();
  const names = waiting.map(trialName);
  const processes = Number(process.env["PROCESSES"] ?? availableParallelism());
  const work = async (): Promise<void> => {
    for (let trial = waiting.shift(); trial; trial = waiting.shift()) await carryOut(trial, record);
  };
  await Promise.all(Array.from({ length: processes }, work));
  report(names, record);
}

/** The longest sheets first: the last to end are then short ones. */
function trials(): Trial[] {
  const length = new Map(gallerySheets.map((id) => [id, galleryPlan(id).steps.length]));
  const sheets = [...gallerySheets].sort((a, b) => (length.get(b) ?? 0) - (length.get(a) ?? 0));
  return ([0, null] as const).flatMap((emptyCell) => sheets.map((id) => ({ id, emptyCell })));
}

function carryOut(trial: Trial, record: Tried): Promise<void> {
  const name = trialName(trial);
  const known = record[name];
  if (isComplete(known)) return Promise.resolve();
  const child = fork(join(__dirname, "tryFaults.ts"));
  child.on("message", (message) => {
    const progress = message as TrialProgress;
    record[name] = progress;
    writeRecord(record);
    print(`${name}: ${progress.tried} of ${progress.actions}, ${progress.faults.length} faults`);
  });
  child.send([trial, known]);
  return new Promise((resolve) => child.once("exit", () => resolve()));
}

function report(names: readonly string[], record: Tried): void {
  const all = names.map((name) => record[name]);
  const faults = names.flatMap((name) => (record[name]?.faults ?? []).map((each) => `${name}, ${each}`));
  const unfinished = names.filter((name) => !isComplete(record[name]));
  const tried = all.reduce((sum, each) => sum + (each?.tried ?? 0), 0);
  faults.forEach(print);
  unfinished.forEach((name) => print(`${name}: did not end`));
  print(
    `${tried} actions refused on ${names.length - unfinished.length} of ${names.length} trials, ${faults.length} faults`,
  );
  process.exitCode = faults.length + unfinished.length > 0 ? 1 : 0;
  if (unfinished.length === 0) rmSync(RECORD);
}

function isComplete(progress: TrialProgress | undefined): boolean {
  return progress !== undefined && progress.tried === progress.actions;
}

function readRecord(): Tried {
  try {
    return JSON.parse(readFileSync(RECORD, "utf8")) as Tried;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw error;
  }
}

function writeRecord(record: Tried): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(RECORD, JSON.stringify(record));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void run();
