/** Cells as spreadsheets put them on the clipboard: tabs between columns, line ends between rows, quotes where needed. */
export function toClipboardText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

function quoted(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads such a text; a quoted cell may hold tabs and line ends, and a line end after the last row counts for nothing. */
export function fromClipboardText(text: string): string[][] {
  const cells = `\n${text.replace(/\r?\n$/, "")}`.matchAll(/(\t|\r\n|\n)("(?:[^"]|"")*"|[^\t\r\n]*)/g);
  const rows: string[][] = [];
  for (const [, before, cell = ""] of cells) {
    const content =
      cell.startsWith('"') && cell.endsWith('"') && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell;
    if (before === "\t") rows.at(-1)?.push(content);
    else rows.push([content]);
  }
  return rows;
}
