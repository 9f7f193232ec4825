import type { ClearedExample } from "../../workbook/ClearedExample";
import type { RestoredExample } from "../../workbook/putExampleBack";

export interface ExampleCleared {
  readonly kind: "cleared";
  readonly cleared: ClearedExample;
}

/** What was last done to a sheet. */
export type SheetChange =
  | ExampleCleared
  | { readonly kind: "putBack"; readonly restored: RestoredExample }
  | {
      readonly kind: "protection";
      readonly sheetId: string;
      readonly sheetName: string;
      readonly isProtected: boolean;
    };
