import { explainFailure } from "../../src/app/explainFailure";
import { findNeighbours } from "../../src/app/neighbours";
import { readWeights } from "../../src/app/readWeights";
import { insertTemplate } from "../../src/app/insertTemplate";
import { messagesFor } from "../messagesFor";
import { sheetFields } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { openExcel } from "./openExcel";

const messages = messagesFor("en");

function insertWeights(change: Partial<ReturnType<typeof startingOptions<typeof sheetFields.criteriaWeights>>>) {
  const options = { ...startingOptions(sheetFields.criteriaWeights), ...change };
  return insertTemplate("criteriaWeights", options, messages, () => undefined);
}

describe("the weights of the criteria weights sheet", () => {
  it("are carried as numbers in percent, with the criteria of the library they belong to", async () => {
    const excel = await openExcel();
    await insertWeights({ criteria: ["revenuePotential", "growthPotential", "culturalFit"], methods: ["ranking"] });
    await excel.settled();
    const weights = await readWeights(messages);
    expect(weights.map(({ id }) => id)).toEqual(["revenuePotential", "growthPotential", "culturalFit"]);
    // First, second and third of three by the centroid of their rank: (1 + 1/2 + 1/3) / 3, (1/2 + 1/3) / 3 and 1/9.
    expect(weights.map(({ weight }) => weight)).toEqual([61.11, 27.78, 11.11]);
  });

  it("are read from the sheet that is asked for, where there are two", async () => {
    const excel = await openExcel();
    await insertWeights({ methods: ["ranking"] });
    await insertWeights({ criteria: ["culturalFit", "geographicAlignment", "buyingProcess"], methods: ["ranking"] });
    await excel.settled();
    expect(await readWeights(messages, "_2")).toHaveLength(3);
  });

  it("keep the names the user has written, as criteria of his own", async () => {
    const excel = await openExcel();
    await insertWeights({ methods: ["ranking"] });
    await Excel.run(async (context) => {
      context.workbook.names.getItem("kam_weights_criteria").getRange().getCell(0, 0).values = [["Charm"]];
      await context.sync();
    });
    await excel.settled();
    expect((await readWeights(messages))[0]).toMatchObject({ id: undefined, name: "Charm" });
  });

  it("are refused in words while there are none", async () => {
    const excel = await openExcel();
    await insertWeights({ content: "empty" });
    await excel.settled();
    const failure = await readWeights(messages).catch((error: unknown) => explainFailure(error, messages));
    expect(failure).toMatchObject({ meaning: messages.weightsNotYet });
  });

  it("are offered only where such a sheet is", async () => {
    await openExcel();
    expect(await findNeighbours()).toEqual({ matrix: false, weights: false });
    await insertWeights({});
    expect(await findNeighbours()).toEqual({ matrix: false, weights: true });
  });
});
