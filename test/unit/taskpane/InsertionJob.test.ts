import { messagesFor } from "../../messagesFor";
import { InsertionJob } from "../../../src/taskpane/InsertionJob";
import type { InsertedSheet } from "../../../src/app/InsertedSheet";
import { WorkbookError } from "../../../src/workbook/WorkbookError";

const messages = messagesFor("en-US");

/** An insertion that goes on, and a way to end it without a sheet. */
function pendingInsertion() {
  let fail: (error: Error) => void = () => undefined;
  const inserted = new Promise<InsertedSheet>((_resolve, reject) => (fail = reject));
  return { build: () => inserted, fail: () => fail(new WorkbookError("nothingSelected", { address: "Sheet1!A1" })) };
}

describe("InsertionJob", () => {
  it("says beside the running job why a second one has to wait, and leaves the first alone", async () => {
    const job = new InsertionJob(messages);
    const pending = pendingInsertion();
    const first = job.insert(pending.build);
    await job.insert(pending.build);
    expect(job.state()).toMatchObject({
      status: "running",
      progress: "reading",
      refusal: { what: messages.failBusyWhat },
    });
    pending.fail();
    await first;
    expect(job.state().status).toBe("failed");
  });

  it("shows a failure in words instead of rejecting", async () => {
    const job = new InsertionJob(messages);
    await job.insert(() => Promise.reject(new WorkbookError("structureProtected")));
    expect(job.state()).toMatchObject({ status: "failed", failure: { what: messages.failProtectedWhat } });
  });

  it("forgets a result that was seen, but never a job that still runs", async () => {
    const job = new InsertionJob(messages);
    const pending = pendingInsertion();
    const running = job.insert(pending.build);
    job.close();
    expect(job.state().status).toBe("running");
    pending.fail();
    await running;
    job.close();
    expect(job.state()).toEqual({ status: "idle" });
  });

  it("tells those who watch of every change, until they stop watching", async () => {
    const job = new InsertionJob(messages);
    const seen: string[] = [];
    const stop = job.subscribe(() => seen.push(job.state().status));
    await job.insert(() => Promise.reject(new WorkbookError("structureProtected")));
    stop();
    job.close();
    expect(seen).toEqual(["running", "failed"]);
  });
});
