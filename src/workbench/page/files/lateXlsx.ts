import type { XlsxFormat } from "./WorkbookFiles";

/** Reads and writes .xlsx by a part of the page that is loaded when it is first needed. */
export const lateXlsx: XlsxFormat = {
  read: async (bytes) => {
    const { readXlsx } = await import(/* webpackChunkName: "xlsx" */ "../../xlsx/readXlsx");
    return readXlsx(bytes);
  },
  write: async (workbook) => {
    const { writeXlsx } = await import(/* webpackChunkName: "xlsx" */ "../../xlsx/writeXlsx");
    return writeXlsx(workbook);
  },
};
