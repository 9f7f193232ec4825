/** Rows of one account's page, by its number: every page has the same ones. */
export function pageRow(page: number, row: string): string {
  return `p${page}${row}`;
}

/** References of one account's page. */
export interface PagePlaces {
  readonly page: number;
  readonly row: (row: string) => string;
  readonly account: string;
  /** The account's row in the overview; "" where it is not listed. */
  readonly listed: string;
  /** Numbers of the account's own plan and margin review, and its rows on the sheets of health and history; 0 where there is none. */
  readonly plan: string;
  readonly margin: string;
  readonly history: string;
  readonly health: string;
  /** The name of the component that is weakest, and its value. */
  readonly weakest: string;
  readonly weakestValue: string;
  /** Of the account's row in the overview: a figure or a word of this column. */
  readonly figure: (column: string) => string;
  readonly word: (column: string) => string;
}

export function pagePlaces(page: number): PagePlaces {
  const row = (key: string) => pageRow(page, key);
  const helper = (column: string) => `{${row("line")}.${column}}`;
  const listed = helper("x1");
  const cell = (column: string) => `INDEX({accounts[${column}]},${listed})`;
  return {
    page,
    row,
    account: `{${row("title")}.item}`,
    listed,
    plan: helper("x2"),
    margin: helper("x3"),
    history: helper("x5"),
    health: helper("x6"),
    weakest: `{${row("changed4")}.x4}`,
    weakestValue: `{${row("changed4")}.x5}`,
    figure: (column) => `IF(${listed}="","",${cell(column)})`,
    word: (column) => `IF(${listed}="","",${cell(column)}&"")`,
  };
}
