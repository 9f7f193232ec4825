import { columnLetters } from "../../src/templates/address";
import type { SheetPlan } from "../../src/templates/SheetPlan";

/**
 * The cells of a plan as a person would have typed them who knows neither tables nor names: every reference is an address.
 * Good for sheets with one table whose headers hold no special characters.
 */
export function withAddresses(plan: SheetPlan): Record<string, string> {
  const names = new Map(plan.names.map(({ name, address }) => [name, absolute(address)]));
  const table = tableOf(plan);
  const inputs: Record<string, string> = {};
  for (const step of plan.steps) {
    if (step.kind !== "write") continue;
    const [, letters = "", top = ""] = /^([A-Z]+)(\d+)/.exec(step.address) ?? [];
    step.cells.forEach((cells, i) =>
      cells.forEach((cell, j) => {
        if (cell === null) return;
        const row = Number(top) + i;
        const text = String(cell);
        inputs[`${columnLetters(columnNumber(letters) + j)}${row}`] = text.startsWith("=")
          ? inAddresses(text, row)
          : text;
      }),
    );
  }
  return inputs;

  function inAddresses(formula: string, row: number): string {
    return formula
      .replace(/\bkam_\w+/g, (name) => names.get(name) ?? name)
      .replace(/\bAccounts\[@\[([^\]]+)\](?::\[([^\]]+)\])?\]/g, (_, first: string, last = first) =>
        table.cells(first, String(last), row, row),
      )
      .replace(/\bAccounts\[\[#All\],\[([^\]]+)\]\]/g, (_, column: string) =>
        table.cells(column, column, table.top - 1, table.bottom),
      )
      .replace(/\bAccounts\[([^\]]+)\]/g, (_, column: string) => table.cells(column, column, table.top, table.bottom));
  }
}

function tableOf(plan: SheetPlan) {
  const step = plan.steps.find(({ kind }) => kind === "table");
  if (step?.kind !== "table") throw new Error("The plan has no table");
  const [, left = "", header = "", , bottom = ""] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(step.address) ?? [];
  const headers = plan.steps.flatMap((each) =>
    each.kind === "write" && each.address.startsWith(`${left}${header}:`) ? (each.cells[0] ?? []) : [],
  );
  const letters = (name: string) => columnLetters(columnNumber(left) + headers.indexOf(name));
  return {
    top: Number(header) + 1,
    bottom: Number(bottom),
    cells: (first: string, last: string, top: number, end: number) => {
      const from = `$${letters(first)}$${top}`;
      return first === last && top === end ? from : `${from}:$${letters(last)}$${end}`;
    },
  };
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
