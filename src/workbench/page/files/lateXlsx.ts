import type { XlsxFormat } from "./WorkbookFiles";

/** Reads and writes .xlsx by a part of the page that is loaded when it is first needed. The add-in's settings are saved for its id. */
export function lateXlsx(addInId: string): XlsxFormat {
  return {
    read: async (bytes) => {
      const { readXlsx } = await import(/* webpackChunkName: "xlsx" */ "../../xlsx/readXlsx");
      return readXlsx(bytes);
    },
    write: async (workbook) => {
      const { writeXlsx } = await import(/* webpackChunkName: "xlsx" */ "../../xlsx/writeXlsx");
      return writeXlsx(workbook, { addInId });
    },
  };
}
