/** Attainments that others have published, through our custom functions. */
import { attainment } from "../../src/functions/scorecards";
import published from "./scorecards.json";
import { testPublished } from "./testPublished";

describe("published attainments", () => testPublished({ ATTAINMENT: attainment }, published.cases));
