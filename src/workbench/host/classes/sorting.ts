import type { SortKey, SortOptions } from "../../document/Sorting";
import { DocumentError } from "../../document/DocumentError";
import type { HostClass } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import { choiceArgument, positionArgument, recordArgument } from "../readArguments";

export const rangeSortClass: HostClass<RangeTarget> = {
  name: "RangeSort",
  methods: {
    apply: ({ sheetId, area }, [fields, matchCase, hasHeaders, orientation], { document }) => {
      const by = choiceArgument(orientation ?? "Rows", ["Rows", "Columns"], "orientation");
      const options: SortOptions = {
        matchCase: matchCase === true,
        hasHeaders: hasHeaders === true,
        leftToRight: by === "Columns",
      };
      document.sorting.sortArea(sheetId, area, keysArgument(fields), options);
    },
  },
};

/** A table's target is its id. */
export const tableSortClass: HostClass<string> = {
  name: "TableSort",
  methods: {
    apply: (id, [fields, matchCase], { document }) =>
      document.sorting.sortTable(id, keysArgument(fields), { matchCase: matchCase === true }),
  },
};

function keysArgument(fields: unknown): SortKey[] {
  if (!Array.isArray(fields)) throw new DocumentError("InvalidArgument", "Sorting needs fields to sort by.");
  return fields.map((field) => {
    const { key, ascending, sortOn } = recordArgument(field, "fields");
    const on = choiceArgument(sortOn ?? "Value", ["Value", "CellColor", "FontColor", "Icon"], "sortOn");
    if (on !== "Value") throw new DocumentError("NotImplemented", `NotImplemented: SortField.sortOn ${on}`);
    return { offset: positionArgument(key, "key"), descending: ascending === false };
  });
}
