import { DocumentError } from "../../document/DocumentError";
import type { SheetModel } from "../../document/model";
import type { HostClass } from "../HostClass";
import { positionArgument } from "../readArguments";
import { range, rangeArgument } from "./range";

export const freezePanesClass: HostClass<SheetModel> = {
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: ({ id }, [count], { document }) =>
      document.sheets.setLook(id, { freeze: { rows: positionArgument(count ?? 1, "count"), columns: 0 } }),
    freezeColumns: ({ id }, [count], { document }) =>
      document.sheets.setLook(id, { freeze: { rows: 0, columns: positionArgument(count ?? 1, "count") } }),
    freezeAt: ({ id }, [frozen], context) => {
      const { area, sheetId } = rangeArgument(frozen, context, id);
      if (sheetId !== id) throw new DocumentError("InvalidArgument", "The range is on another sheet.");
      context.document.sheets.setLook(id, { freeze: { rows: area.bottom + 1, columns: area.right + 1 } });
    },
    unfreeze: ({ id }, _, { document }) => document.sheets.setLook(id, { freeze: { rows: 0, columns: 0 } }),
    getLocation: (sheet) => frozen(sheet) ?? nothingFrozen(),
    getLocationOrNullObject: (sheet) => frozen(sheet),
  },
};

function frozen({ id, freeze }: SheetModel): ReturnType<typeof range> | undefined {
  if (freeze.rows === 0 && freeze.columns === 0) return undefined;
  return range(id, { top: 0, left: 0, bottom: (freeze.rows || 1_048_576) - 1, right: (freeze.columns || 16_384) - 1 });
}

function nothingFrozen(): never {
  throw new DocumentError("ItemNotFound", "Nothing is frozen on this sheet.");
}
