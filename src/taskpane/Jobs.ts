import type { PaneMessages } from "../i18n/paneMessages";
import { Job } from "./Job";

/** The jobs of the pane's tools by name, each made when its view is first opened. */
export class Jobs {
  private readonly jobs = new Map<string, Job<unknown, unknown>>();

  constructor(private readonly messages: PaneMessages) {}

  /** The one job of that name. What it reports and gives is known to its only view. */
  of<Progress, Result>(name: string): Job<Progress, Result> {
    const job = this.jobs.get(name) ?? new Job<unknown, unknown>(this.messages);
    this.jobs.set(name, job);
    return job as Job<Progress, Result>;
  }
}
