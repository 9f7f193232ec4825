import { isDarkColour } from "../../../src/taskpane/isDarkColour";

// The backgrounds of Office's own themes.
describe("isDarkColour", () => {
  it.each(["#262626", "#0A0A0A", "#000000", "#444444"])("%s is dark", (colour) => {
    expect(isDarkColour(colour)).toBe(true);
  });

  it.each(["#FFFFFF", "#E6E6E6", "#f5f5f5", "#B2B2B2"])("%s is light", (colour) => {
    expect(isDarkColour(colour)).toBe(false);
  });
});
