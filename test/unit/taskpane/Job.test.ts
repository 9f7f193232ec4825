import { messagesFor } from "../../messagesFor";
import { Job, type JobSteps } from "../../../src/taskpane/Job";
import { Jobs } from "../../../src/taskpane/Jobs";
import { WorkbookError } from "../../../src/workbook/WorkbookError";

const messages = messagesFor("en-US");

/** Work that goes on until the test lets it take its next step. */
function steppedWork() {
  let step: () => void = () => undefined;
  const work = async ({ signal, report }: JobSteps<string>): Promise<string> => {
    report("half");
    await new Promise<void>((goOn) => (step = goOn));
    signal.throwIfAborted();
    return "all";
  };
  return { work, step: () => step() };
}

describe("Job", () => {
  it("tells of its progress and keeps its result", async () => {
    const job = new Job<string, string>(messages);
    const { work, step } = steppedWork();
    const running = job.start(work);
    expect(job.state()).toEqual({ status: "running", progress: "half", cancelling: false });
    step();
    await running;
    expect(job.state()).toEqual({ status: "done", result: "all" });
    job.close();
    expect(job.state()).toEqual({ status: "idle" });
  });

  it("ends at the work's next step when the user cancels it, and can be started again", async () => {
    const job = new Job<string, string>(messages);
    const { work, step } = steppedWork();
    const running = job.start(work);
    job.cancel();
    expect(job.state()).toEqual({ status: "running", progress: "half", cancelling: true });
    step();
    await running;
    expect(job.state()).toEqual({ status: "cancelled" });
    await job.start(() => Promise.resolve("again"));
    expect(job.state()).toEqual({ status: "done", result: "again" });
  });

  it("shows a failure in words instead of rejecting", async () => {
    const job = new Job<string, string>(messages);
    await job.start(() => Promise.reject(new WorkbookError("structureProtected")));
    expect(job.state()).toMatchObject({ status: "failed", failure: { what: messages.failProtectedWhat } });
  });

  it("waits for the job of another tool, and says so", async () => {
    const jobs = new Jobs(messages);
    const { work, step } = steppedWork();
    const running = jobs.of<string, string>("check").start(work);
    await jobs.of<string, string>("share").start(work);
    expect(jobs.of("share").state()).toMatchObject({ status: "failed", failure: { what: messages.failBusyWhat } });
    expect(jobs.of("check").state()).toMatchObject({ status: "running" });
    step();
    await running;
  });
});
