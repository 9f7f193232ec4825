import { openWorkbench, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;

describe("the ribbon", () => {
  it("inserts any sheet as it begins, with the accounts that are selected", async () => {
    excel = await openWorkbench();
    await excel.pane.sees("Insert a sheet");
    await excel.type("A1", "Acme");
    await excel.type("A2", "Globex");
    await excel.select("A1:A2");
    await excel.page.getByRole("button", { name: "Insert", exact: true }).click();
    await excel.page.getByRole("menuitem", { name: "Account health" }).click();
    await excel.pane.sees("Your sheet is ready");
    expect((await excel.cell("'Account health'!B19")).value).toBe("Globex");
  });

  it("opens the pane at its tools", async () => {
    excel = await openWorkbench();
    await excel.pane.sees("Insert a sheet");
    for (const [button, seen] of [
      ["Check", "Check"],
      ["Record review", "Record review"],
      ["Share", "Share"],
      ["This sheet", "This sheet"],
      ["Settings", "Settings"],
    ] as const) {
      await excel.page.getByRole("button", { name: button, exact: true }).click();
      await excel.pane.frame.getByRole("heading", { name: new RegExp(seen, "i"), level: 1 }).waitFor();
    }
  });
});
