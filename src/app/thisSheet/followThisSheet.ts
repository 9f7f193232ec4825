export { followActiveSheet as followThisSheet } from "../../workbook/followActiveSheet";
