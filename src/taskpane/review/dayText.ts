import { isoOfDay } from "../../app/review/days";

/** A day in the user's way of writing it. */
export function dayText(day: number, language: string): string {
  return new Date(`${isoOfDay(day)}T00:00:00Z`).toLocaleDateString(language, { dateStyle: "medium", timeZone: "UTC" });
}
