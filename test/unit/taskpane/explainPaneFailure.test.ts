import { messagesFor } from "../../messagesFor";
import { explainPaneFailure } from "../../../src/taskpane/explainPaneFailure";

const messages = messagesFor("en-US");

describe("explainPaneFailure", () => {
  it("calls a part of the pane that did not load by its name, not a fault of the program", () => {
    const error = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
    expect(explainPaneFailure(error, messages).what).toBe(messages.partMissingWhat);
  });

  it("leaves every other error to the app", () => {
    expect(explainPaneFailure(new Error("no idea"), messages).what).toBe(messages.failUnexpectedWhat);
  });
});
