import type { RequestRecord } from "../../../../src/workbench/host/RequestRecord";
import {
  asText,
  clockTime,
  kilobytes,
  matches,
  membersCalled,
  type RoundTrip,
} from "../../../../src/workbench/page/console/RoundTrip";

const trip = (request: Partial<RequestRecord>): RoundTrip => ({
  number: 7,
  time: new Date(Date.UTC(2026, 10, 22, 9, 5, 3, 40)),
  request: { members: [], bytesIn: 1500, bytesOut: 90, milliseconds: 12.345, ...request },
});

describe("a round trip", () => {
  it("tells each member once, with how often it was called", () => {
    const members = ["Worksheet.getRange", "Range.values", "Worksheet.getRange", "Worksheet.getRange"];
    expect(membersCalled(trip({ members }))).toEqual(["Worksheet.getRange ×3", "Range.values"]);
  });

  it("is found by every word of a filter, in any case, in its members or its error", () => {
    const failed = trip({ members: ["Range.values"], error: "AccessDenied" });
    expect(matches(failed, "range DENIED", false)).toBe(true);
    expect(matches(failed, "range chart", false)).toBe(false);
    expect(matches(failed, "", true)).toBe(true);
    expect(matches(trip({ members: ["Range.values"] }), "", true)).toBe(false);
  });

  it("is copied as a line for a spreadsheet", () => {
    const [, line] = asText([trip({ members: ["Range.values"], error: "AccessDenied" })]).split("\n");
    expect(line?.split("\t")).toEqual([
      "7",
      "2026-11-22T09:05:03.040Z",
      "Range.values",
      "1500",
      "90",
      "12.3",
      "AccessDenied",
    ]);
  });

  it("has its size and time in a form that is read at a glance", () => {
    expect([kilobytes(999), kilobytes(1500)]).toEqual(["999 B", "1.5 kB"]);
    expect(clockTime(new Date(2026, 10, 22, 9, 5, 3, 40))).toBe("09:05:03.040");
  });
});
