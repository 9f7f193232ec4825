export type { ClearedExample } from "../../workbook/ClearedExample";
