import type { PlanStep, SheetPlan } from "../../src/templates/SheetPlan";

/** A plan as a reader wants to see it: a line for each fact and each row of cells, with nothing left out. */
export function planLines({ steps, ...plan }: SheetPlan): string {
  return [...Object.entries(plan).flatMap(linesOfEntry), "steps", ...steps.flatMap(linesOfStep)].join("\n");
}

function linesOfEntry([key, value]: [string, unknown]): string[] {
  if (!Array.isArray(value)) return [`${key} ${JSON.stringify(value)}`];
  return [key, ...value.map((each) => `  ${JSON.stringify(each)}`)];
}

function linesOfStep(step: PlanStep): string[] {
  if (step.kind === "write") return [`write ${step.address}`, ...linesOfRows(step.cells)];
  if (step.kind === "chart") return [`chart ${step.name}`, ...Object.entries(step).flatMap(linesOfPart)];
  const { kind, address, ...rest } = step;
  return [`${kind} ${address} ${JSON.stringify(rest)}`];
}

function linesOfPart([key, value]: [string, unknown]): string[] {
  return linesOfEntry([key, value]).map((line) => `  ${line}`);
}

/** Rows that are alike, such as those of a formula that fills a column, are one line that tells how many they are. */
function linesOfRows(rows: readonly (readonly unknown[])[]): string[] {
  const lines: { text: string; times: number }[] = [];
  for (const text of rows.map((row) => JSON.stringify(row))) {
    const last = lines.at(-1);
    if (last?.text === text) last.times += 1;
    else lines.push({ text, times: 1 });
  }
  return lines.map(({ text, times }) => (times === 1 ? `  ${text}` : `  ${text} × ${times}`));
}
