import { messagesFor } from "../../messagesFor";
import { knownCriterion } from "../../../src/knowledge/knownCriterion";
import { selectionCriteria } from "../../../src/knowledge/selectionCriteria";
import { valueAreas } from "../../../src/knowledge/valueAreas";

const messages = messagesFor("en");
const all = [...selectionCriteria, ...valueAreas];

describe("the library of criteria", () => {
  it("holds nine criteria and seven value areas, each with an id of its own", () => {
    expect(selectionCriteria).toHaveLength(9);
    expect(valueAreas).toHaveLength(7);
    expect(new Set(all.map(({ id }) => id)).size).toBe(16);
  });

  it("starts a matrix with five criteria whose weights add up to 100", () => {
    const weights = all.flatMap(({ startingWeight }) => startingWeight ?? []);
    expect(weights).toHaveLength(5);
    expect(weights.reduce((sum, weight) => sum + weight)).toBe(100);
  });

  it("uses no text twice", () => {
    const texts = all.flatMap(({ name, about, anchors }) => [name, about, anchors.low, anchors.middle, anchors.high]);
    expect(new Set(texts.map((key) => messages[key])).size).toBe(texts.length);
  });

  it("has anchors short enough to stand together beside a selected cell, where Excel shows 255 characters", () => {
    const tooLong = all
      .flatMap(({ anchors }) => Object.values(anchors) as (typeof anchors.low)[])
      .filter((key) => messages[key].length > 60);
    expect(tooLong).toEqual([]);
  });

  it("knows a criterion by its id, and none that a user made up", () => {
    expect(knownCriterion("solvency")?.name).toBe("criterionSolvency");
    expect(knownCriterion("own1")).toBeUndefined();
  });
});
