/** The first run: the whole example in one go, and away again in one go. */
import { buildExamplePortfolio, type PortfolioProgress } from "../../src/app/examplePortfolio/buildExamplePortfolio";
import { removeExamplePortfolio } from "../../src/app/examplePortfolio/removeExamplePortfolio";
import { findExampleSheets } from "../../src/app/examplePortfolio/exampleSheets";
import { messagesFor } from "../messagesFor";
import { templates } from "../../src/templates";
import { directCustomFunctions } from "./directCustomFunctions";
import { openExcel } from "./openExcel";

const messages = messagesFor("en");
const nobody = () => undefined;
const never = new AbortController().signal;

describe("the example portfolio", () => {
  it("is every sheet of the gallery, with no error in any of them, and shows the first one", async () => {
    const excel = await openExcel();
    const told: PortfolioProgress[] = [];
    const portfolio = await buildExamplePortfolio(messages, (progress) => told.push(progress), never);
    expect(portfolio.map(({ sheetName }) => sheetName)).toEqual([
      "Selection matrix",
      "Criteria weights",
      "KRA KPI scorecard",
      "Account plan",
      "Account health",
      "Performance review",
      "Margin review",
      "Programme fit",
      "KAM history",
      "Review pack",
    ]);
    expect(portfolio.flatMap(({ problems }) => problems)).toEqual([]);
    expect(told).toEqual(templates.map(({ title }, done) => ({ done, all: 10, sheet: title })));
    expect(excel.document.snapshot().activeSheetId).toBe(portfolio[0]?.sheetId);
  });

  it("is taken away at once, in two round trips, without a trace; a sheet that was deleted by hand is no trouble", async () => {
    const excel = await openExcel();
    const before = excel.document.snapshot();
    const portfolio = await buildExamplePortfolio(messages, nobody, never);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Programme fit").delete();
      await context.sync();
    });
    const requests = excel.requestCount();
    await removeExamplePortfolio(portfolio);
    expect(excel.requestCount() - requests).toBe(2);
    expect(excel.document.snapshot().sheets).toEqual(before.sheets);
  });

  it("is known again in another session, sheet by sheet, and which of them somebody has changed", async () => {
    const excel = await openExcel();
    const before = excel.document.snapshot();
    expect(await findExampleSheets()).toEqual([]);
    const portfolio = await buildExamplePortfolio(messages, nobody, never);
    await excel.settled();
    const found = await findExampleSheets();
    expect(found.map(({ sheetName, isChanged }) => [sheetName, isChanged])).toEqual(
      portfolio.map(({ sheetName }) => [sheetName, false]),
    );
    expect(found.map(({ names }) => [...names].sort())).toEqual(portfolio.map(({ names }) => [...names].sort()));

    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("Programme fit").delete();
      worksheets.getItem("Account health").getRange("1:1").insert("Down");
      worksheets.getItem("Account plan").getRange("B200").values = [["A note of mine"]];
      worksheets.getItem("KAM history").getRange("B2").format.font.bold = true; // a look is no content
      await context.sync();
    });
    const later = await findExampleSheets();
    expect(later).toHaveLength(9);
    expect(later.filter(({ isChanged }) => isChanged).map(({ sheetName }) => sheetName)).toEqual([
      "Account plan",
      "Account health",
    ]);

    await removeExamplePortfolio(later.filter(({ isChanged }) => !isChanged));
    expect(excel.document.sheetNames()).toEqual(["Sheet1", "Account plan", "Account health"]);
    await removeExamplePortfolio(await findExampleSheets());
    expect(excel.document.snapshot().sheets).toEqual(before.sheets);
  });

  it("is unchanged, and no error is named in it, where its results came only after it was built", async () => {
    const functions = await directCustomFunctions();
    let release: () => void = nobody;
    const later = new Promise<void>((resolve) => (release = resolve));
    const excel = await openExcel({
      customFunctions: { ...functions, call: (calls, answer) => void later.then(() => functions.call(calls, answer)) },
    });
    const portfolio = await buildExamplePortfolio(messages, nobody, never);
    // The margin review reads a spill that is not there yet: #REF! until then, and no error of its own.
    expect(portfolio.flatMap(({ problems }) => problems)).toEqual([]);
    expect(portfolio.find(({ sheetName }) => sheetName === "Margin review")?.pending).toBeGreaterThan(0);
    release();
    await excel.settled();
    expect((await findExampleSheets()).filter(({ isChanged }) => isChanged)).toEqual([]);
  });

  it("leaves the workbook as it was when it is cancelled", async () => {
    const excel = await openExcel();
    const before = excel.document.snapshot();
    const cancel = new AbortController();
    const report = ({ done }: PortfolioProgress) => done === 2 && cancel.abort("enough");
    await expect(buildExamplePortfolio(messages, report, cancel.signal)).rejects.toBe("enough");
    expect(excel.document.snapshot()).toEqual(before);
  });

  it("leaves the workbook as it was when Excel refuses one of its sheets", async () => {
    const excel = await openExcel();
    const before = excel.document.snapshot();
    const report = ({ done }: PortfolioProgress) => {
      if (done === 3) excel.failAction(200, "GeneralException");
    };
    await expect(buildExamplePortfolio(messages, report, never)).rejects.toMatchObject({ code: "GeneralException" });
    expect(excel.document.snapshot()).toEqual(before);
  });
});
