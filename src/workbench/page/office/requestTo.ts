import { PathType, type RequestMessage } from "../../host/protocol";

/** A request, where it is one to this service of Office's; undefined for a request about something else. */
export function requestTo(service: string, requestText: string): RequestMessage | undefined {
  if (!requestText.includes(service)) return undefined;
  const request = JSON.parse(requestText) as RequestMessage; // office.js wrote it
  const isToService = Object.values(request.ObjectPaths).some(
    (path) => path.ObjectPathType === PathType.newObject && path.Name === service,
  );
  return isToService ? request : undefined;
}
