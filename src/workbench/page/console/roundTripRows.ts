import { clockTime, kilobytes, membersCalled, type RoundTrip } from "./RoundTrip";

/** Of the members, so many stand in the list itself. */
const SHORT_LIST = 4;

/** A round trip's line in the list, and below it what opens by its button: everything it called. */
export function roundTripRows(trip: RoundTrip, open: ReadonlySet<string>): HTMLTableSectionElement {
  const { request, number, time } = trip;
  const members = membersCalled(trip);
  const section = document.createElement("tbody");
  const line = document.createElement("tr");
  const details = detailsRow(number, members, request.error);
  const opener = document.createElement("button");
  opener.type = "button";
  opener.id = `round-trip-${number}`;
  opener.textContent = shortList(members);
  opener.setAttribute("aria-controls", details.id);
  const show = (isOpen: boolean): void => {
    opener.setAttribute("aria-expanded", String(isOpen));
    details.hidden = !isOpen;
  };
  show(open.has(opener.id));
  opener.addEventListener("click", () => show(Boolean(details.hidden)));
  const called = document.createElement("td");
  called.className = "called";
  called.append(opener);
  line.append(
    figure(String(number)),
    figure(clockTime(time)),
    called,
    figure(kilobytes(request.bytesIn)),
    figure(kilobytes(request.bytesOut)),
    figure(request.milliseconds.toFixed(1)),
    figure(request.error ?? "", "error"),
  );
  section.append(line, details);
  return section;
}

function detailsRow(number: number, members: readonly string[], error: string | undefined): HTMLTableRowElement {
  const row = document.createElement("tr");
  row.id = `round-trip-${number}-details`;
  const cell = document.createElement("td");
  cell.colSpan = 7;
  const list = document.createElement("ol");
  list.append(
    ...members.map((member) => {
      const item = document.createElement("li");
      item.textContent = member;
      return item;
    }),
  );
  cell.append(list);
  if (error !== undefined) {
    const failure = document.createElement("p");
    failure.className = "error";
    failure.textContent = `Failed with ${error} after the last of these; what came before stays done.`;
    cell.append(failure);
  }
  row.append(cell);
  return row;
}

function shortList(members: readonly string[]): string {
  if (members.length === 0) return "nothing";
  const more = members.length - SHORT_LIST;
  return members.slice(0, SHORT_LIST).join(", ") + (more > 0 ? `, and ${more} more` : "");
}

function figure(text: string, className = "figure"): HTMLElement {
  const cell = document.createElement("td");
  cell.className = className;
  cell.textContent = text;
  return cell;
}
