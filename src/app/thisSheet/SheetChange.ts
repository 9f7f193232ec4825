import type { ClearedExample } from "../../workbook/ClearedExample";
import type { RestoredExample } from "../../workbook/putExampleBack";

/** What was last done to a sheet, for whoever wants to take it back. */
export type SheetChange =
  | { readonly kind: "cleared"; readonly cleared: ClearedExample }
  | { readonly kind: "putBack"; readonly restored: RestoredExample }
  | {
      readonly kind: "protection";
      readonly sheetId: string;
      readonly sheetName: string;
      readonly isProtected: boolean;
    };
