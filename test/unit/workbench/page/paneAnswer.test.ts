import { paneAnswer, type ShownPane } from "../../../../src/workbench/page/office/paneAnswer";

const openPane = (): ShownPane & { isOpen: boolean } => ({
  isOpen: true,
  show(open) {
    this.isOpen = open;
  },
});

/** As office.js sends `Office.addin.hide()`: trace, instantiate the service, call its method. */
const request = (service: string, method: string, ...Arguments: string[]) =>
  JSON.stringify({
    AutoKeepReference: true,
    Actions: [
      { Id: 1, ActionType: 1, ObjectPathId: 2, Name: "" },
      { Id: 3, ActionType: 3, ObjectPathId: 2, Name: method, ArgumentInfo: { Arguments } },
      { Id: 4, ActionType: 5, ObjectPathId: 0, Name: "" },
    ],
    ObjectPaths: { 2: { Id: 2, ObjectPathType: 2, Name: service } },
  });
const SERVICE = "Microsoft.AppRuntime.AppRuntimeService";

describe("a request about the pane", () => {
  it("shows and hides it", () => {
    const pane = openPane();
    paneAnswer(request(SERVICE, "SetAppRuntimeState", "Background"), pane);
    expect(pane.isOpen).toBe(false);
    paneAnswer(request(SERVICE, "SetAppRuntimeState", "Visible"), pane);
    expect(pane.isOpen).toBe(true);
  });

  it("is answered with the pane's state, and with the traces office.js waits for", () => {
    const answer: unknown = JSON.parse(paneAnswer(request(SERVICE, "GetAppRuntimeState"), openPane()) ?? "");
    expect(answer).toEqual({
      Results: [
        { ActionId: 1, Value: {} },
        { ActionId: 3, Value: "Visible" },
        { ActionId: 4, Value: null },
      ],
      TraceIds: [4],
    });
  });

  it("is left to the host when it is about something else, even if it names the service in a text", () => {
    expect(
      paneAnswer(request("Microsoft.Telemetry.TelemetryService", "SendTelemetryEvent", SERVICE), openPane()),
    ).toBeUndefined();
    expect(paneAnswer("{}", openPane())).toBeUndefined();
  });
});
