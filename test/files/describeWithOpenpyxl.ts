import { describeBy } from "./otherPrograms";

interface Sheet {
  readonly cells: Record<string, unknown>;
  readonly inherited: Record<string, unknown>;
}

type Description = Record<string, unknown> & { readonly sheets: readonly Sheet[] };

/** Two workbooks as openpyxl reads them. A cell that only one of them writes down looks in the other as its column does. */
export function describeWithOpenpyxl(one: string, other: string): [Description, Description] {
  const [first, second] = [one, other].map((file) => describeBy("describe_workbook.py", file) as Description) as [
    Description,
    Description,
  ];
  return [completed(first, second), completed(second, first)];
}

function completed(description: Description, other: Description): Description {
  const sheets = description.sheets.map(({ inherited, ...sheet }, i) => {
    const absent = Object.keys(other.sheets[i]?.cells ?? {}).filter((key) => !(key in sheet.cells));
    const standing = absent.map((key) => {
      const look = inherited[key.replace(/\d+/, "")] ?? inherited[""];
      return [key, { content: null, value: null, look }];
    });
    return {
      ...sheet,
      cells: { ...sheet.cells, ...Object.fromEntries(standing) } as Record<string, unknown>,
      inherited: {},
    };
  });
  return { ...description, sheets };
}
