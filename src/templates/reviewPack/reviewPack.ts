import { joinParts, type SheetPart } from "../accountPlan/SheetPart";
import { headRows, sheetHead } from "../sheetHead";
import { countAccounts } from "../selectionMatrix/countAccounts";
import type { SheetTemplate, Track } from "../SheetTemplate";
import { accountPage, pageIndex } from "./accountPage";
import { customerPage } from "./customerPage";
import { examplePageAccounts } from "./examplePack";
import { accountHighlights, accountRows, accountValidations, packAccounts, packTable } from "./packAccounts";
import { packChart, packChartFigures, packChartNames } from "./packChart";
import { entryTable, entryValidations, packEntries } from "./packEntries";
import { packColumns } from "./packColumns";
import { overviewHighlights, overviewNames, overviewRows, overviewValidations, packOverview } from "./packOverview";
import { packQuestions, questionNames } from "./packQuestions";
import { packWords } from "./packWords";
import { pageRow } from "./PagePlaces";
import type { ReviewPackOptions } from "./reviewPackFields";

/** What a manager prints before the meeting: the portfolio, a page for each account, and one that the customer may see. */
export function reviewPack(options: ReviewPackOptions): SheetTemplate {
  return options.parts === "all" ? wholePack(options) : progressPage(options);
}

function wholePack(options: ReviewPackOptions): SheetTemplate {
  const names = pageAccounts(options);
  const overview = overviewPart(options, names.length);
  const pages = names.map((name, i) => accountPage(i + 1, name, options));
  const customer = customerPage(options, names[0]);
  const printed = [overview, ...pages, customer].map(({ rows }) => rows);
  return {
    sheet: "packTitle",
    columns: packColumns(printed),
    ...joinParts([overview, ...pages, customer]),
    frozen: { row: "title", column: "margin" },
    print: { ...PRINT, pagesBegin: [...pages.map((_, i) => pageRow(i + 1, "title")), "cTitle"] },
    start:
      options.accounts.kind === "empty" ? { row: "account", rows: 1, column: "item" } : { row: "day", column: "a" },
  };
}

/** Alone on a sheet, which can be sent as it is. */
function progressPage(options: ReviewPackOptions): SheetTemplate {
  const margin: Track = { key: "margin", size: 8 };
  const page = customerPage(options, pageAccounts(options)[0]);
  const part: SheetPart = { ...page, rows: [margin, ...page.rows] };
  return {
    sheet: "packCustomerTitle",
    columns: packColumns([part.rows]),
    ...joinParts([part]),
    frozen: { row: "cTitle", column: "margin" },
    print: { ...PRINT, pagesBegin: [] },
    start: { row: "cTitle", column: "item" },
  };
}

const PRINT = { orientation: "landscape", columns: "margin:k" } as const;

function overviewPart(options: ReviewPackOptions, pages: number): SheetPart {
  return {
    rows: [...headRows, ...overviewRows, ...accountRows(options), { key: "afterAccounts", size: 12 }],
    names: [...overviewNames({ pages }), ...packChartNames, ...questionNames],
    tables: [packTable, entryTable],
    contents: [
      ...sheetHead(
        { title: "packTitle", purpose: "packPurpose", howTo: "packHowTo" },
        { text: "item", legend: ["item", "a"] },
      ),
      ...packOverview(options),
      ...packAccounts(options),
      ...packEntries(options),
      ...packWords(),
      ...packQuestions(),
      ...packChartFigures(),
      ...pageIndex(pages),
    ],
    validations: [...overviewValidations, ...accountValidations, ...entryValidations],
    highlights: [...overviewHighlights, ...accountHighlights],
    charts: [packChart],
  };
}

/** The account of each page: the example's best scored ones, the first of the user's own, or none yet. */
function pageAccounts({ accounts, pages }: ReviewPackOptions): (string | undefined)[] {
  const known = accounts.kind === "example" ? examplePageAccounts : accounts.kind === "named" ? accounts.names : [];
  return Array.from({ length: Math.min(pages, countAccounts(accounts)) }, (_, i) => known[i]);
}
