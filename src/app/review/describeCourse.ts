import type { Messages } from "../../i18n";
import { fill } from "../../i18n/fill";
import { Figures } from "../explain/Figures";
import { SHOWN_CHANGE, type AccountCourse, type Course } from "./accountCourses";
import { describeReasons } from "./describeReasons";

const REASONS_SHOWN = 3;

/** The course of an account in a few lines of words. */
export function describeCourse(
  { score, health, before, latest, reasons }: AccountCourse,
  messages: Messages,
  language: string,
  dayText: (day: number) => string,
): string[] {
  const figures = new Figures(language);
  if (before === null) return [fill(messages.reviewCourseFirst, { date: dayText(latest) })];
  const changes = [
    { course: score, text: messages.reviewCourseScore },
    { course: health, text: messages.reviewCourseHealth },
  ].flatMap(({ course: { now, change }, text }) =>
    now === null || change === null ? [] : [fill(text, { now: figures.score(now), change: changeText(change) })],
  );
  const trends = [
    { course: score, text: messages.reviewTrendScore },
    { course: health, text: messages.reviewTrendHealth },
  ].flatMap(({ course, text }) => trendText(course, text, messages));
  return [
    ...(changes.length === 0
      ? []
      : [`${changes.join("; ")} ${fill(messages.reviewCourseSince, { date: dayText(before) })}`]),
    ...(trends.length === 0 ? [] : [fill(messages.reviewTrend, { trends: trends.join(", ") })]),
    ...(reasons.length === 0
      ? []
      : [fill(messages.reviewWhy, { reasons: describeReasons(reasons, REASONS_SHOWN, messages, figures) })]),
  ];

  function changeText(change: number): string {
    return Math.abs(change) < SHOWN_CHANGE ? messages.reviewCourseSame : figures.change(change);
  }
}

const TRENDS = { rising: "reviewTrendRising", flat: "reviewTrendFlat", falling: "reviewTrendFalling" } as const;

function trendText({ trend }: Course, text: string, messages: Messages): string[] {
  return trend === null ? [] : [fill(text, { trend: messages[TRENDS[trend]] })];
}
