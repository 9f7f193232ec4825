/** Margins, bridges and concentrations that others have published, through our custom functions. */
import { hhi } from "../../src/functions/concentration";
import { margin, pocketPrice, pvm } from "../../src/functions/margin";
import published from "./margin.json";
import { testPublished } from "./testPublished";

describe("published margins and concentrations", () => {
  testPublished({ MARGIN: margin, POCKETPRICE: pocketPrice, PVM: pvm, HHI: hhi }, published.cases);
});
