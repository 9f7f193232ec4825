import { messagesFor } from "../../messagesFor";
import { keyResultAreas } from "../../../src/knowledge/keyResultAreas";

const indicators = keyResultAreas.flatMap((area) => area.indicators);
const messages = messagesFor("en");

describe("the key result areas", () => {
  it("are ten, with four indicators each, no two of one id", () => {
    expect(keyResultAreas.map((area) => area.indicators.length)).toEqual(Array(10).fill(4));
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(40);
  });

  it("look inward three times out of four, as the published list does, and forward a little more often than back", () => {
    const count = (is: (each: (typeof indicators)[number]) => boolean) => indicators.filter(is).length;
    expect(count(({ side }) => side === "customer")).toBe(10);
    expect(count(({ time }) => time === "leading")).toBe(22);
    expect(count(({ type }) => type === "objective")).toBe(25);
  });

  it.each(indicators)("$id is defined in three words or more, as SMART asks for", ({ definition }) => {
    expect(messages[definition].split(" ").length).toBeGreaterThanOrEqual(3);
  });
});
