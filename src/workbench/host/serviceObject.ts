import { DocumentError } from "../document/DocumentError";
import { object, type HostClass, type HostObject } from "./HostClass";

/** The objects Office.js asks for by a class's name: services beside the workbook. */
export function serviceObject(name: string): HostObject {
  const type = services[name];
  if (!type) throw new DocumentError("NotImplemented", `NotImplemented: ${name}`);
  return object(type, {});
}

/** True for requests that Office.js makes on its own: they are no round trips of the add-in. */
export function isService(name: string | undefined): boolean {
  return name !== undefined && name in services;
}

const services: Readonly<Record<string, HostClass<object>>> = {
  "Microsoft.ExcelServices.CustomFunctions": {
    name: "CustomFunctions",
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: (_target, _args, { session }) => session.functionsReady(),
      _GetEnabledFeatures: () => [],
      setInvocationResults: (_, [results], { session }) => session.functionResults(results),
      setInvocationArrayResults: (_, [results], { session }) => session.functionResults(results),
    },
  },
  "Microsoft.Telemetry.TelemetryService": {
    name: "TelemetryService",
    // Answered and dropped: nothing about the workbook leaves the machine.
    methods: { sendTelemetryEvent: () => undefined, sendCustomerContent: () => undefined },
  },
  "Microsoft.InternalService.AddinInternalService": {
    name: "AddinInternalService",
    methods: { notifyActionHandlerReady: () => undefined },
  },
};
