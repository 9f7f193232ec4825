import { settingsFromDraft, startSettingsDraft } from "../../../src/taskpane/options/settingsDraft";
import type { WorkbookSettings } from "../../../src/templates/settings/WorkbookSettings";

const settings: WorkbookSettings = {
  currency: "EUR",
  tiers: ["Low", "Middle", "High"],
  tierLimits: [4, 7.5],
  exit: 6.5,
  capacity: null,
  cadence: "quarterly",
  formulas: "kam",
  protect: false,
};

describe("a draft of the settings", () => {
  it.each([
    [".", ["4", "7.5"], "6.5"],
    [",", ["4", "7,5"], "6,5"],
  ])("shows numbers with the decimal sign %j, and reads them again as they are", (decimalSign, tierLimits, exit) => {
    const draft = startSettingsDraft(settings, decimalSign);
    expect(draft).toMatchObject({ tierLimits, exit, capacity: "" });
    expect(settingsFromDraft(draft)).toEqual(settings);
  });

  it("gives what cannot be read as no number", () => {
    const draft = { ...startSettingsDraft(settings, "."), exit: "six", capacity: "many" };
    expect(settingsFromDraft(draft)).toMatchObject({ exit: NaN, capacity: NaN });
  });
});
