import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describeKind, describeProblem } from "../../../../src/app/check/describeProblem";
import { PROBLEM_KINDS, type Problem } from "../../../../src/app/check/Problem";
import { messagesFor } from "../../../messagesFor";

const messages = messagesFor("en");
const KINDS = path.join(__dirname, "../../../../src/app/check/kinds");

describe("what is told of a problem", () => {
  it.each(PROBLEM_KINDS)("%s has a title, a reason and an advice, each its own", (kind) => {
    const { title, why, todo } = describeKind(kind, messages);
    expect(new Set([title, why, todo]).size).toBe(3);
    expect([title, why, todo].every((text) => text.length > 10)).toBe(true);
  });

  it("writes numbers the reader's way, and fills every gap", () => {
    const problem: Problem = {
      kind: "weightsSum",
      severity: "look",
      place: null,
      facts: { sum: 1234.5, aim: 100 },
    };
    expect(describeProblem(problem, messages, "de-DE")).toBe("These weights add up to 1.234,5, not 100");
  });

  it("has a text for every saying that a check uses", () => {
    const texts = Object.keys(messages).join(" ");
    const sayings = readdirSync(KINDS).flatMap((file) =>
      [...readFileSync(path.join(KINDS, file), "utf8").matchAll(/saying: "(\w+)"/g)].map(([, saying]) => saying),
    );
    expect(sayings.length).toBeGreaterThan(5);
    expect(sayings.filter((saying) => !new RegExp(`Item${saying ?? "?"}(Up|Down)?\\b`).test(texts))).toEqual([]);
  });
});
