import { firstSentence } from "../../../src/taskpane/functions/firstSentence";

describe("the first sentence", () => {
  it.each([
    ["Counts. Blank is none.", "Counts."],
    ["Weighs by 0.5 at most. More is cut.", "Weighs by 0.5 at most."],
    ["One only.", "One only."],
    ["No full stop", "No full stop"],
  ])("of “%s” is “%s”", (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});
