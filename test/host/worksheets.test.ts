import { openExcel } from "./openExcel";

/** Runs one batch of actions against the workbook opened last. */
function sending(actions: (context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    actions(context);
    await context.sync();
  });
}

describe("the sheets of a workbook", () => {
  it("are found again by name, in any case, or by id", async () => {
    await openExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const made = worksheets.add("Plan");
      made.load("id,name,position");
      await context.sync();
      const byName = worksheets.getItem("PLAN").load("id");
      const byId = worksheets.getItem(made.id).load("name");
      const missing = worksheets.getItemOrNullObject("Nowhere").load("name");
      const count = worksheets.getCount();
      await context.sync();
      expect([made.name, made.position, byId.name, count.value]).toEqual(["Plan", 1, "Plan", 2]);
      expect(byName.id).toBe(made.id);
      expect(missing.isNullObject).toBe(true);
    });
  });

  it("are counted, first and last, and walked from one to the next", async () => {
    await openExcel();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Two").visibility = "Hidden";
      worksheets.add("Three");
      const all = worksheets.load("items/name");
      const visible = worksheets.getCount(true);
      const next = worksheets.getFirst().getNext(true).load("name");
      const before = worksheets.getLast().getPrevious().load("name");
      const beyond = worksheets.getLast().getNextOrNullObject().load("name");
      const previous = worksheets.getFirst().getPreviousOrNullObject().load("name");
      const following = worksheets.getFirst().getNextOrNullObject().load("name");
      await context.sync();
      expect(all.items.map(({ name }) => name)).toEqual(["Sheet1", "Two", "Three"]);
      expect([visible.value, next.name, before.name, following.name]).toEqual([2, "Three", "Two", "Two"]);
      expect([beyond.isNullObject, previous.isNullObject]).toEqual([true, true]);
    });
  });

  it.each([
    ["a taken name", "sheet1", "ItemAlreadyExists"],
    ["a colon", "Plan: 2026", "InvalidArgument"],
    ["more than 31 characters", "x".repeat(32), "InvalidArgument"],
    ["an apostrophe at the end", "Plan'", "InvalidArgument"],
    ["the reserved name", "History", "InvalidArgument"],
  ])("refuse %s", async (_, name, code) => {
    const excel = await openExcel();
    await expect(sending(({ workbook }) => workbook.worksheets.add(name))).rejects.toMatchObject({ code });
    expect(excel.document.sheetNames()).toEqual(["Sheet1"]);
  });

  it("keep at least one visible", async () => {
    await openExcel();
    await expect(sending(({ workbook }) => workbook.worksheets.getFirst().delete())).rejects.toMatchObject({
      code: "InvalidOperation",
    });
  });

  it("cannot be added, renamed or deleted while the structure is protected", async () => {
    const excel = await openExcel();
    await sending(({ workbook }) => {
      workbook.worksheets.add("Plan");
      workbook.protection.protect();
    });
    const refused = { code: "AccessDenied" };
    await expect(sending(({ workbook }) => workbook.worksheets.add("More"))).rejects.toMatchObject(refused);
    await expect(sending(({ workbook }) => (workbook.worksheets.getItem("Plan").name = "Other"))).rejects.toMatchObject(
      refused,
    );
    await expect(sending(({ workbook }) => workbook.worksheets.getItem("Plan").delete())).rejects.toMatchObject(
      refused,
    );
    await Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
      protection.unprotect();
      context.workbook.worksheets.getItem("Plan").delete();
      await context.sync();
    });
    expect(excel.document.sheetNames()).toEqual(["Sheet1"]);
  });

  it("carry their names into the formulas that refer to them", async () => {
    const excel = await openExcel();
    await sending(({ workbook }) => {
      const plan = workbook.worksheets.add("Plan");
      plan.getRange("A1").values = [[5]];
      workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=Plan!A1*2"]];
      plan.name = "Key accounts";
    });
    expect(excel.document.formulaAt("{1}", 0, 0)).toBe("='Key accounts'!A1*2");
    expect(await excel.value("Sheet1!A1")).toBe(10);
    await sending(({ workbook }) => workbook.worksheets.getItem("Key accounts").delete());
    expect(await excel.value("Sheet1!A1")).toEqual({ error: "#REF!" });
  });
});

describe("a sheet", () => {
  it("keeps its look: tab colour, gridlines, headings, position, visibility", async () => {
    const excel = await openExcel();
    await sending(({ workbook }) => {
      const sheet = workbook.worksheets.add("Plan");
      sheet.tabColor = "#0B5C5A";
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.position = 0;
      sheet.visibility = "Hidden";
    });
    expect(excel.document.model.sheets[0]).toMatchObject({
      name: "Plan",
      tabColor: "#0B5C5A",
      showGridlines: false,
      showHeadings: false,
      visibility: "Hidden",
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.load(
        "tabColor,showGridlines,showHeadings,position,visibility,standardHeight,standardWidth,enableCalculation",
      );
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings, sheet.position, sheet.visibility]).toEqual([
        "#0B5C5A",
        false,
        false,
        0,
        "Hidden",
      ]);
      expect([sheet.standardHeight, sheet.enableCalculation]).toEqual([15, true]);
    });
  });

  it("freezes rows, columns, both, and lets go", async () => {
    const excel = await openExcel();
    const frozen = (): unknown => excel.document.model.sheets[0]?.freeze;
    await sending(({ workbook }) => workbook.worksheets.getFirst().freezePanes.freezeRows(2));
    expect(frozen()).toEqual({ rows: 2, columns: 0 });
    await sending(({ workbook }) => workbook.worksheets.getFirst().freezePanes.freezeColumns(1));
    expect(frozen()).toEqual({ rows: 0, columns: 1 });
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getFirst();
      freezePanes.freezeAt("A1:B6");
      const where = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(where.address).toBe("Sheet1!A1:B6");
      freezePanes.unfreeze();
      const nowhere = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(nowhere.isNullObject).toBe(true);
    });
  });

  it("keeps its page layout", async () => {
    const excel = await openExcel();
    await sending(({ workbook }) => {
      const { pageLayout } = workbook.worksheets.getFirst();
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.centerVertically = true;
      pageLayout.printGridlines = true;
      pageLayout.leftMargin = 36;
      pageLayout.setPrintMargins("Inches", { top: 1 });
      pageLayout.setPrintArea("A1:H40");
      pageLayout.setPrintTitleRows("$5:$5");
      pageLayout.setPrintTitleColumns("$A:$B");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
    });
    expect(excel.document.model.sheets[0]?.pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      centerVertically: true,
      printGridlines: true,
      printArea: "$A$1:$H$40",
      titleRows: "$5:$5",
      titleColumns: "$A:$B",
      margins: { left: 36, top: 72 },
      headersFooters: { centerFooter: "&P" },
    });
  });

  it("prints several areas, each on pages of its own", async () => {
    const excel = await openExcel();
    const printed = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.pageLayout.setPrintArea(sheet.getRanges("A:C,F2:H20"));
      const area = sheet.pageLayout.getPrintArea().load("address,areaCount");
      await context.sync();
      return [area.areaCount, area.address];
    });
    expect(printed).toEqual([2, "Sheet1!A:C,Sheet1!F2:H20"]);
    expect(excel.document.model.sheets[0]?.pageLayout.printArea).toBe("$A:$C,$F$2:$H$20");
  });

  it("that is protected takes no values, formats, tables or charts; unprotected it does", async () => {
    await openExcel();
    await sending(({ workbook }) => {
      const sheet = workbook.worksheets.getFirst();
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowSort: true });
    });
    const refused = { code: "AccessDenied" };
    const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();
    await expect(sending((context) => (sheetOf(context).getRange("A2").values = [[9]]))).rejects.toMatchObject(refused);
    await expect(
      sending((context) => (sheetOf(context).getRange("A2").format.fill.color = "#FF0000")),
    ).rejects.toMatchObject(refused);
    await expect(sending((context) => sheetOf(context).tables.add("A1:B2", true))).rejects.toMatchObject(refused);
    await expect(
      sending((context) => sheetOf(context).charts.add("Line", sheetOf(context).getRange("A1:B2"), "Columns")),
    ).rejects.toMatchObject(refused);
    await sending((context) => (sheetOf(context).getRange("B2").values = [[7]]));
    await Excel.run(async (context) => {
      const { protection } = sheetOf(context);
      protection.load("protected,options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options.allowSort).toBe(true);
      protection.unprotect();
      sheetOf(context).getRange("A2").values = [[9]];
      await context.sync();
    });
  });

  it("is activated, and knows what is selected", async () => {
    const excel = await openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Plan");
      sheet.activate();
      sheet.getRange("B2:C3").select();
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([active.name, selected.address, cell.address]).toEqual(["Plan", "Plan!B2:C3", "Plan!B2"]);
    });
    expect(excel.document.model.activeSheetId).toBe(excel.document.sheetId("Plan"));
  });

  it("says what the workbench lacks by its name", async () => {
    await openExcel();
    await expect(
      sending(({ workbook }) => workbook.worksheets.getFirst().showOutlineLevels(1, 1)),
    ).rejects.toMatchObject({
      code: "NotImplemented",
      message: "NotImplemented: Worksheet.showOutlineLevels",
    });
  });
});
