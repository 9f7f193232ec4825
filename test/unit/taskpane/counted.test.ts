import { messagesFor } from "../../messagesFor";
import { counted } from "../../../src/taskpane/counted";

const messages = messagesFor("en-US");

describe("counted", () => {
  it.each([
    [0, "0 accounts"],
    [1, "1 account"],
    [12, "12 accounts"],
    [5000, "5,000 accounts"],
  ])("%d accounts are %j", (count, sentence) => {
    expect(counted(messages, "en-US", "accounts", count)).toBe(sentence);
  });

  it("writes large numbers the way of Office's language", () => {
    expect(counted(messages, "de-DE", "formulas", 20000)).toBe("20.000 live formulas");
  });
});
