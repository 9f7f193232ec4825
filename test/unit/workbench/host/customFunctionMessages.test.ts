import type { HostMessage } from "../../../../src/workbench/host/HostMessage";
import { OfficeHost } from "../../../../src/workbench/host/OfficeHost";

const metadata = {
  functions: [{ id: "SCORE", name: "SCORE", parameters: [{ name: "scores", type: "any", dimensionality: "matrix" }] }],
};

/** One call of a method of the functions service, as the functions runtime of Office.js sends it. */
function serviceRequest(method: string, args: readonly unknown[]): string {
  return JSON.stringify({
    Actions: [
      { Id: 1, ActionType: 1, ObjectPathId: 1 },
      { Id: 2, ActionType: 3, Name: method, ObjectPathId: 1, ArgumentInfo: { Arguments: args } },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: "Microsoft.ExcelServices.CustomFunctions" } },
  });
}

function open(): { host: OfficeHost; told: HostMessage[] } {
  const host = new OfficeHost({ customFunctions: { namespace: "KAM", metadata }, emptyCell: null });
  const told: HostMessage[] = [];
  host.onMessage((messages) => told.push(...messages));
  return { host, told };
}

const VALUE = { top: 0, left: 2, bottom: 0, right: 2 };

describe("calls of custom functions by messages", () => {
  it("wait until the page is ready for them, and are answered in the cell", async () => {
    const { host, told } = open();
    host.document.cells.write("{1}", VALUE, [["=KAM.SCORE(A1:B1)"]]);
    expect(host.document.valueAt("{1}", 0, 2)).toEqual({ error: "#BUSY!" });
    expect(told).toEqual([]);
    await host.process(serviceRequest("_SetOsfControlContainerReadyForCustomFunctions", []));
    expect(told).toEqual([[1, 1000, "", JSON.stringify([1, "SCORE", [[[null, null]]], "Sheet1!C1", 4])]]);
    await host.process(serviceRequest("SetInvocationResults", [[{ id: 1, value: 7.5 }]]));
    await host.document.settled();
    expect(host.document.valueAt("{1}", 0, 2)).toBe(7.5);
    expect(host.requests).toEqual([]);
  });

  it("are made again where another page takes the place of the one that was asked", async () => {
    const { host, told } = open();
    await host.process(serviceRequest("_SetOsfControlContainerReadyForCustomFunctions", []));
    host.document.cells.write("{1}", VALUE, [["=KAM.SCORE(A1:B1)"]]);
    expect(host.document.valueAt("{1}", 0, 2)).toEqual({ error: "#BUSY!" });
    expect(told).toHaveLength(1);
    host.pageChanged();
    expect(told).toHaveLength(1);
    await host.process(serviceRequest("_SetOsfControlContainerReadyForCustomFunctions", []));
    expect(told).toEqual([told[0], told[0]]);
    await host.process(serviceRequest("SetInvocationResults", [[{ id: 1, value: 7.5 }]]));
    await host.document.settled();
    expect(host.document.valueAt("{1}", 0, 2)).toBe(7.5);
  });

  it("are answered with errors and their messages, and by newer runtimes as arrays", async () => {
    const { host } = open();
    await host.process(serviceRequest("_SetOsfControlContainerReadyForCustomFunctions", []));
    host.document.cells.write("{1}", { ...VALUE, right: 3 }, [["=KAM.SCORE(A1:B1)", "=KAM.SCORE(A1:A2)"]]);
    expect(host.document.valueAt("{1}", 0, 3)).toEqual({ error: "#BUSY!" });
    await host.process(
      serviceRequest("SetInvocationResults", [[{ id: 1, failed: true, value: "nothing is scored", errorCode: 1 }]]),
    );
    await host.process(serviceRequest("SetInvocationArrayResults", [[[2, true, [[3]]]]]));
    await host.document.settled();
    expect(host.document.valueAt("{1}", 0, 2)).toEqual({ error: "#N/A", message: "nothing is scored" });
    expect(host.document.valueAt("{1}", 0, 3)).toBe(3);
  });
});

it("telemetry is answered and dropped", async () => {
  const { host, told } = open();
  const request = {
    Actions: [
      { Id: 1, ActionType: 1, ObjectPathId: 1 },
      { Id: 2, ActionType: 3, Name: "SendTelemetryEvent", ObjectPathId: 1, ArgumentInfo: { Arguments: [{}] } },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: "Microsoft.Telemetry.TelemetryService" } },
  };
  expect(JSON.parse(await host.process(JSON.stringify(request)))).toEqual({
    Results: [
      { ActionId: 1, Value: {} },
      { ActionId: 2, Value: null },
    ],
    TraceIds: [],
  });
  expect([told, host.requests]).toEqual([[], []]);
});
