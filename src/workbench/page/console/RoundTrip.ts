import type { RequestRecord } from "../../host/RequestRecord";

/** One of the add-in's round trips, as the console lists it. */
export interface RoundTrip {
  /** Counted from the start of the page. */
  readonly number: number;
  readonly time: Date;
  readonly request: RequestRecord;
}

/** What it called, each once and in order: "Range.values ×3". */
export function membersCalled({ request }: RoundTrip): string[] {
  const counts = new Map<string, number>();
  for (const member of request.members) counts.set(member, (counts.get(member) ?? 0) + 1);
  return [...counts].map(([member, count]) => (count === 1 ? member : `${member} ×${count}`));
}

/** Whether a round trip has every word of a filter in its members or its error, in any case. */
export function matches({ request }: RoundTrip, filter: string, failuresOnly: boolean): boolean {
  if (failuresOnly && request.error === undefined) return false;
  const text = [...new Set(request.members), request.error ?? ""].join(" ").toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Lines for a spreadsheet or a bug report. */
export function asText(trips: readonly RoundTrip[]): string {
  const heading = ["No.", "Time", "Members", "Bytes in", "Bytes out", "Milliseconds", "Error"];
  const lines = trips.map((trip) => [
    trip.number,
    trip.time.toISOString(),
    membersCalled(trip).join(", "),
    trip.request.bytesIn,
    trip.request.bytesOut,
    trip.request.milliseconds.toFixed(1),
    trip.request.error ?? "",
  ]);
  return [heading, ...lines].map((cells) => cells.join("\t")).join("\n");
}

export function clockTime(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  const milliseconds = String(time.getMilliseconds()).padStart(3, "0");
  return `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}.${milliseconds}`;
}

export function kilobytes(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
}
