import type { Pause } from "../Pause";
import { accountCourses, type AccountCourse } from "./accountCourses";
import { backTest, type BackTest } from "./backTest";
import type { ReviewRecord } from "./ReviewRecord";

/** What the history tells when its records are compared. */
export interface RecordsSay {
  readonly courses: readonly AccountCourse[];
  readonly test: BackTest;
}

/** Compares records of thousands of accounts without holding up the pane. */
export async function whatRecordsSay(records: readonly ReviewRecord[], pause: Pause): Promise<RecordsSay> {
  return { courses: await accountCourses(records, pause), test: await backTest(records, pause) };
}
