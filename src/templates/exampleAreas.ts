import type { SheetId } from ".";
import type { Messages } from "../i18n";
import { relativeAddress, type Area } from "./address";
import { emptyOptions } from "./emptyOptions";
import type { ExampleArea } from "./ExampleArea";
import { exampleContents } from "./exampleContents";
import { planSheet } from "./planSheet";
import { SheetGrid } from "./SheetGrid";
import type { PlannedCell } from "./SheetPlan";
import type { Content, SheetTemplate } from "./SheetTemplate";
import { templateOf } from "./templateOf";

interface Block extends Area {
  readonly rowsWithoutIt?: number;
  readonly cells: readonly (readonly PlannedCell[])[];
}

/** Where the example stands on a sheet that was made with these options. A table is one area: its rows are sorted as a whole. */
export function exampleAreas(id: SheetId, options: object, messages: Messages): ExampleArea[] {
  const without = emptyOptions(options);
  if (without === undefined) return [];
  const template = templateOf(id, options);
  const empty = templateOf(id, without);
  const blocks = blocksOf(template, exampleContents(template, empty), messages);
  const tables = tableAreas(template);
  const emptyTables = tableAreas(empty);
  const loose = blocks.filter((block) => !tables.some((table) => isWithin(block, table)));
  const inTables = tables.flatMap((table, i) => blockOfTable(table, blocks, rowsOf(emptyTables[i] ?? table)));
  return [...inTables, ...stacked(loose)].map(({ cells, rowsWithoutIt, ...area }, i) => ({
    name: `kam_example_${i + 1}`,
    address: relativeAddress(area),
    cells,
    ...(rowsWithoutIt !== undefined && { rowsWithoutIt }),
  }));
}

/** What the contents write, in their order, and where. */
function blocksOf(template: SheetTemplate, contents: readonly Content[], messages: Messages): Block[] {
  const grid = new SheetGrid(template);
  const { steps } = planSheet(
    { ...template, contents, names: [], tables: [], validations: [], highlights: [], charts: [] },
    messages,
  );
  const writes = steps.flatMap((step) => (step.kind === "write" ? [step] : []));
  return contents.map((content, i) => ({ ...grid.area(content), cells: writes[i]?.cells ?? [] }));
}

function tableAreas(template: SheetTemplate): Area[] {
  const grid = new SheetGrid(template);
  return template.tables.map(({ body, columns }) =>
    grid.area({ row: body, column: `${columns[0]?.column ?? ""}:${columns.at(-1)?.column ?? ""}` }),
  );
}

function rowsOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

function blockOfTable(table: Area, blocks: readonly Block[], rowsWithoutIt: number): Block[] {
  const within = blocks.filter((block) => isWithin(block, table));
  if (within.length === 0) return [];
  const cells = Array.from({ length: rowsOf(table) }, (_, row) =>
    Array.from({ length: table.right - table.left + 1 }, (__, column) =>
      cellAt(within, table.top + row, table.left + column),
    ),
  );
  return [{ ...table, cells, ...(rowsWithoutIt < rowsOf(table) && { rowsWithoutIt }) }];
}

/** What was written last stays. */
function cellAt(blocks: readonly Block[], row: number, column: number): PlannedCell {
  const block = blocks.findLast(
    ({ top, left, bottom, right, cells }) =>
      row >= top && row <= bottom && column >= left && column <= right && cells[row - top]?.[column - left] !== null,
  );
  return block?.cells[row - block.top]?.[column - block.left] ?? null;
}

/** Blocks of the same columns right below each other are one. */
function stacked(blocks: readonly Block[]): Block[] {
  const inOrder = [...blocks].sort(
    (one, other) => one.left - other.left || one.right - other.right || one.top - other.top,
  );
  return inOrder.reduce<Block[]>((joined, block) => {
    const above = joined.at(-1);
    if (above?.left !== block.left || above.right !== block.right || above.bottom + 1 !== block.top)
      return [...joined, block];
    return [...joined.slice(0, -1), { ...above, bottom: block.bottom, cells: [...above.cells, ...block.cells] }];
  }, []);
}

function isWithin(block: Area, { top, left, bottom, right }: Area): boolean {
  return block.top >= top && block.bottom <= bottom && block.left >= left && block.right <= right;
}
