import type { ShareableSheets } from "../../app/share/SharedCopy";
import { useReading, type Reading } from "../hooks/useReading";

async function read(): Promise<ShareableSheets> {
  const { shareableSheets } = await import(/* webpackChunkName: "shareSheets" */ "../../app/share/shareableSheets");
  return shareableSheets();
}

/** The workbook's sheets. */
export function useShareableSheets(occasion: unknown): Reading<ShareableSheets> {
  return useReading(read, occasion).state;
}
