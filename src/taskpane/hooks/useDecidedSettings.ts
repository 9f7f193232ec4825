import { useEffect, useState } from "react";
import { decidedSettings } from "../../app/settings/settingsOfWorkbook";
import type { WorkbookSettings } from "../../templates/settings/WorkbookSettings";

const NOTHING_DECIDED: Partial<WorkbookSettings> = {};

/** What somebody has decided for this workbook. Nothing until that is known, nor where Excel does not say. */
export function useDecidedSettings(): Partial<WorkbookSettings> {
  const [settings, setSettings] = useState(NOTHING_DECIDED);
  useEffect(() => {
    let isLeft = false;
    decidedSettings().then(
      (decided) => {
        if (!isLeft) setSettings(decided);
      },
      () => {
        if (!isLeft) setSettings(NOTHING_DECIDED);
      },
    );
    return () => {
      isLeft = true;
    };
  }, []);
  return settings;
}
