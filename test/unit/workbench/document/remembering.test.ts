import { remembering } from "../../../../src/workbench/document/remembering";

/** The length of a text, and which texts were measured. */
function measuring(most: number) {
  const asked: string[] = [];
  const lengthOf = remembering(most, (text) => {
    asked.push(text);
    if (text === "") throw new Error("nothing to measure");
    return text.length;
  });
  return { asked, lengthOf };
}

describe("a function that remembers", () => {
  it("answers a text it knows without working it out again", () => {
    const { asked, lengthOf } = measuring(2);
    expect(["one", "three", "one"].map(lengthOf)).toEqual([3, 5, 3]);
    expect(asked).toEqual(["one", "three"]);
  });

  it("begins anew when it knows enough", () => {
    const { asked, lengthOf } = measuring(2);
    expect(["one", "three", "seven", "one"].map(lengthOf)).toEqual([3, 5, 5, 3]);
    expect(asked).toEqual(["one", "three", "seven", "one"]);
  });

  it("tries again what it could not answer", () => {
    const { asked, lengthOf } = measuring(2);
    expect(() => lengthOf("")).toThrow("nothing to measure");
    expect(() => lengthOf("")).toThrow("nothing to measure");
    expect(asked).toEqual(["", ""]);
  });
});
